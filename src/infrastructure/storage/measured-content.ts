import { createHash } from 'node:crypto';
import type { StoredFile } from '../../application/shared/file-storage.port.js';

/** Content on its way into a storage: counted and hashed as it passes, one chunk at a time. */
export class MeasuredContent implements AsyncIterable<Uint8Array> {
  private readonly hash = createHash('sha256');
  private bytes = 0;
  private broken: { readonly error: unknown } | undefined;

  constructor(private readonly content: AsyncIterable<Uint8Array>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.read()) {
      this.hash.update(chunk);
      this.bytes += chunk.byteLength;
      yield chunk;
    }
  }

  /** Once, after the last chunk. */
  measured(): StoredFile {
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  /** Why a put failed: the source's own error as it was thrown, or else what the storage makes of its error. */
  causeOf(storageError: unknown, translate: (error: unknown) => Error): unknown {
    return this.broken ? this.broken.error : translate(storageError);
  }

  private async *read(): AsyncGenerator<Uint8Array> {
    try {
      yield* this.content;
    } catch (error) {
      this.broken = { error };
      throw error;
    }
  }
}
