import {
  type Spreadsheet,
  SpreadsheetReader,
} from '../../../src/application/imports/spreadsheet-reader.port.js';
import type { SheetRow } from '../../../src/domain/imports/imported-container.js';
import { UnreadableFile } from '../../../src/domain/imports/unreadable-file.js';

/** Lines of cells between commas, without quotes. The line `unreadable` is what no reader understands. */
export class InMemorySpreadsheets extends SpreadsheetReader {
  async open(content: AsyncIterable<Uint8Array>): Promise<Spreadsheet> {
    return { delimiter: ',', rows: rowsOf(content) };
  }
}

async function* rowsOf(content: AsyncIterable<Uint8Array>): AsyncGenerator<SheetRow> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  for (const [place, text] of Buffer.concat(pieces).toString().split('\n').entries()) {
    if (text === 'unreadable') throw new UnreadableFile('import.unclosed_quote', `Line ${place + 1}.`);
    if (text !== '') yield { line: place + 1, cells: text.split(',') };
  }
}
