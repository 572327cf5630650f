import { readability, writtenColour } from './contrast.js';

describe('two colours', () => {
  it.each([
    ['#000000', '#ffffff', 'good'],
    ['#767676', '#ffffff', 'good'],
    ['#777777', '#ffffff', 'large'],
    ['#bbbbbb', '#ffffff', 'low'],
  ])('%s on %s: %s', (one, other, verdict) => {
    expect(readability(one, other)?.verdict).toBe(verdict);
  });

  it('are not compared while one is half typed', () => {
    expect(readability('#12', '#ffffff')).toBeNull();
  });
});

describe('a typed colour', () => {
  it.each([
    ['ABC', '#aabbcc'],
    ['#1D5C4F', '#1d5c4f'],
    [' 1d5c4f ', '#1d5c4f'],
    ['green', 'green'],
    ['#12', '#12'],
  ])('%j becomes %j', (typed, written) => {
    expect(writtenColour(typed)).toBe(written);
  });
});
