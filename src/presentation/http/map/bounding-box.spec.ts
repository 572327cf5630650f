import { readBoundingBox } from './bounding-box.js';

describe('a box in a query', () => {
  it.each([
    ['1.40,43.58,1.48,43.63', [1.4, 43.58, 1.48, 43.63]],
    ['-180,-90,180,90', [-180, -90, 180, 90]],
    ['+1,.5,2.,3', [1, 0.5, 2, 3]],
    ['170,-20,-170,-10', [170, -20, -170, -10]],
    ['999,0,0,0', [999, 0, 0, 0]],
  ])('is west, south, east, north: %s', (text, [west, south, east, north]) => {
    expect(readBoundingBox(text)).toEqual({ west, south, east, north });
  });

  it.each([
    '',
    ',,,',
    '1,2,3',
    '1,2,3,4,5',
    '1,2,3,',
    ' 1,2,3,4',
    '1, 2,3,4',
    '1;2;3;4',
    '1,2,3,x',
    '1,2,3,NaN',
    '1,2,3,Infinity',
    '1e1,2,3,4',
    '1,2,3,0x4',
    '１,2,3,4',
    '1,2,3,4\n',
    '[1,2,3,4]',
    '1,2,3,4\0',
  ])('is not %j', (text) => {
    expect(() => readBoundingBox(text)).toThrow(
      expect.objectContaining({
        kind: 'invalid',
        code: 'map.search_invalid',
        violations: [expect.objectContaining({ path: 'bbox', code: 'map.box_malformed' })],
      }),
    );
  });
});
