import { day, distance, period } from './formats.js';

const timeZone = 'Europe/Paris';

describe('a suspension', () => {
  it('that ends at midnight ends with the day before, where the operator is', () => {
    const span = { from: '2026-11-23T23:00:00.000Z', until: '2026-11-29T23:00:00.000Z', timeZone };
    expect(period('fr', span)).toBe('Du 24 novembre 2026 au 29 novembre 2026.');
    expect(period('en', span)).toBe('From 24 November 2026 to 29 November 2026.');
  });

  it('without an end says so', () => {
    expect(period('en', { from: '2026-11-23T23:00:00.000Z', until: null, timeZone })).toBe(
      'From 24 November 2026 until further notice.',
    );
  });
});

it('a day is the same everywhere', () => {
  expect(day('fr', '2026-10-02')).toBe('2 octobre 2026');
});

it.each([
  [4, '10 m'],
  [348, '350 m'],
  [994, '990 m'],
  [1_230, '1.2 km'],
  [12_300, '12 km'],
])('%d metres are %s', (metres, text) => {
  expect(distance('en', metres)).toBe(text);
});
