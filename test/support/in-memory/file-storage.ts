import { createHash } from 'node:crypto';
import { FileStorage, type StoredFile } from '../../../src/application/shared/file-storage.port.js';
import { checkFileKey } from '../../../src/infrastructure/storage/file-key.js';
import { fileNotFound } from '../../../src/infrastructure/storage/storage-errors.js';

const CHUNK_BYTES = 65_536;

/** Files in a map, for use cases under test. */
export class InMemoryFileStorage extends FileStorage {
  private readonly files = new Map<string, Buffer>();

  /** What is stored, in no order. */
  keys(): string[] {
    return [...this.files.keys()];
  }

  async put(key: string, content: AsyncIterable<Uint8Array>): Promise<StoredFile> {
    checkFileKey(key);
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    const file = Buffer.concat(chunks);
    this.files.set(key, file);
    return { bytes: file.length, sha256: createHash('sha256').update(file).digest('hex') };
  }

  async open(key: string): Promise<AsyncIterable<Uint8Array>> {
    checkFileKey(key);
    this.fileAt(key);
    return { [Symbol.asyncIterator]: () => this.read(key) };
  }

  async remove(key: string): Promise<void> {
    checkFileKey(key);
    this.files.delete(key);
  }

  private async *read(key: string): AsyncGenerator<Uint8Array> {
    const file = this.fileAt(key);
    for (let at = 0; at < file.length; at += CHUNK_BYTES) yield file.subarray(at, at + CHUNK_BYTES);
  }

  private fileAt(key: string): Buffer {
    const file = this.files.get(key);
    if (!file) throw fileNotFound(key);
    return file;
  }
}
