import { mapTilesSchema, tileOrigin, tileUrlSchema } from './map-tiles.js';

describe('the address of tiles', () => {
  it.each([
    ['https://tiles.example/{z}/{x}/{y}.png', 'https://tiles.example'],
    ['http://127.0.0.1:8080/{z}/{x}/{y}{r}.png?key=a', 'http://127.0.0.1:8080'],
    ['https://{s}.tiles.example/{z}/{x}/{y}.png', 'https://*.tiles.example'],
    ['https://tile-{s}.example.org/{z}/{x}/{y}.png', 'https://*.example.org'],
    ['https://maps.{s}.example.org/{z}/{x}/{y}.png', 'https://*.example.org'],
    ['HTTPS://Tiles.Example/{z}/{y}/{x}', 'https://tiles.example'],
  ])('%s comes from %s', (url, origin) => {
    expect(tileUrlSchema.parse(url)).toBe(url);
    expect(tileOrigin(url)).toBe(origin);
  });

  it.each([
    'https://tiles.example/{z}/{x}.png',
    'ftp://tiles.example/{z}/{x}/{y}.png',
    'javascript:alert(1)//{z}/{x}/{y}',
    'https://user:word@tiles.example/{z}/{x}/{y}',
    'https://tiles.example/{z}/{x}/{y}.png?key={key}',
    "https://tiles.example; script-src 'unsafe-inline'/{z}/{x}/{y}",
    'https://tiles.example;img-src */{z}/{x}/{y}',
    'https://tiles.example/{z}/{x}/{y}.png" onload="x',
    '/{z}/{x}/{y}.png',
  ])('is not %s', (url) => {
    expect(tileUrlSchema.safeParse(url).success).toBe(false);
  });
});

it('what a map is drawn on has nothing that no rule has looked at', () => {
  const tiles = { tileUrl: 'https://tiles.example/{z}/{x}/{y}.png', attribution: '', maxZoom: 19 };
  expect(mapTilesSchema.safeParse(tiles).success).toBe(true);
  expect(mapTilesSchema.safeParse({ ...tiles, maxZoom: 23 }).success).toBe(false);
  expect(mapTilesSchema.safeParse({ ...tiles, headers: {} }).success).toBe(false);
});
