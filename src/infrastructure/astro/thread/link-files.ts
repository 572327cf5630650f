import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ThreadTasks } from './messages.js';

/** What may stand beside a file: the same, compressed. */
export const COMPRESSED = ['.br', '.gz'] as const;

/** File systems without hard links, and files with too many, are copied. */
const UNLINKABLE = new Set(['EMLINK', 'EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP']);

export function linkFiles({ files, from, to }: ThreadTasks['link']['task']): null {
  const folders = new Set<string>();
  for (const file of files) {
    const target = join(to, file);
    if (!folders.has(dirname(target))) {
      mkdirSync(dirname(target), { recursive: true });
      folders.add(dirname(target));
    }
    linkOrCopy(join(from, file), target);
    for (const ending of COMPRESSED) linkIfThere(join(from, file) + ending, target + ending);
  }
  return null;
}

function linkIfThere(from: string, to: string): void {
  try {
    linkOrCopy(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!UNLINKABLE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(from, to);
  }
}
