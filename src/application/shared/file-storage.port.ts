export interface StoredFile {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/**
 * Files by key (`imports/<organisation>/<id>.csv`; letters, digits, `.`, `_`, `-` and `/`). Streams in both directions:
 * no file is held in memory.
 */
export abstract class FileStorage {
  /** All of it or nothing; what was there under the key is replaced. */
  abstract put(key: string, content: AsyncIterable<Uint8Array>, contentType: string): Promise<StoredFile>;
  /** @throws DomainError `not_found` `file.not_found` */
  abstract open(key: string): Promise<AsyncIterable<Uint8Array>>;
  /** Also when there is none. */
  abstract remove(key: string): Promise<void>;
}
