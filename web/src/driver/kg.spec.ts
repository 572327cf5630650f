import { readKg, steppedKg } from './kg.js';

describe('kilograms', () => {
  it.each([
    ['120', 120],
    [' 12,5 ', 12.5],
    ['0', 0],
    ['', null],
    ['12,55', null],
    ['-3', null],
    ['many', null],
  ])('typed as %j are %s', (text, kg) => {
    expect(readKg(text)).toBe(kg);
  });

  it.each([
    ['', 10, '10'],
    ['120', 10, '130'],
    ['125', 10, '130'],
    ['125', -10, '120'],
    ['5', -10, '0'],
    ['', -10, '0'],
    ['1995', 10, '2000'],
    ['2000', 10, '2000'],
  ])('go from %j by %s to %s', (from, step, to) => {
    expect(steppedKg(from, step)).toBe(to);
  });
});
