import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project, or of what was installed of it. */
function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** The program of a render thread, compiled: a thread cannot be started from a source file. */
export function renderThreadEntry(): string {
  return join(projectFolder(), 'dist/src/infrastructure/astro/thread/main.js');
}

/** Where `npm run site:compile` puts compiled templates. */
export function templateFolder(): string {
  return join(projectFolder(), 'site/dist');
}
