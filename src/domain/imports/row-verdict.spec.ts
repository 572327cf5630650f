import { Columns } from './columns.js';
import { isBlankRow, type RowVerdict } from './imported-container.js';
import { verdictOf } from './row-verdict.js';

const HEADER = ['Reference', 'name', 'type', 'latitude', 'longitude', 'capacityL', 'address', 'Barrio', ''];
const GOOD = ['TLS-1', 'Capitole', 'textile', '43.6045', '1.444', '2000', '1 rue du Taur', 'Centre', ''];

/** The verdict on a good row with some cells exchanged. */
function row(changes: Record<string, string> = {}): RowVerdict {
  const cells = GOOD.map((cell, place) => changes[HEADER[place] ?? ''] ?? cell);
  return verdictOf({ line: 7, cells }, Columns.of(HEADER));
}
const faults = (verdict: RowVerdict) =>
  verdict.accepted ? [] : verdict.errors.map(({ column, code, value }) => [column, code, value]);

describe('a row', () => {
  it('is accepted with what it says', () => {
    expect(row()).toEqual({
      line: 7,
      accepted: true,
      container: {
        reference: 'TLS-1',
        name: 'Capitole',
        type: 'textile',
        position: { latitude: 43.6045, longitude: 1.444 },
        capacityL: 2000,
        address: '1 rue du Taur',
        attributes: { Barrio: 'Centre' },
      },
    });
  });

  it('may leave everything out but its reference and its position', () => {
    const verdict = row({ name: '', type: ' ', capacityL: '', address: '  ', Barrio: '' });
    expect(verdict).toMatchObject({
      accepted: true,
      container: { name: null, type: null, capacityL: null, address: null, attributes: { Barrio: null } },
    });
    const short = Columns.of(['longitude', 'latitude', 'reference']);
    expect(verdictOf({ line: 2, cells: ['1.4', '43.6', 'A'] }, short)).toMatchObject({
      accepted: true,
      container: { reference: 'A', position: { latitude: 43.6, longitude: 1.4 }, name: null, attributes: {} },
    });
  });

  it('keeps text as written and reads types in any case', () => {
    expect(row({ name: '  Capitole ', Barrio: ' x', type: ' Textile ', Reference: ' 1' })).toMatchObject({
      accepted: true,
      container: { name: '  Capitole ', attributes: { Barrio: ' x' }, type: 'textile', reference: ' 1' },
    });
  });

  it('rounds its position to 7 decimals', () => {
    expect(row({ latitude: '43.604512345', longitude: ' 1.4e0 ' })).toMatchObject({
      container: { position: { latitude: 43.6045123, longitude: 1.4 } },
    });
  });

  it.each([
    ['latitude', '43,6045', 'import.decimal_comma'],
    ['longitude', '-1,444', 'import.decimal_comma'],
    ['capacityL', '2000,0', 'import.decimal_comma'],
    ['latitude', 'north', 'import.not_a_number'],
    ['latitude', '43.6045N', 'import.not_a_number'],
    ['latitude', '0x2B', 'import.not_a_number'],
    ['latitude', '1 000.5', 'import.not_a_number'],
    ['latitude', '.', 'import.not_a_number'],
    ['capacityL', '2 m3', 'import.not_a_number'],
    ['latitude', 'Infinity', 'import.not_a_number'],
    ['capacityL', 'NaN', 'import.not_a_number'],
    ['latitude', '', 'import.cell_missing'],
    ['longitude', ' ', 'import.cell_missing'],
    ['latitude', '190', 'position.latitude_out_of_range'],
    ['longitude', '-180.0000001', 'position.longitude_out_of_range'],
    ['latitude', '1e300', 'position.latitude_out_of_range'],
    ['capacityL', '2000.5', 'container.capacity_out_of_range'],
    ['capacityL', '0', 'container.capacity_out_of_range'],
    ['capacityL', '-1', 'container.capacity_out_of_range'],
    ['capacityL', '50001', 'container.capacity_out_of_range'],
    ['type', 'clothes', 'container.type_unknown'],
    ['Reference', '', 'text.blank'],
    ['Reference', 'x'.repeat(65), 'text.too_long'],
    ['name', 'x'.repeat(201), 'text.too_long'],
    ['address', 'x'.repeat(501), 'text.too_long'],
    ['Barrio', 'x'.repeat(2001), 'text.too_long'],
    ['name', 'a\0b', 'text.nul'],
  ])('with %s = %j is rejected for %s', (column, cell, code) => {
    const value = cell === '' ? null : cell.length > 200 ? `${cell.slice(0, 199)}…` : cell;
    expect(faults(row({ [column]: cell }))).toEqual([[column, code, value]]);
  });

  it.each(['43.6045', '+43.6045', '43.', '.5', '-90', '4.36e1'])('reads %s as a number', (latitude) => {
    expect(row({ latitude })).toMatchObject({ container: { position: { latitude: Number(latitude) } } });
  });

  it('says how a number with a comma is written', () => {
    const verdict = row({ latitude: '43,6045' });
    expect(!verdict.accepted && verdict.errors[0]?.message).toContain('decimal point: 43.6045.');
  });

  it('at 0, 0 has no position', () => {
    expect(faults(row({ latitude: '0', longitude: '0.0' }))).toEqual([
      [null, 'position.null_island', '0, 0.0'],
    ]);
    expect(row({ latitude: '0', longitude: '9' }).accepted).toBe(true);
  });

  it('has latitude and longitude probably swapped where only the other way round both would fit', () => {
    const swapped = [[null, 'import.coordinates_swapped', '126.97, 37.56']];
    expect(faults(row({ latitude: '126.97', longitude: '37.56' }))).toEqual(swapped);
    expect(faults(row({ latitude: '126.97', longitude: '137.56' }))).toEqual([
      ['latitude', 'position.latitude_out_of_range', '126.97'],
    ]);
  });

  it('is told everything that is wrong with it at once', () => {
    const verdict = row({ Reference: '', latitude: '', longitude: '1,4', type: 'x', capacityL: '-5' });
    expect(faults(verdict).map(([column]) => column)).toEqual([
      'type',
      'latitude',
      'longitude',
      'Reference',
      'capacityL',
    ]);
    expect(verdict).toMatchObject({ accepted: false, line: 7, reference: null });
  });

  it('keeps its reference when it is rejected, so that a later one with the same is told', () => {
    expect(row({ latitude: 'x' })).toMatchObject({ accepted: false, reference: 'TLS-1' });
  });

  it('that is shorter or longer than the header is rejected, except for blank cells at its end', () => {
    const columns = Columns.of(HEADER);
    const verdict = (cells: string[]) => faults(verdictOf({ line: 7, cells }, columns));
    expect(verdict(GOOD.slice(0, 4))).toEqual([[null, 'row.columns', null]]);
    expect(verdict([...GOOD, 'more'])).toEqual([[null, 'row.columns', null]]);
    expect(verdict([...GOOD, '', ' '])).toEqual([]);
  });

  it('loses nothing under a column without heading: it is rejected', () => {
    const verdict = verdictOf({ line: 7, cells: [...GOOD.slice(0, 8), 'what?'] }, Columns.of(HEADER));
    expect(faults(verdict)).toEqual([[null, 'import.column_unnamed', 'what?']]);
  });

  it('has at most 100 attributes', () => {
    const names = Array.from({ length: 101 }, (_, place) => `c${place}`);
    const columns = Columns.of(['reference', 'latitude', 'longitude', ...names]);
    const cells = (filled: number) => [
      'A',
      '1',
      '2',
      ...names.map((_, place) => (place < filled ? 'x' : '')),
    ];
    expect(faults(verdictOf({ line: 2, cells: cells(101) }, columns))).toEqual([
      [null, 'container.too_many_attributes', null],
    ]);
    expect(verdictOf({ line: 2, cells: cells(100) }, columns).accepted).toBe(true);
  });

  it('keeps attributes with the names of JavaScript’s own', () => {
    const columns = Columns.of(['reference', 'latitude', 'longitude', '__proto__', 'constructor']);
    const verdict = verdictOf({ line: 2, cells: ['A', '1', '2', 'x', 'y'] }, columns);
    expect(verdict.accepted && JSON.stringify(verdict.container.attributes)).toBe(
      '{"__proto__":"x","constructor":"y"}',
    );
  });

  it('is blank when there is nothing but blanks in it', () => {
    expect(isBlankRow({ line: 3, cells: ['', ' ', '\t'] })).toBe(true);
    expect(isBlankRow({ line: 3, cells: ['', '0'] })).toBe(false);
  });
});
