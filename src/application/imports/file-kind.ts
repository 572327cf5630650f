import { UnreadableFile } from '../../domain/imports/unreadable-file.js';

/** First bytes of what people take for CSV. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly refuse: () => UnreadableFile }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], refuse: () => notCsv('an Excel workbook or a zip archive') },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], refuse: () => notCsv('an old Excel workbook') },
  { bytes: [0x25, 0x50, 0x44, 0x46], refuse: () => notCsv('a PDF') },
  { bytes: [0x1f, 0x8b], refuse: () => notCsv('a gzip archive') },
  { bytes: [0xff, 0xfe], refuse: () => notUtf8('The file is UTF-16.') },
  { bytes: [0xfe, 0xff], refuse: () => notUtf8('The file is UTF-16.') },
];

/** As many first bytes tell the kinds above apart. */
export const SIGNATURE_BYTES = 4;

const NUL = 0;

/**
 * Looks at bytes, not at names: a workbook is refused however it is called.
 * @param start the first bytes of the file, at least `SIGNATURE_BYTES` where it has as many
 * @throws UnreadableFile `import.not_csv`, `import.not_utf8`
 */
export function refuseOtherKinds(start: Uint8Array): void {
  const found = SIGNATURES.find(({ bytes }) => bytes.every((byte, place) => start[place] === byte));
  if (found) throw found.refuse();
}

/** @throws UnreadableFile `import.not_csv`: no text contains NUL */
export function refuseNul(piece: Uint8Array): void {
  if (piece.includes(NUL)) throw notCsv('no text: it contains NUL bytes');
}

function notCsv(what: string): UnreadableFile {
  return new UnreadableFile(
    'import.not_csv',
    `The file is ${what}. Save the table as CSV (UTF-8) and upload that.`,
  );
}

export function notUtf8(what: string): UnreadableFile {
  return new UnreadableFile('import.not_utf8', `${what} Save the table as CSV in UTF-8 and upload that.`);
}
