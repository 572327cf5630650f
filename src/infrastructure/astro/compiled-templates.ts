import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BuildFault } from '../../application/publishing/build-fault.js';
import { ifMissing } from './disk-steps.js';

/**
 * The entry of the newest compiled template in a folder that has one folder for each version.
 * @throws BuildFault `build.template_missing`
 */
export async function newestTemplate(folder: string): Promise<string> {
  const versions = (await readdir(folder).catch(ifMissing)) ?? [];
  const found = await Promise.all(
    versions.map(async (version) => {
      const entry = join(folder, version, 'entry.mjs');
      const compiled = await stat(join(folder, version, 'template.json')).catch(ifMissing);
      return compiled ? { entry, at: compiled.mtimeMs } : undefined;
    }),
  );
  const newest = found.filter((one) => one !== undefined).sort((one, other) => other.at - one.at)[0];
  if (newest) return pathToFileURL(newest.entry).href;
  throw new BuildFault(
    'build.template_missing',
    `There is no compiled template in ${folder}: npm run site:compile.`,
  );
}
