import { allOf, readAll } from '../../../test/support/csv-files.js';
import { CsvSpreadsheetReader, ROW_CHARACTERS_MAX } from './csv-spreadsheet.reader.js';

const reader = new CsvSpreadsheetReader();
const rows = async (content: string | Uint8Array, bytes?: number) =>
  (await readAll(reader, content, bytes)).rows;
const cells = async (content: string) => (await rows(content)).map((row) => row.cells);

describe('the CSV reader', () => {
  it.each([
    [',', 'a,b\n1,2'],
    [';', 'a;b\n1;2'],
    ['\t', 'a\tb\n1\t2'],
    [';', 'name;address\nx;1, rue du Taur, 31000\ny;2, place, 31000'],
    [';', '"a,b,c,d";e\n1;2\n'],
    [',', 'a,b;c\n1,2\n3,4'],
    ['\t', 'a,b\tc,d\te\n1\t2\t3'],
    [',', 'alone\n1\n2'],
    [';', '"x ""y, z"", w";v\n1;2'],
  ])('tells the delimiter %j by what stands outside of quotes', async (delimiter, content) => {
    expect((await readAll(reader, content)).delimiter).toBe(delimiter);
  });

  it('reads a byte order mark over, and no character of the first heading with it', async () => {
    expect(await cells('\ufeffreference,name\n1,2')).toEqual([
      ['reference', 'name'],
      ['1', '2'],
    ]);
  });

  it('keeps cells as they are written, blanks included', async () => {
    expect(await cells('a,b\n  x ,"  y "\n')).toEqual([
      ['a', 'b'],
      ['  x ', '  y '],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])(
    'numbers rows by the line they begin on, ends of line being %j',
    async (end) => {
      const content = ['a,b', '', '"one', '', 'two",2', '', '3,"x', 'y"', '4,4', ''].join(end);
      for (const bytes of [1, 2, 3, 7, 65_536]) {
        const read = await rows(content, bytes);
        expect(read.map((row) => [row.line, row.cells[0]])).toEqual([
          [1, 'a'],
          [3, `one${end}${end}two`],
          [7, '3'],
          [9, '4'],
        ]);
      }
    },
  );

  it('leaves empty lines out, and takes an empty cell in quotes for a row', async () => {
    expect((await rows('a\n\n\n""\n\n1\n\n')).map((row) => [row.line, row.cells])).toEqual([
      [1, ['a']],
      [4, ['']],
      [6, ['1']],
    ]);
    expect((await rows('a\r\n\r\n""')).map((row) => [row.line, row.cells])).toEqual([
      [1, ['a']],
      [3, ['']],
    ]);
    expect(await rows('a\r\r')).toHaveLength(1);
  });

  it('makes no error of a row that is shorter or longer, which would cost more than the row', async () => {
    const made = jest.spyOn(Error, 'captureStackTrace');
    await rows(`a,b\n${'1\n1,2,3\n\n'.repeat(100)}`);
    expect(made).not.toHaveBeenCalled();
    made.mockRestore();
  });

  it('gives rows of any length', async () => {
    expect(await cells('a,b\n1\n1,2,3\n')).toEqual([['a', 'b'], ['1'], ['1', '2', '3']]);
  });

  it.each([
    ['nothing at all', ''],
    ['a byte order mark alone', '\ufeff'],
    ['empty lines', '\n\r\n\n'],
  ])('refuses %s as empty', async (_, content) => {
    await expect(rows(content)).rejects.toMatchObject({ code: 'import.empty' });
  });

  it.each([
    ['a quote that is never closed', 'a,b\n1,2\n\n"3,4\n5,6\n', 'import.unclosed_quote', 'line 4'],
    ['text behind a closed quote', 'a,b\n1,"2" x\n', 'import.stray_quote', 'line 2'],
    ['a quote inside a bare cell', 'a,b\n1,2\n3,4 "x"\n', 'import.stray_quote', 'line 3'],
    [
      'a row without end',
      `a,b\n1,2\n"${'x'.repeat(ROW_CHARACTERS_MAX + 2)}",\n`,
      'import.row_too_long',
      'line 3',
    ],
    ['NUL', 'a,b\n1,\0\n', 'import.not_csv', 'NUL'],
  ])('refuses %s and says where', async (_, content, code, where) => {
    const refused = { kind: 'invalid', code, message: expect.stringContaining(where) as string };
    await expect(rows(content)).rejects.toMatchObject(refused);
    await expect(rows(content, 5)).rejects.toMatchObject(refused);
  });

  it.each([
    ['UTF-16 LE', [0xff, 0xfe, 0x61, 0x00], 'import.not_utf8'],
    ['UTF-16 BE', [0xfe, 0xff, 0x00, 0x61], 'import.not_utf8'],
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], 'import.not_csv'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(rows(Uint8Array.from(bytes))).rejects.toMatchObject({ code });
  });

  it.each([
    ['Latin-1', [0xe9, 0x2c]],
    ['half a character', [0xe2, 0x82, 0x2c]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['half a surrogate', [0xed, 0xa0, 0x80]],
    ['a lonely continuation', [0x80]],
  ])('refuses %s as no UTF-8 and names the line', async (_, bytes) => {
    const before = Buffer.from('a,b\r\n"é\n",2\r3,\u{1f455}\n');
    const content = Buffer.concat([before, Buffer.from(bytes), Buffer.from('\n9,9\n')]);
    for (const size of [1, 2, 3, 5, 65_536]) {
      const refused = { code: 'import.not_utf8', message: expect.stringContaining('Line 5 ') as string };
      await expect(rows(content, size)).rejects.toMatchObject(refused);
    }
  });

  it('refuses a character that the file ends in the middle of', async () => {
    const content = Buffer.concat([Buffer.from('a\n1\n'), Buffer.from([0xe2, 0x82])]);
    await expect(rows(content)).rejects.toMatchObject({ code: 'import.not_utf8' });
  });

  it('passes on what goes wrong with the source, and lets go of the source when nobody reads on', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a,b\n');
      await Promise.reject(new Error('the disk is away'));
    }
    await expect(reader.open(failing()).then(({ rows }) => allOf(rows))).rejects.toThrow('the disk is away');

    let open = true;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('1,2\n'.repeat(10_000));
      } finally {
        open = false;
      }
    }
    for await (const row of (await reader.open(endless())).rows) if (row.line > 20_000) break;
    await new Promise((resolve) => setImmediate(resolve));
    expect(open).toBe(false);
  });
});
