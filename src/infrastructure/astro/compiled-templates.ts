import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BuildFault } from '../../application/publishing/index.js';
import { ifMissing } from './disk-steps.js';

/**
 * The entry of the compiled template that `current.json` names, as a URL.
 * @param folder of compiled templates, one folder for each version
 * @throws BuildFault `build.template_missing`
 */
export async function currentTemplate(folder: string): Promise<string> {
  const current = await readFile(join(folder, 'current.json'), 'utf8').catch(ifMissing);
  if (current === undefined) {
    const message = `There is no compiled template in ${folder}: npm run site:compile makes it.`;
    throw new BuildFault('build.template_missing', message);
  }
  const { version } = JSON.parse(current) as { version: string };
  return pathToFileURL(join(folder, version, 'entry.mjs')).href;
}
