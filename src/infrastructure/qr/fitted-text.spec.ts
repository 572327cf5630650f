import { printable, shortened, wrapped } from './fitted-text.js';

/** Every code point is one wide. */
const measure = (text: string) => [...text].length;

describe('text on a label', () => {
  it.each([
    ['Place', 'Place'],
    ['  two\r\n\tlines ', 'two lines'],
    ['a\u0001b\u0085c\u2028d', 'a b c d'],
    ['abc\u202egnp.exe', 'abcgnp.exe'],
    ['\ufffe', ''],
    ['e\u0301', 'é'],
  ])('%j is printed as %j', (text, printed) => expect(printable(text)).toBe(printed));

  it.each([
    ['12345', 5, '12345'],
    ['123456', 5, '1234…'],
    ['123 456', 5, '123…'],
    ['', 5, ''],
    ['123456', 0, '…'],
    ['👨‍👩‍👧👨‍👩‍👧', 6, '👨‍👩‍👧…'],
  ])('%j in a width of %i is %j', (text, limit, fitted) =>
    expect(shortened(text, limit, measure)).toBe(fitted),
  );

  it.each([
    ['one', ['one']],
    ['one two', ['one two']],
    ['one two three', ['one two', 'three']],
    ['one two three four fives', ['one two', 'three', 'four fiv…']],
    ['abcdefghijklmnop', ['abcdefghi', 'jklmnop']],
    ['a abcdefghijklmnopqrstuvwxyz0123', ['a', 'abcdefghi', 'jklmnopq…']],
    ['', []],
  ])('%j is broken into %j', (text, lines) => expect(wrapped(text, 9, 3, measure)).toEqual(lines));

  it('never loses a character while there is room', () => {
    const text = 'Rond-point de la Paix devant la mairie';
    expect(wrapped(text, 9, 10, measure).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
