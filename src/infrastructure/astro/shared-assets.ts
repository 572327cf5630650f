import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { isSafeFile } from '../../domain/publishing/index.js';
import { flushFiles, ifMissing } from './disk-steps.js';

/**
 * Copies a template's assets to where those of all versions are kept: their names carry their hash, so versions do not
 * meet, and a page of an older release still finds what it refers to.
 * @returns the paths of this version's assets
 */
export async function shareAssets(from: string, to: string): Promise<ReadonlySet<string>> {
  const files = await filesBelow(from);
  for (const file of files) {
    const target = join(to, file);
    const [wanted, there] = await Promise.all([stat(join(from, file)), stat(target).catch(ifMissing)]);
    if (there?.size === wanted.size) continue;
    await mkdir(dirname(target), { recursive: true });
    const next = join(dirname(target), `.${randomUUID()}`);
    await copyFile(join(from, file), next);
    await flushFiles(dirname(next), [next.slice(dirname(next).length + 1)]);
    await rename(next, target);
  }
  return new Set(files);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter(isSafeFile);
}
