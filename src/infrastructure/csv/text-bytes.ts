import { isUtf8 } from 'node:buffer';
import { notUtf8, refuseNul, refuseOtherKinds } from '../../application/imports/index.js';
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
    refuseNulAndKinds(piece, first);
    const bytes = Buffer.concat([rest, piece]);
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

function refuseNulAndKinds(piece: Uint8Array, first: boolean): void {
  if (first) refuseOtherKinds(piece);
  refuseNul(piece);
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
