import type { MultiPolygon } from '@glaneur/sdk';
import { cornersOf, faultsOf, readGeoJson, type LonLat } from './boundary.js';

const RING: LonLat[] = [
  [1.4, 43.5],
  [1.5, 43.5],
  [1.5, 43.6],
  [1.4, 43.5],
];
const BOUNDARY: MultiPolygon = { type: 'MultiPolygon', coordinates: [[RING]] };
const broken = (path: string, message = 'x') => ({ path, code: 'boundary.x', message });

describe('the places of a boundary that are wrong', () => {
  it('are the positions that the path names', () => {
    expect(faultsOf([broken('boundary.coordinates.0.0.2')], BOUNDARY)).toMatchObject([
      { lon: 1.5, lat: 43.6 },
    ]);
  });

  it('are the first position of the ring or polygon that the path names', () => {
    expect(faultsOf([broken('boundary.coordinates.0.0')], BOUNDARY)).toMatchObject([{ lon: 1.4, lat: 43.5 }]);
    expect(faultsOf([broken('boundary')], BOUNDARY)).toMatchObject([{ lon: 1.4, lat: 43.5 }]);
  });

  it('are where the sentence says, when it names coordinates', () => {
    const said = 'The boundary is no valid surface: Self-intersection at longitude -1.45, latitude 43.55.';
    expect(faultsOf([broken('boundary', said)], BOUNDARY)).toMatchObject([{ lon: -1.45, lat: 43.55 }]);
  });

  it('are none for other fields, and none where the path leads nowhere', () => {
    expect(faultsOf([broken('name'), broken('boundaryCode')], BOUNDARY)).toEqual([]);
    expect(faultsOf([broken('boundary.coordinates.7.0.1')], BOUNDARY)).toEqual([]);
    expect(faultsOf([broken('boundary.coordinates.0.0.1')], null)).toEqual([]);
  });
});

describe('pasted GeoJSON', () => {
  const polygon = { type: 'Polygon', coordinates: [RING] };

  it.each([
    ['a polygon', polygon, 1],
    ['a multipolygon', BOUNDARY, 1],
    ['a feature', { type: 'Feature', properties: {}, geometry: polygon }, 1],
    [
      'features',
      { type: 'FeatureCollection', features: [polygon, { type: 'Feature', geometry: BOUNDARY }] },
      2,
    ],
  ])('is read from %s', (_, value, parts) => {
    expect(readGeoJson(JSON.stringify(value))?.coordinates).toEqual(Array(parts).fill([RING]));
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"type":"Point","coordinates":[1,2]}',
    '{"type":"Polygon","coordinates":[1,2]}',
    '{"type":"Polygon","coordinates":[]}',
    '{"type":"Polygon","coordinates":[[["a","b"]]]}',
    '{"type":"FeatureCollection","features":[]}',
    '{"type":"FeatureCollection","features":[{"type":"Point","coordinates":[1,2]}]}',
  ])('is not read from %s', (text) => {
    expect(readGeoJson(text)).toBeNull();
  });

  it('counts each corner once', () => {
    expect(cornersOf(BOUNDARY)).toBe(3);
  });
});
