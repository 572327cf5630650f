import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/project.mjs';

const skipped = new Set(['node_modules', 'dist', '.vite', '.astro']);

/**
 * One digest over path, size and time of every file in these files and folders of the clone; contents are not read.
 * @param {(path: string) => boolean} [counts] leaves files out
 */
export function fingerprint(paths, counts = () => true) {
  const digest = createHash('sha256');
  const visit = (path) => {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (!found) return;
    if (!found.isDirectory()) {
      if (counts(path)) digest.update(`${path}\0${found.size}\0${found.mtimeMs}\n`);
      return;
    }
    for (const name of readdirSync(join(root, path)).sort()) if (!skipped.has(name)) visit(`${path}/${name}`);
  };
  paths.forEach(visit);
  return digest.digest('hex');
}
