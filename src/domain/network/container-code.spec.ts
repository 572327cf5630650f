import { CODE_COUNT, ContainerCode } from './container-code.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECKED = `${ALPHABET}*~$=U`;

const drawn = (number: number) => ContainerCode.draw(() => number).characters;
/** Numbers of every size, the same in every run (a linear congruential generator). */
function* numbers(count: number): Generator<number> {
  let state = 1;
  for (let made = 0; made < count;) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    const number = (state * 16 + (made % 16)) % CODE_COUNT;
    if (number % 37 >= 32) continue;
    made += 1;
    yield number;
  }
}
const codes = Array.from(numbers(200), drawn);
const reads = (text: string) => {
  try {
    return ContainerCode.read(text).characters;
  } catch (error) {
    expect(error).toMatchObject({ kind: 'invalid', code: 'code.mistyped', violations: [{ path: 'code' }] });
    return undefined;
  }
};
const exchanged = (text: string, place: number, part: string) =>
  text.slice(0, place) + part + text.slice(place + part.length);

describe('the code of a container', () => {
  it('is its number in base 32 and the remainder of a division by 37', () => {
    expect(drawn(0)).toBe('00000000');
    expect(drawn(1)).toBe('00000011');
    // 32^7 - 1 = 34,359,738,367 = 37 × 928,641,577 + 18
    expect(drawn(CODE_COUNT - 1)).toBe('ZZZZZZZJ');
    // Crockford's own example of a symbol for a value: 1234 is 16J, its check value 1234 mod 37 = 13, D
    expect(drawn(1234)).toBe('000016JD');
  });

  it('is shown in two halves', () => expect(ContainerCode.restore('3K7Q2XFM').shown).toBe('3K7Q-2XFM'));

  it('is read as it was drawn, and as it is shown', () => {
    for (const code of codes) {
      expect(reads(code)).toBe(code);
      expect(reads(ContainerCode.restore(code).shown)).toBe(code);
    }
  });

  it('ends in a digit or letter: what would end in a sign is drawn anew', () => {
    const asked: number[] = [];
    const draws = [32, 33, 34, 35, 36, 37 * 5 + 36, 31];
    const code = ContainerCode.draw((limit) => {
      asked.push(limit);
      return draws.shift() ?? 0;
    });
    expect(code.characters).toBe('000000ZZ');
    expect(asked).toEqual(Array(7).fill(CODE_COUNT));
  });

  it.each([
    ['small letters', (code: string) => code.toLowerCase()],
    ['O for 0', (code: string) => code.replaceAll('0', 'O')],
    ['o for 0', (code: string) => code.replaceAll('0', 'o')],
    ['I for 1', (code: string) => code.replaceAll('1', 'I')],
    ['l for 1', (code: string) => code.replaceAll('1', 'l')],
    ['hyphens everywhere', (code: string) => [...code].join('-')],
    ['blanks at both ends and in between', (code: string) => ` ${code.slice(0, 2)} ${code.slice(2)}\n`],
    ['the dashes that phones make of hyphens', (code: string) => `${code.slice(0, 4)}–${code.slice(4)}`],
  ])('is read with %s', (_, spelling) => {
    for (const code of codes) expect(reads(spelling(code))).toBe(code);
  });

  it('is not read with any one character wrong', () => {
    for (const code of codes.slice(0, 50)) {
      for (let place = 0; place < 8; place++) {
        for (const wrong of CHECKED) {
          if (wrong === code[place]) continue;
          expect(reads(exchanged(code, place, wrong))).toBeUndefined();
        }
      }
    }
  });

  it('is not read with two neighbours exchanged', () => {
    let tried = 0;
    for (const code of codes) {
      for (let place = 0; place < 7; place++) {
        const [one = '', other = ''] = code.slice(place, place + 2);
        if (one === other) continue;
        tried += 1;
        expect(reads(exchanged(code, place, other + one))).toBeUndefined();
      }
    }
    expect(tried).toBeGreaterThan(1000);
  });

  it.each([
    '',
    ' ',
    '-',
    '0000-000',
    '0000-00000',
    '0000000U',
    'UUUUUUUU',
    '0000-000\0',
    '\ud800',
    '😀😀😀😀😀😀😀😀',
    '０００００００００',
    '../../etc/passwd',
    '019aa2c4-5d0e-7c3a-9d55-3f1f0d8e2a11',
    '0'.repeat(100_000),
  ])('is not %j', (text) => expect(reads(text)).toBeUndefined());
});
