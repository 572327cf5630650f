import { Columns, COLUMNS_MAX } from './columns.js';

const REQUIRED = ['reference', 'latitude', 'longitude'];

describe('the columns of a file', () => {
  it('are known by their headings in any order and case, blanks around them ignored', () => {
    const { headings, all } = Columns.of(['Longitude', ' LATITUDE ', 'capacityl', 'Reference']);
    expect(headings).toEqual({
      longitude: 'Longitude',
      latitude: ' LATITUDE ',
      capacityL: 'capacityl',
      reference: 'Reference',
    });
    expect(all.map(({ kind }) => kind)).toEqual(['known', 'known', 'known', 'known']);
  });

  it('are attributes under every other heading, kept as written', () => {
    const { all, headings } = Columns.of([...REQUIRED, 'Barrio', 'lat', '__proto__']);
    expect(all.slice(3)).toEqual([
      { kind: 'attribute', heading: 'Barrio' },
      { kind: 'attribute', heading: 'lat' },
      { kind: 'attribute', heading: '__proto__' },
    ]);
    expect(Object.keys(headings)).toEqual(REQUIRED);
  });

  it('may lack a heading, and those that our own report of errors has added are skipped', () => {
    const { all } = Columns.of([...REQUIRED, '', '  ', 'import_line', 'import_errors']);
    expect(all.slice(3).map(({ kind }) => kind)).toEqual(['unnamed', 'unnamed', 'skipped', 'skipped']);
  });

  it.each(REQUIRED)('must hold %s', (missing) => {
    const header = REQUIRED.filter((name) => name !== missing);
    expect(() => Columns.of([...header, 'x'])).toThrow(
      expect.objectContaining({
        kind: 'invalid',
        code: 'import.header_missing',
        message: expect.stringContaining(`Missing: ${missing}. Found: ${header.join(', ')}, x.`) as string,
      }),
    );
  });

  it.each([
    [['LATITUDE'], '2 and 4'],
    [['Barrio', 'x', 'Barrio'], '4 and 6'],
  ])('do not share a heading: %j', (more, places) => {
    expect(() => Columns.of([...REQUIRED, ...more])).toThrow(
      expect.objectContaining({
        code: 'import.heading_repeated',
        message: expect.stringContaining(places) as string,
      }),
    );
  });

  it('may have headings that differ in case alone when they are attributes: nothing of either is lost', () => {
    expect(Columns.of([...REQUIRED, 'Note', 'note']).all).toHaveLength(5);
  });

  it.each(['x'.repeat(101), 'a\0b'])('have headings that can be stored', (heading) => {
    expect(() => Columns.of([...REQUIRED, heading])).toThrow(
      expect.objectContaining({ code: 'import.heading_invalid' }),
    );
  });

  it(`are at most ${COLUMNS_MAX}`, () => {
    const header = [...REQUIRED, ...Array.from({ length: COLUMNS_MAX - 3 }, (_, place) => `c${place}`)];
    expect(Columns.of(header).all).toHaveLength(COLUMNS_MAX);
    expect(() => Columns.of([...header, 'one more'])).toThrow(
      expect.objectContaining({ code: 'import.too_many_columns' }),
    );
  });
});
