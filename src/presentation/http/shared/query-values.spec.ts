import { DomainError } from '../../../domain/shared/domain-error.js';
import { BooleanInQuery, NumberInQuery, WordsInQuery } from './query-values.js';
import { ShapePipe } from './shape.pipe.js';

class Query {
  @NumberInQuery() number: unknown = 0;
  @BooleanInQuery() flag: unknown = true;
  @WordsInQuery(['textile', 'shoes']) words: unknown = 'textile';
}
const VALID = { number: '1', flag: 'true', words: 'textile' };

const read = async (changes: object) =>
  (await new ShapePipe().transform({ ...VALID, ...changes }, { type: 'query', metatype: Query })) as Query;
const refusal = (changes: object): Promise<DomainError> =>
  read(changes).then(
    (query) => Promise.reject(new Error(`accepted ${JSON.stringify(query)}`)),
    (error: unknown) => error as DomainError,
  );
const paths = async (changes: object) => (await refusal(changes)).violations.map(({ path }) => path);

describe('a number in a query', () => {
  it.each([
    ['43.6045', 43.6045],
    ['-1', -1],
    ['+1', 1],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['2E-2', 0.02],
    ['007', 7],
    ['1e-400', 0],
  ])('may be written %s', async (text, number) => {
    expect((await read({ number: text })).number).toBe(number);
  });

  it.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '1,5',
    '1_000',
    '0x10',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e',
    '.',
    '--1',
    '１',
    '1\n',
    '1\0',
    'null',
    '1e999',
  ])('may not be written %j', async (number) => expect(await paths({ number })).toEqual(['number']));

  it.each([[['1', '2']], [['1']], [[]], [undefined], [null], [{}], [true]])(
    'is one: not %j',
    async (number) => {
      expect(await paths({ number })).toEqual(['number']);
    },
  );
});

describe('a flag in a query', () => {
  it.each([
    ['true', true],
    ['false', false],
  ])('may be %s', async (text, flag) => expect((await read({ flag: text })).flag).toBe(flag));
  it.each([['TRUE'], ['1'], [''], ['yes'], [['true', 'false']], [null]])('may not be %j', async (flag) => {
    expect(await paths({ flag })).toEqual(['flag']);
  });
});

describe('words in a query', () => {
  it.each([
    ['textile', ['textile']],
    ['textile,shoes', ['textile', 'shoes']],
    [
      ['textile', 'shoes'],
      ['textile', 'shoes'],
    ],
  ])('may be %j', async (text, words) => expect((await read({ words: text })).words).toEqual(words));
  it.each([
    [''],
    ['textile,'],
    [','],
    ['Textile'],
    [' textile'],
    ['textile;shoes'],
    [['textile', 'glass']],
    [['textile,shoes', 'shoes']],
    ['constructor'],
    ['__proto__'],
  ])('may not be %j', async (words) => expect(await paths({ words })).toEqual(['words']));
});

describe('a query', () => {
  it('is told of every broken value at once, and what would be right', async () => {
    const error = await refusal({ number: 'x', flag: 'x', words: 'x' });
    expect(error.code).toBe('request.invalid');
    expect(error.violations).toEqual([
      { path: 'number', code: 'request.is_number', message: 'number must be one decimal number.' },
      { path: 'flag', code: 'request.is_boolean', message: 'flag must be true or false.' },
      {
        path: 'words',
        code: 'request.is_in',
        message: 'words is a comma-separated list of: textile, shoes.',
      },
    ]);
  });

  it('may not hold what nobody declared', async () => {
    const { violations } = await refusal({ colour: 'red' });
    expect(violations).toMatchObject([{ path: 'colour', code: 'request.unknown_property' }]);
  });
});
