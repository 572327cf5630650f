/** A stream of which the beginning has been looked at. */
export interface Peeked {
  readonly head: Buffer;
  /** All of it, the beginning as one piece. Read once. */
  readonly all: AsyncIterable<Uint8Array>;
}

/** Reads so many bytes, or as many as there are. */
export async function peek(content: AsyncIterable<Uint8Array>, bytes: number): Promise<Peeked> {
  const source = content[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < bytes) {
    const next = await source.next();
    if (next.done === true) break;
    pieces.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(pieces);
  return { head, all: again(head, source) };
}

async function* again(head: Buffer, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
  } finally {
    await source.return?.();
  }
}
