import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteFolder } from './folder.mjs';

/** Opens the version that was compiled last. */
export async function openCurrent() {
  const dist = join(siteFolder, 'dist');
  const { version } = JSON.parse(readFileSync(join(dist, 'current.json'), 'utf8'));
  const { openTemplate } = await import(pathToFileURL(join(dist, version, 'entry.mjs')).href);
  return openTemplate();
}
