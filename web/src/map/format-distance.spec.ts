import { formatDistance } from './format-distance.js';

it.each([
  [0, 'en', '0 m'],
  [4.4, 'en', '4 m'],
  [12, 'en', '10 m'],
  [147.6, 'en', '150 m'],
  [994, 'en', '990 m'],
  [995, 'en', '1 km'],
  [1449, 'en', '1.4 km'],
  [1449, 'fr', '1,4 km'],
  [9949, 'fr', '9,9 km'],
  [9951, 'en', '10 km'],
  [48_700, 'fr', '49 km'],
])('%p m is said in %p as %p', (metres, language, said) => {
  expect(formatDistance(metres, language).replace('\u00a0', ' ')).toBe(said);
});
