import { UnreadableFile } from '../../../domain/imports/index.js';
import { type ContentKind, sniff } from '../shared/content-kind.js';

const NAMES: Readonly<Record<Exclude<ContentKind, 'text' | 'utf16'>, string>> = {
  xlsx: 'an Excel or OpenDocument workbook',
  xls: 'an old Excel workbook',
  zip: 'a zip archive',
  gzip: 'a gzip archive',
  pdf: 'a PDF',
  binary: 'no text: it contains NUL bytes',
};

/**
 * The content of an upload that may be CSV: bytes decide, not names.
 * @throws UnreadableFile `import.not_csv`, `import.not_utf8`, also while it is read
 */
export async function csvContent(content: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const sniffed = await sniff(content);
  if (sniffed.kind === 'utf16') {
    throw new UnreadableFile('import.not_utf8', 'The file is UTF-16. Save the table as CSV in UTF-8.');
  }
  if (sniffed.kind !== 'text') throw notCsv(NAMES[sniffed.kind]);
  return withoutNul(sniffed.content);
}

async function* withoutNul(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    if (piece.includes(0)) throw notCsv(NAMES.binary);
    yield piece;
  }
}

function notCsv(what: string): UnreadableFile {
  return new UnreadableFile('import.not_csv', `The file is ${what}. Save the table as CSV (UTF-8).`);
}
