import { blocksOf, excerpt } from './prose.js';
import { scriptSafe } from './json-ld.js';

describe('plain text', () => {
  it('has a paragraph for each blank line and a list for lines with a hyphen', () => {
    expect(blocksOf('One\nTwo\n\n- a\n- b\nThree')).toEqual([
      { kind: 'paragraph', lines: ['One', 'Two'] },
      { kind: 'list', items: ['a', 'b'] },
      { kind: 'paragraph', lines: ['Three'] },
    ]);
  });

  it('knows every kind of line end', () => {
    expect(blocksOf('a\r\n\r\nb\u2029\u2029c')).toHaveLength(3);
  });

  it('is cut at a word for a description, never within a character', () => {
    expect(excerpt('one two three', 9)).toBe('one two…');
    expect(excerpt('👩‍👧'.repeat(90), 10).isWellFormed()).toBe(true);
  });
});

describe('structured data', () => {
  it('cannot end its script or begin a comment, and stays what it was', () => {
    const value = { name: '</script><!-- \u2028' };
    expect(scriptSafe(value)).not.toMatch(/[<>\u2028]/);
    expect(JSON.parse(scriptSafe(value))).toEqual(value);
  });
});
