import { readCoordinates, writeCoordinates } from './coordinates.js';

describe('coordinates a person types', () => {
  it.each([
    '43.6045, 1.4440',
    '43.6045,1.4440',
    '43.6045 1.4440',
    '43.6045 , 1.4440',
    '  43.6045;1.4440 ',
    '43,6045; 1,4440',
    '43,6045;1,4440',
    '43,6045 1,4440',
    '43,6045, 1,4440',
    '43,6045,1,4440',
    '(43.6045, 1.4440)',
    '[43.6045, 1.4440]',
    '+43.6045, +1.4440',
    '43.6045\u00a0;\u202f1.4440',
    '43.6045 / 1.4440',
    'geo:43.6045,1.4440;u=35',
    'GEO:43.6045,1.4440?z=17',
    '43.6045° N, 1.4440° E',
    '43.6045N 1.4440E',
    'N 43.6045, E 1.4440',
    '1,4440 E; 43,6045 N',
    `43°36'16.2"N 1°26'38.4"E`,
    '43°36′16.2″ N, 1°26′38.4″ E',
    `43° 36.27' N, 1° 26.64' E`,
  ])('reads %p', (text) => {
    const read = readCoordinates(text);
    if (read.kind !== 'position') throw new Error(`refused as ${read.kind}`);
    expect(read.position.lat).toBeCloseTo(43.6045, 6);
    expect(read.position.lon).toBeCloseTo(1.444, 6);
  });

  it.each([
    ['-33.8568, 151.2153', -33.8568, 151.2153],
    ['\u221233,8568; 151,2153', -33.8568, 151.2153],
    ['14.6 N, 61.05 O', 14.6, -61.05],
    ['33.8568 S 151.2153 E', -33.8568, 151.2153],
    ['43,1', 43, 1],
    ['0 0', 0, 0],
    ['90, -180', 90, -180],
  ])('reads %p with its sign', (text, lat, lon) => {
    expect(readCoordinates(text)).toEqual({ kind: 'position', position: { lat, lon } });
  });

  it.each([
    '',
    '   ',
    'Toulouse',
    '43.6045',
    '43,6045',
    '43,6045,1',
    '1 rue de Metz',
    '43.6045, 1.4440, 12',
    '43.6045,',
    '43..6, 1.4',
    '43.6 N, 1.4 N',
    'NaN, NaN',
    '1e3, 2',
    'geo:',
    '31000',
  ])('refuses %p as no coordinates', (text) => {
    expect(readCoordinates(text)).toEqual({ kind: 'not_coordinates' });
  });

  it.each(['90.0001, 0', '0, 180.5', '-91 0', `43°75'00"N 1°26'38"E`, '144.4, 43.6'])(
    'refuses %p as out of range',
    (text) => {
      expect(readCoordinates(text)).toEqual({ kind: 'out_of_range' });
    },
  );

  it('reads back what it writes', () => {
    const position = { lat: -33.85678, lon: 151.2153 };
    expect(writeCoordinates(position)).toBe('-33.85678, 151.2153');
    expect(readCoordinates(writeCoordinates(position))).toEqual({ kind: 'position', position });
    expect(writeCoordinates({ lat: -0.000004, lon: 179.999999 })).toBe('0, 180');
  });
});
