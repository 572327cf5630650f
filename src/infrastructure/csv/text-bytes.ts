import { isUtf8 } from 'node:buffer';
import { UnreadableFile } from '../../domain/imports/index.js';
import type { LineCount } from './line-count.js';

const BOM = [0xef, 0xbb, 0xbf];

/**
 * Passes the bytes of a text on, without its byte order mark, and refuses what is none. Each piece that leaves ends with
 * a whole character and is known to `lines`.
 * @throws UnreadableFile `import.not_csv`, `import.not_utf8`
 */
export async function* textBytes(
  content: AsyncIterable<Uint8Array>,
  lines: LineCount,
): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let first = true;
  for await (const piece of content) {
    const bytes = Buffer.concat([rest, piece]);
    refuseUtf16(first, bytes);
    refuseNul(piece);
    const whole = wholeCharacters(bytes);
    rest = bytes.subarray(whole);
    const text = bytes.subarray(first && startsWithBom(bytes) ? BOM.length : 0, whole);
    first = false;
    refuseInvalid(text, lines);
    lines.see(text);
    yield text;
  }
  refuseInvalid(rest, lines);
  lines.end();
}

function startsWithBom(bytes: Buffer): boolean {
  return BOM.every((byte, place) => bytes[place] === byte);
}

/** How many bytes there are before a character that the next piece goes on with. */
function wholeCharacters(bytes: Buffer): number {
  const { length } = bytes;
  for (let back = 1; back <= Math.min(3, length); back += 1) {
    const byte = bytes[length - back] ?? 0;
    if (byte < 0x80) return length;
    if (byte >= 0xc0) return bytesOf(byte) > back ? length - back : length;
  }
  return length;
}

/** The length of a character by its first byte. */
function bytesOf(lead: number): number {
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

function refuseInvalid(text: Buffer, lines: LineCount): void {
  if (isUtf8(text)) return;
  let start = 0;
  let line = lines.current;
  for (let place = 0; place < text.length; place += 1) {
    const isCr = text[place] === 13;
    if (text[place] !== 10 && !isCr) continue;
    if (!isUtf8(text.subarray(start, place))) break;
    if (isCr && text[place + 1] === 10) place += 1;
    start = place + 1;
    line += 1;
  }
  throw notUtf8(`Line ${line} is not valid UTF-8.`);
}

/** Every other byte of it is NUL, which alone would tell nobody what to do. */
function refuseUtf16(first: boolean, bytes: Buffer): void {
  const mark = bytes.subarray(0, 2).toString('latin1');
  if (first && (mark === '\xff\xfe' || mark === '\xfe\xff')) throw notUtf8('The file is UTF-16.');
}

function refuseNul(piece: Uint8Array): void {
  if (!piece.includes(0)) return;
  const message =
    'The file is no text: it contains NUL bytes. Save the table as CSV (UTF-8) and upload that.';
  throw new UnreadableFile('import.not_csv', message);
}

function notUtf8(what: string): UnreadableFile {
  return new UnreadableFile('import.not_utf8', `${what} Save the table as CSV in UTF-8 and upload that.`);
}
