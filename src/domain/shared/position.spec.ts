import { Checks } from './checks.js';
import { checkedPosition, isNullIsland, roundDegrees } from './position.js';

const check = (longitude: number, latitude: number) => {
  const checks = new Checks();
  const position = checkedPosition(checks, 'position', { longitude, latitude });
  return { position, codes: checks.found.map(({ code }) => code) };
};

describe('a position', () => {
  it.each([
    [0, 0],
    [180, 90],
    [-180, -90],
    [-0, -0],
    [1.444, 43.6045],
  ])('may be %d, %d', (longitude, latitude) => {
    expect(check(longitude, latitude).codes).toEqual([]);
  });

  it.each([
    [180.0000001, 0, 'position.longitude_out_of_range'],
    [-180.0000001, 0, 'position.longitude_out_of_range'],
    [NaN, 0, 'position.longitude_out_of_range'],
    [Infinity, 0, 'position.longitude_out_of_range'],
    [0, 90.0000001, 'position.latitude_out_of_range'],
    [0, -91, 'position.latitude_out_of_range'],
    [0, NaN, 'position.latitude_out_of_range'],
    [0, -Infinity, 'position.latitude_out_of_range'],
  ])('may not be %d, %d', (longitude, latitude, code) => {
    expect(check(longitude, latitude).codes).toEqual([code]);
  });

  it('reports both coordinates at once, as when Lambert metres were sent', () => {
    const { codes } = check(574_000, 6_279_000);
    expect(codes).toEqual(['position.longitude_out_of_range', 'position.latitude_out_of_range']);
  });

  it('is kept to 7 decimals', () => {
    expect(check(1.44400004999, 43.60450005001).position).toEqual({ longitude: 1.444, latitude: 43.6045001 });
    expect(roundDegrees(-1.23456785)).toBe(-1.2345678);
    expect(roundDegrees(179.99999999)).toBe(180);
  });

  it('survives being rounded twice', () => {
    for (let degrees = -180; degrees <= 180; degrees += 0.123456789) {
      expect(roundDegrees(roundDegrees(degrees))).toBe(roundDegrees(degrees));
    }
  });

  it('is null island at 0, 0 on either side of zero and after rounding', () => {
    expect(isNullIsland({ longitude: 0, latitude: 0 })).toBe(true);
    expect(isNullIsland({ longitude: -0, latitude: 0 })).toBe(true);
    expect(isNullIsland(check(1e-9, -1e-9).position)).toBe(true);
    expect(isNullIsland({ longitude: 0, latitude: 51.4779 })).toBe(false);
    expect(isNullIsland({ longitude: 9.45, latitude: 0 })).toBe(false);
  });
});
