/** What the first bytes of a file say that it is, whatever its name and its media type say. */
export type ContentKind = 'text' | 'utf16' | 'xlsx' | 'xls' | 'zip' | 'gzip' | 'pdf' | 'binary';

/** As many bytes decide. */
const HEAD_BYTES = 4096;

const SIGNATURES: readonly (readonly [ContentKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', [0x1f, 0x8b]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['utf16', [0xff, 0xfe]],
  ['utf16', [0xfe, 0xff]],
];

/** Names that the first entries of an Office workbook have. */
const WORKBOOK = /\[Content_Types\]\.xml|_rels\/\.rels|xl\/|opendocument\.spreadsheet/;

export function contentKind(head: Uint8Array): ContentKind {
  const signed = SIGNATURES.find(([, signature]) => signature.every((byte, place) => head[place] === byte));
  if (signed?.[0] === 'zip') return WORKBOOK.test(Buffer.from(head).toString('latin1')) ? 'xlsx' : 'zip';
  if (signed) return signed[0];
  return head.includes(0) ? 'binary' : 'text';
}

/** Looks at the beginning of a stream, and hands all of it on. The result is read instead of `content`, once. */
export async function sniff(
  content: AsyncIterable<Uint8Array>,
): Promise<{ kind: ContentKind; content: AsyncIterable<Uint8Array> }> {
  const chunks: Uint8Array[] = [];
  const rest = content[Symbol.asyncIterator]();
  for (let bytes = 0; bytes < HEAD_BYTES;) {
    const next = await rest.next();
    if (next.done) break;
    chunks.push(next.value);
    bytes += next.value.byteLength;
  }
  const head = Buffer.concat(chunks).subarray(0, HEAD_BYTES);
  return { kind: contentKind(head), content: resumed(chunks, rest) };
}

async function* resumed(
  seen: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
