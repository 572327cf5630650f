import fc from 'fast-check';
import { readAll } from '../../../test/support/csv-files.js';
import { CsvSpreadsheetReader } from './csv-spreadsheet.reader.js';

const reader = new CsvSpreadsheetReader();

/** Text that gives a CSV reader something to do. */
const hardCell = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', '\r\n', ' ', 'a', 'é', '👕', "'") }),
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0')),
);
const HEADER = ['reference', 'latitude', 'longitude'];

const file = fc.record({
  rows: fc.array(fc.tuple(hardCell, hardCell, hardCell), { maxLength: 12 }),
  delimiter: fc.constantFrom(',', ';', '\t'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  lastEnd: fc.boolean(),
  bom: fc.boolean(),
  quoteAll: fc.boolean(),
  pieces: fc.integer({ min: 1, max: 40 }),
});

type File = typeof file extends fc.Arbitrary<infer T> ? T : never;

function written({ rows, delimiter, end, lastEnd, bom, quoteAll }: File): string {
  const cell = (text: string) =>
    quoteAll || /["\n\r,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [HEADER, ...rows].map((cells) => cells.map(cell).join(delimiter));
  return (bom ? '\ufeff' : '') + lines.join(end) + (lastEnd ? end : '');
}

describe('a file that is written by the rules', () => {
  it('is read back cell by cell, whatever its cells, delimiter, quotes, ends of line and pieces', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (made) => {
        const read = await readAll(reader, written(made), made.pieces);
        expect(read.delimiter).toBe(made.delimiter);
        expect(read.rows.map(({ cells }) => cells)).toEqual([HEADER, ...made.rows]);
      }),
      { numRuns: 500 },
    );
  });

  it('has each row on the line that an editor shows', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (made) => {
        const { rows } = await readAll(reader, written(made), made.pieces);
        let line = 1;
        for (const { line: told, cells } of rows) {
          expect(told).toBe(line);
          line += 1 + (cells.join(',').match(/\r\n|\n|\r/g)?.length ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
