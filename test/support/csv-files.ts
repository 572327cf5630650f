import type { SpreadsheetReader } from '../../src/application/imports/spreadsheet-reader.port.js';
import type { SheetRow } from '../../src/domain/imports/imported-container.js';

/** A file as it streams by, cut into pieces of a given size. */
export async function* inPieces(content: string | Uint8Array, bytes = 65_536): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(content as Uint8Array);
  for (let start = 0; start < all.length; start += bytes) yield all.subarray(start, start + bytes);
}

export async function readAll(
  reader: SpreadsheetReader,
  content: string | Uint8Array,
  bytes?: number,
): Promise<{ delimiter: string; rows: SheetRow[] }> {
  const { delimiter, rows } = await reader.open(inPieces(content, bytes));
  return { delimiter, rows: await allOf(rows) };
}

export async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
