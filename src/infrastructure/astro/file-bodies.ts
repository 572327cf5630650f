import { readFile } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import type { Encoding } from '../../application/publishing/releases/released-sites.port.js';
import { ifMissing } from './disk-steps.js';

const MEMORY_BYTES = 64 * 1024 * 1024;
/** What is larger is read from the disk each time. */
const KEPT_BYTES_MAX = 1024 * 1024;
/** A file that nobody has compressed yet is looked for again after this long. */
const MISSING_MS = 5_000;
const ENDINGS: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };
const NONE = Buffer.alloc(0);

/** Contents of files that never change, the most asked for in memory. Many who ask at once share one reading. */
export class FileBodies {
  private readonly kept = new LRUCache<string, Buffer>({
    maxSize: MEMORY_BYTES,
    sizeCalculation: (body, path) => body.length + path.length,
  });
  private readonly reading = new Map<string, Promise<Buffer | undefined>>();

  /** @returns undefined when there is no such file */
  read(path: string): Promise<Buffer | undefined> {
    const kept = this.kept.get(path);
    if (kept) return Promise.resolve(kept === NONE ? undefined : kept);
    const reading = this.reading.get(path) ?? this.load(path).finally(() => this.reading.delete(path));
    this.reading.set(path, reading);
    return reading;
  }

  readCompressed(path: string, encoding: Encoding): Promise<Buffer | undefined> {
    return this.read(path + ENDINGS[encoding]);
  }

  private async load(path: string): Promise<Buffer | undefined> {
    const body = await readFile(path).catch(ifMissing);
    if (body === undefined) this.kept.set(path, NONE, { ttl: MISSING_MS });
    else if (body.length <= KEPT_BYTES_MAX) this.kept.set(path, body);
    return body;
  }
}
