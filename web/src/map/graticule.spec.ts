import { graticuleStep, lineLabel, linesBetween } from './graticule.js';

it('keeps lines apart at every scale', () => {
  expect(graticuleStep(9000, 90)).toBe(0.01);
  expect(graticuleStep(8999, 90)).toBe(0.02);
  expect(graticuleStep(0.7, 90)).toBe(30);
});

it('covers the view and one line beyond', () => {
  expect(linesBetween(1.412, 1.447, 0.01)).toEqual([141, 142, 143, 144, 145]);
  expect(linesBetween(-0.5, 0.5, 1)).toEqual([-1, 0, 1]);
});

it.each([
  [43.61, 0.01, '43.61° N'],
  [43.6, 0.05, '43.60° N'],
  [-33.5, 0.5, '33.5° S'],
  [40, 10, '40° N'],
  [0.0005, 0.0005, '0.0005° N'],
])('writes %p by steps of %p as %p', (degrees, step, label) => {
  expect(lineLabel(degrees, step, ['N', 'S'])).toBe(label);
});
