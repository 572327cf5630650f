import { Checks } from './checks.js';
import { checkText, type TextRule } from './text.js';

const codesOf = (value: string, rule: TextRule) => {
  const checks = new Checks();
  checkText(checks, 'name', value, rule);
  return checks.found.map(({ code }) => code);
};

describe('text', () => {
  it.each([
    ['plain', 'Place du Capitole'],
    ['spaces around it', '  Capitole '],
    ['a decomposed accent', 'E\u0301cole'],
    ['right to left', 'שלום'],
    ['an emoji outside the first plane', '👕👖'],
    ['control characters other than NUL', 'a\u0001\u001b[31m\u007f'],
    ['a newline as spreadsheets have it', 'Cour\r\nNord'],
    ['a non-character', '\uffff'],
  ])('is allowed to hold %s', (_, value) => {
    expect(codesOf(value, { min: 1, max: 40 })).toEqual([]);
  });

  it('counts code points, not UTF-16 units', () => {
    expect(codesOf('👕'.repeat(64), { max: 64 })).toEqual([]);
    expect(codesOf('👕'.repeat(65), { max: 64 })).toEqual(['text.too_long']);
  });

  it('says how long a text is that is too long', () => {
    const checks = new Checks();
    checkText(checks, 'name', 'abcd', { max: 3 });
    expect(checks.found).toEqual([
      { path: 'name', code: 'text.too_long', message: 'name has 4 characters; at most 3 are allowed.' },
    ]);
  });

  it.each(['\0', 'a\0', '\0b'])('refuses a NUL (%j)', (value) => {
    expect(codesOf(value, { min: 1, max: 10 })).toContain('text.nul');
  });

  it.each([
    ['a first half alone', '\ud83d'],
    ['a second half alone', 'a\udc55b'],
    ['two halves the wrong way round', '\udc55\ud83d'],
    ['a half after a whole pair', '👕\ud83d'],
  ])('refuses %s', (_, value) => {
    expect(codesOf(value, { max: 10 })).toEqual(['text.lone_surrogate']);
  });

  it.each(['', ' ', '\t\r\n', '\u00a0\u2003\u3000', '\ufeff'])(
    'refuses blanks (%j) where text is required',
    (value) => {
      expect(codesOf(value, { min: 1, max: 10 })).toEqual(['text.blank']);
      expect(codesOf(value, { max: 10 })).toEqual([]);
    },
  );

  it('reports everything that is wrong with one text at once', () => {
    expect(codesOf('\0\ud83d', { max: 1 })).toEqual(['text.too_long', 'text.nul', 'text.lone_surrogate']);
  });
});
