import { replacedAt, withoutAt } from './lists.js';
import { inFirst, worded } from './localised.js';
import { writeChange } from './write-change.js';
import { common } from '../i18n/staff/common.en.js';

describe('a list in the form', () => {
  it('is changed in a copy', () => {
    const list = ['a', 'b', 'c'];
    expect(replacedAt(list, 1, 'x')).toEqual(['a', 'x', 'c']);
    expect(withoutAt(list, 1)).toEqual(['a', 'c']);
    expect(list).toEqual(['a', 'b', 'c']);
  });
});

describe('a text in several languages', () => {
  it('loses a wording that was emptied', () => {
    expect(worded({ en: 'Hello', fr: 'Bonjour' }, 'en', '')).toEqual({ fr: 'Bonjour' });
    expect(worded({ fr: 'Bonjour' }, 'en', 'Hi')).toEqual({ fr: 'Bonjour', en: 'Hi' });
  });

  it('is called by its first wording', () => {
    expect(inFirst({ en: 'Hello', fr: ' ' }, ['fr', 'en'])).toBe('Hello');
    expect(inFirst({}, ['fr'])).toBe('');
  });
});

describe('what somebody else changed', () => {
  it.each<[unknown, string]>([
    [undefined, '—'],
    [true, 'Yes'],
    ['#1d5c4f', '#1d5c4f'],
    [{ en: 'Hello', fr: 'Bonjour' }, 'Hello / Bonjour'],
    [{}, '—'],
    [[{ id: 'a' }, { id: 'b' }], '2'],
    ['x'.repeat(100), `${'x'.repeat(80)}…`],
  ])('%j is read as %s', (value, written) => {
    expect(writeChange(value, common)).toBe(written);
  });
});
