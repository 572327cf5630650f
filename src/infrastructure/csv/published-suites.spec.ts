import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAll } from '../../../test/support/csv-files.js';
import {
  describeWithRealData,
  readRealFile,
  realDataFolder,
} from '../../../test/support/real-data/folder.js';
import { CsvSpreadsheetReader } from './csv-spreadsheet.reader.js';

const reader = new CsvSpreadsheetReader();
const bytesOf = (path: string) => readFileSync(join(realDataFolder() ?? '', 'csv', path));
const cellsOf = async (path: string, bytes?: number) =>
  (await readAll(reader, bytesOf(path), bytes)).rows.map(({ cells }) => cells);
const jsonOf = (path: string) => JSON.parse(readRealFile(`csv/${path}`)) as unknown[];

/** The rows below the header as objects, as the suites write them down. */
function asObjects([header = [], ...rows]: (readonly string[])[]): Record<string, string>[] {
  return rows.map((cells) => Object.fromEntries(header.map((name, place) => [name, cells[place] ?? ''])));
}

describeWithRealData('csv-spectrum', () => {
  it.each([
    'comma_in_quotes',
    'empty',
    'empty_crlf',
    'escaped_quotes',
    'json',
    'newlines',
    'quotes_and_newlines',
    'simple',
    'simple_crlf',
    'utf8',
  ])('%s is read as its authors expect, however it is cut into pieces', async (name) => {
    const expected = jsonOf(`csv-spectrum/json/${name}.json`);
    for (const bytes of [1, 3, 65_536])
      expect(asObjects(await cellsOf(`csv-spectrum/csvs/${name}.csv`, bytes))).toEqual(expected);
  });

  it('newlines_crlf keeps CRLF inside of quotes (its copy at hand has lost them)', async () => {
    const content = bytesOf('csv-spectrum/csvs/newlines_crlf.csv').toString().replaceAll(/\r?\n/g, '\r\n');
    const { rows } = await readAll(reader, content);
    expect(asObjects(rows.map(({ cells }) => cells))).toEqual(jsonOf('csv-spectrum/json/newlines_crlf.json'));
  });

  it('location_coordinates has quotes inside a bare cell, which csv-test-data calls bad: we refuse it', async () => {
    const line2 = { code: 'import.stray_quote', message: expect.stringContaining('line 2') as string };
    await expect(cellsOf('csv-spectrum/csvs/location_coordinates.csv')).rejects.toMatchObject(line2);
  });
});

describeWithRealData('csv-test-data', () => {
  it.each([
    'empty-field',
    'header-no-rows',
    'header-simple',
    'leading-space',
    'one-column',
    'quotes-empty',
    'quotes-with-comma',
    'quotes-with-escaped-quote',
    'quotes-with-newline',
    'quotes-with-space',
    'simple-crlf',
    'simple-lf',
    'trailing-newline-one-field',
    'trailing-newline',
    'trailing-space',
    'utf8',
  ])('%s is read as its authors expect', async (name) => {
    const cells = await cellsOf(`csv-test-data/csv/${name}.csv`);
    const expected = jsonOf(`csv-test-data/json/${name}.json`);
    expect(name.startsWith('header-') ? asObjects(cells) : cells).toEqual(expected);
  });

  it('an empty line is no row, not even in a file of one column: there we differ', async () => {
    expect(await cellsOf('csv-test-data/csv/empty-one-column.csv')).toEqual([['foo']]);
    await expect(cellsOf('csv-test-data/csv/all-empty.csv')).rejects.toMatchObject({ code: 'import.empty' });
  });

  it.each([
    ['bad-missing-quote', 'import.unclosed_quote'],
    ['bad-quotes-with-unescaped-quote', 'import.stray_quote'],
    ['bad-unescaped-quote', 'import.stray_quote'],
    ['bad-header-no-header', 'import.empty'],
  ])('%s is refused as %s', async (name, code) => {
    await expect(cellsOf(`csv-test-data/csv/${name}.csv`)).rejects.toMatchObject({ code });
  });
});

describeWithRealData('csvkit', () => {
  it.each([
    [
      'test_utf8',
      [
        ['foo', 'bar', 'baz'],
        ['1', '2', '3'],
        ['4', '5', 'ʤ'],
      ],
    ],
    [
      'test_utf8_bom',
      [
        ['foo', 'bar', 'baz'],
        ['1', '2', '3'],
        ['4', '5', 'ʤ'],
      ],
    ],
    [
      'mac_newlines',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
        ['Once upon\ra time', '5', '6'],
      ],
    ],
    [
      'blanks',
      [
        ['a', 'b', 'c', 'd', 'e', 'f'],
        ['', 'NA', 'N/A', 'NONE', 'NULL', '.'],
      ],
    ],
    [
      'test_empty_columns_short_row',
      [
        ['a', 'b', 'c'],
        ['', ''],
      ],
    ],
    [
      'test_empty_columns_long_row',
      [
        ['a', 'b', 'c'],
        ['', '', '', ''],
      ],
    ],
    [
      'bad',
      [
        ['column_a', 'column_b', 'column_c'],
        ['1', '27', '', "I'm too long!"],
        ['', "I'm too short!"],
        ['0', 'mixed types.... uh oh', '17'],
      ],
    ],
  ])('%s', async (name, expected) => {
    expect(await cellsOf(`csvkit/${name}.csv`)).toEqual(expected);
  });

  it.each([
    ['null_byte', 'import.not_csv'],
    ['test_latin1', 'import.not_utf8'],
    ['test_utf16_big', 'import.not_utf8'],
    ['test_utf16_little', 'import.not_utf8'],
    ['empty', 'import.empty'],
  ])('%s is refused as %s', async (name, code) => {
    await expect(cellsOf(`csvkit/${name}.csv`)).rejects.toMatchObject({ code });
  });

  it('a heading over several lines is one heading, and the next row is on its own line', async () => {
    const { rows } = await readAll(reader, bytesOf('csvkit/test_header_newline.csv'));
    expect(rows[0]?.cells.slice(1)).toEqual(['b', 'c']);
    expect(rows[1]?.cells).toEqual(['d', 'e', 'f']);
  });
});
