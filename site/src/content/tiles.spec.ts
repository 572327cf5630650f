import { streetsAround } from './tiles.js';

const tiles = { url: 'https://{s}.tiles.example/{z}/{x}/{y}{r}.png', maxZoom: 19, credit: [] };

describe('the streets around a position', () => {
  it('are four tiles, as every slippy map counts them', () => {
    expect(streetsAround([1.444, 43.6045], tiles).tiles).toEqual([
      'https://b.tiles.example/16/33030/23929.png',
      'https://c.tiles.example/16/33031/23929.png',
      'https://c.tiles.example/16/33030/23930.png',
      'https://a.tiles.example/16/33031/23930.png',
    ]);
  });

  it('fill the whole picture, with the position near its middle', () => {
    for (let step = 0; step < 200; step += 1) {
      const { width, height, x, y, left, top } = streetsAround(
        [1.4 + step / 7_000, 43.5 + step / 9_000],
        tiles,
      );
      expect(Math.max(left, top)).toBeLessThanOrEqual(0);
      expect(left + 512).toBeGreaterThanOrEqual(width);
      expect(top + 512).toBeGreaterThanOrEqual(height);
      expect(Math.abs(x - width / 2)).toBeLessThanOrEqual(65);
      expect(Math.abs(y - height / 2)).toBeLessThanOrEqual(33);
    }
  });

  it('come from no nearer than there are tiles', () => {
    const [first] = streetsAround([1.444, 43.6045], { ...tiles, maxZoom: 12 }).tiles;
    expect(first).toMatch(/\/12\/2063\/1495\.png$/);
  });
});
