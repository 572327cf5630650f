import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Files that are flushed at a time. */
const FLUSHED_AT_ONCE = 32;

/** Has the disk keep the files, many at a time: one by one takes three times as long. */
export async function flushFiles(folder: string, files: readonly string[]): Promise<void> {
  const left = [...files];
  const flush = async () => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      const handle = await open(join(folder, file), 'r');
      try {
        await handle.datasync();
      } finally {
        await handle.close();
      }
    }
  };
  await Promise.all(Array.from({ length: FLUSHED_AT_ONCE }, flush));
}

/** The names in a folder are on the disk once the folder is. Windows knows no such thing. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Lets a link lead elsewhere in one step: whoever reads finds the folder before or the folder after. */
export async function pointLink(link: string, target: string): Promise<void> {
  const next = join(dirname(link), `.${randomUUID()}`);
  await symlink(relative(dirname(link), target), next, 'dir');
  try {
    await rename(next, link);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}

/** Names in a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(ifMissing)) ?? [];
}

export function ifMissing(error: unknown): undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EINVAL') throw error;
}
