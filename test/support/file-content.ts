/** A file as it arrives: in the chunks given. */
export async function* streamOf(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

const CHUNK_BYTES = 65_536;

/** Some chunks, then this error. */
export async function* breakingOff(chunks: number, error: Error): AsyncGenerator<Uint8Array> {
  for (let sent = 0; sent < chunks; sent += 1) yield Buffer.alloc(CHUNK_BYTES, 'x');
  throw error;
}

/** A file of this length, made while it is read; `look` is called every 5 MiB and at the end. */
export async function* chunksOf(bytes: number, look: () => void): AsyncGenerator<Uint8Array> {
  for (let sent = 0; sent < bytes; sent += CHUNK_BYTES) {
    if (sent % (5 * 1024 * 1024) === 0) look();
    yield Buffer.alloc(Math.min(CHUNK_BYTES, bytes - sent), sent % 251);
  }
  look();
}

export function halvesOf(text: string): [string, string] {
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)];
}

export async function contentOf(file: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file) chunks.push(chunk);
  return Buffer.concat(chunks);
}
