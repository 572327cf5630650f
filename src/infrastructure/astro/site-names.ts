import { mkdir, readFile, readlink, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ifMissing, pointLink } from './disk-steps.js';

/** In a site's folder: the names that lead to it, so that nobody has to look through those of all sites. */
const OWN_NAMES = 'names.json';

/**
 * Links each name to the site, and takes away those that led to it before.
 * @param names folder of the links of all sites
 * @param site folder of the site
 */
export async function nameSite(names: string, site: string, wanted: readonly string[]): Promise<void> {
  await mkdir(names, { recursive: true });
  const before = await ownNames(site);
  const gone = before.filter((name) => !wanted.includes(name));
  // Written down first: whatever is linked is known, wherever this ends.
  if (wanted.some((name) => !before.includes(name))) await writeNames(site, [...before, ...wanted]);
  for (const name of wanted)
    if (!(await leadsTo(site, names, name))) await pointLink(join(names, name), site);
  await takeAway(names, site, gone);
  if (gone.length > 0) await writeNames(site, wanted);
}

/**
 * Takes away every name that leads to the site, also while somebody else removes it.
 * @param more names beside those that it has written down
 */
export async function unnameSite(names: string, site: string, more: readonly string[]): Promise<void> {
  const own = await ownNames(site);
  await takeAway(names, site, [...own, ...more]);
  if (own.length > 0) await writeNames(site, []).catch(ifMissing);
}

async function takeAway(names: string, site: string, gone: readonly string[]): Promise<void> {
  for (const name of gone) if (await leadsTo(site, names, name)) await rm(join(names, name), { force: true });
}

async function leadsTo(site: string, names: string, name: string): Promise<boolean> {
  const target = await readlink(join(names, name)).catch(ifMissing);
  return target !== undefined && basename(target) === basename(site);
}

async function ownNames(site: string): Promise<readonly string[]> {
  const text = await readFile(join(site, OWN_NAMES), 'utf8').catch(ifMissing);
  return text === undefined ? [] : (JSON.parse(text) as string[]);
}

async function writeNames(site: string, names: readonly string[]): Promise<void> {
  const next = join(site, `.${OWN_NAMES}`);
  await writeFile(next, JSON.stringify([...new Set(names)]));
  await rename(next, join(site, OWN_NAMES));
}
