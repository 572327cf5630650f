import { mkdir, readlink, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ifMissing, namesIn, pointLink } from './disk-steps.js';

/**
 * Links each name to the site, and takes away those that led to it before.
 * @param names folder of the links
 * @param site folder of the site
 */
export async function nameSite(names: string, site: string, wanted: readonly string[]): Promise<void> {
  await mkdir(names, { recursive: true });
  const leadsHere = async (name: string) => {
    const target = await readlink(join(names, name)).catch(ifMissing);
    return target !== undefined && basename(target) === basename(site);
  };
  for (const name of wanted) if (!(await leadsHere(name))) await pointLink(join(names, name), site);
  for (const name of await namesIn(names)) {
    // A dot begins a link that is just being made.
    if (!wanted.includes(name) && !name.startsWith('.') && (await leadsHere(name)))
      await rm(join(names, name), { force: true });
  }
}
