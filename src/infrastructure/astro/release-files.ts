import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Release, RELEASE_VERSION } from '../../application/publishing/index.js';
import { ifMissing, namesIn } from './disk-steps.js';
import { MANIFEST } from './site-folders.js';
import { COMPRESSED } from './thread/compress-files.js';

/** A build that has written nothing for so long is dead. */
const SWEPT_AFTER_MS = 15 * 60_000;

/** Where a file of a release stands. @param files folder of the site's files */
export function pathOf(files: string, { files: all, origins }: Release, file: string): string {
  const origin = origins[all[file]?.origin ?? -1];
  if (origin === undefined) throw new Error(`${file} is not in the release.`);
  return join(files, origin, file);
}

/** @param folder of the release @returns undefined when it is not there, or was written by another version */
export async function readManifest(folder: string): Promise<Release | undefined> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(ifMissing);
  if (text === undefined) return undefined;
  const release = JSON.parse(text) as Release;
  return release.formatVersion === RELEASE_VERSION ? release : undefined;
}

/**
 * Removes releases, and what no other one has of their files. A release goes after its files: what is interrupted is
 * done again.
 */
export async function removeReleases(
  releases: string,
  files: string,
  { kept, gone }: { readonly kept: readonly string[]; readonly gone: readonly string[] },
): Promise<void> {
  const needed = new Set<string>();
  const origins = new Set<string>();
  for (const release of await Promise.all(kept.map((id) => readManifest(join(releases, id))))) {
    for (const file of Object.keys(release?.files ?? {})) needed.add(pathOf(files, release as Release, file));
    for (const origin of release?.origins ?? []) origins.add(origin);
  }
  for (const id of gone) {
    const release = await readManifest(join(releases, id));
    const paths = Object.keys(release?.files ?? {}).map((file) => pathOf(files, release as Release, file));
    for (const path of paths.filter((one) => !needed.has(one)))
      for (const ending of ['', ...COMPRESSED]) await rm(path + ending, { force: true });
    await rm(join(releases, id), { recursive: true, force: true });
  }
  await removeUnused(files, origins);
}

/** Folders that no release has files in; not those of a release that is about to come. */
async function removeUnused(files: string, origins: ReadonlySet<string>): Promise<void> {
  for (const id of (await namesIn(files)).filter((one) => !origins.has(one))) {
    const folder = join(files, id);
    if (await isAbandoned(folder)) await rm(folder, { recursive: true, force: true });
  }
}

/** Whether nobody has written into the folder for so long that whoever did is dead. */
export async function isAbandoned(folder: string): Promise<boolean> {
  const last = await stat(folder).catch(ifMissing);
  return last !== undefined && Date.now() - last.mtimeMs >= SWEPT_AFTER_MS;
}
