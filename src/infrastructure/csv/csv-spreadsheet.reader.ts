import { pipeline, Readable } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { type Spreadsheet, SpreadsheetReader } from '../../application/imports/spreadsheet-reader.port.js';
import { type SheetRow, UnreadableFile } from '../../domain/imports/index.js';
import { type Delimiter, delimiterOf } from './delimiter.js';
import { LineCount } from './line-count.js';
import { peek } from './peeked.js';
import { textBytes } from './text-bytes.js';

/** So much is looked at to tell the delimiter. */
const SAMPLE_BYTES = 64 * 1024;

/** 200 columns of the longest attribute take 400,000 characters; what is far longer is a quote that nobody closed. */
export const ROW_CHARACTERS_MAX = 1_000_000;

/**
 * Reads CSV (RFC 4180) with `csv-parse`. Cells are kept as written, blanks included. Looser than the RFC where the meaning is
 * beyond doubt: any end of line, rows of differing length, comma, semicolon or tab. A misplaced quote is refused, since
 * nobody can tell where its row ends.
 */
export class CsvSpreadsheetReader extends SpreadsheetReader {
  async open(content: AsyncIterable<Uint8Array>): Promise<Spreadsheet> {
    const { head, all } = await peek(content, SAMPLE_BYTES);
    const delimiter = delimiterOf(head.subarray(0, SAMPLE_BYTES).toString('utf8'));
    return { delimiter, rows: rowsOf(all, delimiter) };
  }
}

async function* rowsOf(content: AsyncIterable<Uint8Array>, delimiter: Delimiter): AsyncGenerator<SheetRow> {
  const lines = new LineCount();
  const reading = new RowStarts(lines);
  const parser = parserFor(delimiter, reading);
  pipeline(Readable.from(textBytes(content, lines)), parser, () => {
    // What went wrong reaches whoever reads the rows, through the parser.
  });
  let empty = true;
  try {
    for await (const row of parser as AsyncIterable<SheetRow>) {
      empty = false;
      yield row;
    }
  } catch (error) {
    throw error instanceof CsvError ? reading.refusal(error) : error;
  }
  if (empty) throw new UnreadableFile('import.empty', 'The file is empty.');
}

function parserFor(delimiter: Delimiter, reading: RowStarts): Parser {
  const parser = parse({
    delimiter,
    bom: false,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: ROW_CHARACTERS_MAX,
    // The types of csv-parse know no record of another shape than it came in.
    on_record: (cells, { bytes }) => reading.rowOf(cells, bytes) as unknown as string[] | undefined,
  });
  expectAnyLength(parser);
  return parser;
}

interface ParserParts {
  readonly state: { readonly record: readonly string[]; expectedRecordLength: number };
  __onRecord(push: unknown): unknown;
}

/**
 * `relax_column_count` still makes an error of each row that is not as long as the first, with its stack, and throws it
 * away: a million of them take a minute. A parser that expects what it finds makes none.
 */
function expectAnyLength(parser: Parser): void {
  const { api } = parser as unknown as { api: ParserParts };
  const onRecord = api.__onRecord.bind(api);
  api.__onRecord = (push) => {
    api.state.expectedRecordLength = api.state.record.length;
    return onRecord(push);
  };
}

/** Knows where the row begins that is being read. */
class RowStarts {
  private start = 0;

  constructor(private readonly lines: LineCount) {}

  /** @param end offset of the byte behind the row @returns undefined for an empty line */
  rowOf(cells: readonly string[], end: number): SheetRow | undefined {
    const line = this.lines.lineAt(this.start);
    const bytes = end - this.start;
    this.start = end;
    const isEmptyLine =
      cells.length === 1 && cells[0] === '' && bytes <= 2 && line !== this.lines.lineAt(end);
    return isEmptyLine ? undefined : { line, cells };
  }

  refusal({ code }: CsvError): UnreadableFile {
    const line = this.lines.lineAt(this.start);
    if (code === 'CSV_QUOTE_NOT_CLOSED') {
      const message = `A quote (") that opens in the row on line ${line} is never closed.`;
      return new UnreadableFile('import.unclosed_quote', message);
    }
    if (code === 'CSV_MAX_RECORD_SIZE') {
      const message = `The row on line ${line} is longer than ${ROW_CHARACTERS_MAX} characters. Is a quote (") missing there?`;
      return new UnreadableFile('import.row_too_long', message);
    }
    const message = `A quote (") in the row on line ${line} stands inside a cell. Put the cell in quotes and write the quote twice: "".`;
    return new UnreadableFile('import.stray_quote', message);
  }
}
