import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileStorage, type StoredFile } from '../../application/shared/file-storage.port.js';
import { checkFileKey } from './file-key.js';
import { MeasuredContent } from './measured-content.js';
import { fileNotFound, storageUnavailable } from './storage-errors.js';

/** Files on their way in; no key begins with a dot. In the same folder, so that a rename is one step. */
const INCOMING = '.incoming';

/** What has not arrived after a day never will: its process was killed. */
const LEFTOVER_MS = 24 * 60 * 60 * 1000;

/**
 * Files in one folder. A file is written under a name of its own, flushed to the disk and renamed: whoever reads sees the
 * file before or the file after, also when the machine stops in between. A key must not be another key's folder.
 */
export class LocalFileStorage extends FileStorage {
  private constructor(private readonly folder: string) {
    super();
  }

  /** Makes the folder and clears what killed processes have left in it. */
  static async in(folder: string, now = Date.now()): Promise<LocalFileStorage> {
    const incoming = join(folder, INCOMING);
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    for (const name of await readdir(incoming)) {
      const left = await stat(join(incoming, name)).catch(ifMissing);
      if (left && now - left.mtimeMs > LEFTOVER_MS) await rm(join(incoming, name), { force: true });
    }
    return new LocalFileStorage(folder);
  }

  async put(key: string, content: AsyncIterable<Uint8Array>): Promise<StoredFile> {
    const path = this.pathOf(key);
    const incoming = join(this.folder, INCOMING, randomUUID());
    const source = new MeasuredContent(content);
    try {
      await writeToDisk(incoming, source);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await rename(incoming, path);
      await syncFolder(dirname(path));
      return source.measured();
    } catch (error) {
      await rm(incoming, { force: true }).catch(() => {});
      throw source.causeOf(error, storageUnavailable);
    }
  }

  /** Nothing is held open until the first chunk is asked for; a file that is replaced meanwhile is read to its end. */
  async open(key: string): Promise<AsyncIterable<Uint8Array>> {
    const path = this.pathOf(key);
    const found = await stat(path).catch(ifMissing);
    if (!found?.isFile()) throw fileNotFound(key);
    return { [Symbol.asyncIterator]: () => read(path, key) };
  }

  async remove(key: string): Promise<void> {
    const path = this.pathOf(key);
    const found = await stat(path).catch(ifMissing);
    if (found?.isFile()) await rm(path, { force: true });
  }

  private pathOf(key: string): string {
    checkFileKey(key);
    return join(this.folder, ...key.split('/'));
  }
}

async function writeToDisk(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The name is on the disk once its folder is. Windows knows no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* read(path: string, key: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw isMissing(error) ? fileNotFound(key) : error;
  }
}

function ifMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error;
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
