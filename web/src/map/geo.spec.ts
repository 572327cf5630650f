import { boxAround, boxOfView, centreOf, longitudeNear, wrapLongitude } from './geo.js';

describe('longitudes', () => {
  it.each([
    [0, 0],
    [190, -170],
    [-190, 170],
    [540, -180],
    [1.444, 1.444],
  ])('writes %p as %p', (given, expected) => {
    expect(wrapLongitude(given)).toBeCloseTo(expected, 9);
  });

  it('draws a point beyond the antimeridian beside its neighbours', () => {
    expect(longitudeNear(-179.9, 179.9)).toBeCloseTo(180.1, 9);
    expect(longitudeNear(179.9, -179.9)).toBeCloseTo(-180.1, 9);
    expect(longitudeNear(1.444, 2)).toBe(1.444);
  });
});

describe('the box of a view', () => {
  it('is kept as it is inside the map', () => {
    const view = { west: 1.3, south: 43.5, east: 1.6, north: 43.7 };
    const box = boxOfView(view);
    expect(box.west).toBeCloseTo(1.3, 9);
    expect(box.east).toBeCloseTo(1.6, 9);
  });

  it('has west greater than east when it crosses the antimeridian', () => {
    const box = boxOfView({ west: 179, south: -18, east: 182, north: -16 });
    expect(box.west).toBeCloseTo(179, 9);
    expect(box.east).toBeCloseTo(-178, 9);
    expect(centreOf(box).lon).toBeCloseTo(-179.5, 9);
  });

  it('is the whole globe when the view repeats it', () => {
    expect(boxOfView({ west: -400, south: -95, east: 400, north: 95 })).toEqual({
      west: -180,
      south: -90,
      east: 180,
      north: 90,
    });
  });
});

it('widens the box of a circle with the latitude', () => {
  const paris = boxAround({ lat: 48.85, lon: 2.35 }, 1000);
  const equator = boxAround({ lat: 0, lon: 2.35 }, 1000);
  expect(paris.north - paris.south).toBeCloseTo(equator.north - equator.south, 9);
  expect(paris.east - paris.west).toBeGreaterThan((equator.east - equator.west) * 1.5);
  expect((equator.north - equator.south) * 111_195).toBeCloseTo(2000, 0);
});
