import { hash } from 'node:crypto';
import { mkdir, readFile, readlink, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  type KeptRelease,
  ReleaseStore,
  type Staging,
} from '../../application/publishing/releases/release-store.port.js';
import type { Release, ReleaseLinks, SiteName, SitePlace } from '../../application/publishing/index.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { isSafeFile } from '../../domain/publishing/index.js';
import { flushFiles, flushFolder, ifMissing, namesIn, pointLink } from './disk-steps.js';
import { isAbandoned, pathOf, readManifest, removeReleases } from './release-files.js';
import { nameSite, unnameSite } from './site-names.js';
import { FILES, LINKS, MANIFEST, nameFile, SiteFolders } from './site-folders.js';

const ETAG_LENGTH = 16;
/** In a staging folder, beside the files: the folder of the release that it will be. */
const RELEASE = 'release';

export class DiskReleaseStore extends ReleaseStore {
  private readonly folders: SiteFolders;

  constructor(root: string) {
    super();
    this.folders = new SiteFolders(root);
  }

  async live(place: SitePlace): Promise<KeptRelease | undefined> {
    const id = await this.liveId(place);
    if (id === undefined) return undefined;
    const folder = this.folders.release(place, id);
    const [release, links] = await Promise.all([
      readManifest(folder),
      readFile(join(folder, LINKS), 'utf8').catch(ifMissing),
    ]);
    if (release === undefined || links === undefined) return undefined;
    const files = this.folders.files(place);
    return {
      release,
      links: JSON.parse(links) as ReleaseLinks,
      path: (file) => pathOf(files, release, file),
    };
  }

  async stage(place: SitePlace, releaseId: string): Promise<Staging> {
    const folder = join(this.folders.staging, basename(this.folders.release(place, releaseId)));
    await rm(folder, { recursive: true, force: true });
    await mkdir(join(folder, FILES), { recursive: true });
    return { place, releaseId, folder: join(folder, FILES) };
  }

  async write(staging: Staging, file: string, content: AsyncIterable<Uint8Array>) {
    if (!isSafeFile(file)) throw new Error(`${file} leaves its folder.`);
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const path = join(staging.folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, body, { flag: 'wx' });
    return { bytes: body.length, etag: hash('sha256', body, 'base64url').slice(0, ETAG_LENGTH) };
  }

  async seal(
    staging: Staging,
    release: Release,
    links: ReleaseLinks,
    written: readonly string[],
  ): Promise<void> {
    const manifest = join(dirname(staging.folder), RELEASE);
    const files = join(this.folders.files(staging.place), release.id);
    const target = this.folders.release(staging.place, release.id);
    await Promise.all(
      [manifest, dirname(files), dirname(target)].map((folder) => mkdir(folder, { recursive: true })),
    );
    await Promise.all([
      writeFile(join(manifest, MANIFEST), JSON.stringify(release), { flag: 'wx' }),
      writeFile(join(manifest, LINKS), JSON.stringify(links), { flag: 'wx' }),
    ]);
    // All at once: a disk that is asked to keep several things keeps them in one go.
    await Promise.all([
      flushFiles(staging.folder, written),
      flushFiles(manifest, [MANIFEST, LINKS]),
      flushFolder(staging.folder),
    ]);
    // The files first: whoever finds the manifest finds them.
    if (written.length > 0) await rename(staging.folder, files);
    await rename(manifest, target);
    await rm(dirname(staging.folder), { recursive: true, force: true });
  }

  async discard(staging: Staging): Promise<void> {
    await rm(dirname(staging.folder), { recursive: true, force: true });
  }

  async switchTo(place: SitePlace, releaseId: string, names: readonly SiteName[]): Promise<void> {
    const release = this.folders.release(place, releaseId);
    if (!(await stat(join(release, MANIFEST)).catch(ifMissing))) {
      throw new DomainError('not_found', 'release.not_found', 'There is no such release any more.');
    }
    await nameSite(this.folders.names, this.folders.site(place), names.map(nameFile));
    if ((await this.liveId(place)) === releaseId) return;
    await pointLink(this.folders.live(place), release);
    // What was renamed and linked before this stands in the same journal before it.
    await flushFolder(this.folders.site(place));
  }

  async prune(place: SitePlace, keep: number): Promise<readonly string[]> {
    const live = await this.liveId(place);
    // Ids are UUIDv7: the newest come last.
    const ids = (await namesIn(this.folders.releases(place))).sort();
    const kept = ids.filter((id, index) => id === live || index >= ids.length - keep);
    const gone = ids.filter((id) => !kept.includes(id));
    if (gone.length > 0)
      await removeReleases(this.folders.releases(place), this.folders.files(place), { kept, gone });
    return kept;
  }

  async hide(place: SitePlace, names: readonly SiteName[] = []): Promise<void> {
    await unnameSite(this.folders.names, this.folders.site(place), names.map(nameFile));
  }

  async remove(place: SitePlace, names: readonly SiteName[] = []): Promise<void> {
    await this.hide(place, names);
    await rm(this.folders.site(place), { recursive: true, force: true });
  }

  async sweep(): Promise<number> {
    let swept = 0;
    for (const name of await namesIn(this.folders.staging)) {
      const folder = join(this.folders.staging, name);
      const files = join(folder, FILES);
      if (!(await isAbandoned((await stat(files).catch(ifMissing)) ? files : folder))) continue;
      await rm(folder, { recursive: true, force: true });
      swept += 1;
    }
    return swept;
  }

  async expiredPreviews(now: Date): Promise<readonly SitePlace[]> {
    const expired: SitePlace[] = [];
    for (const token of await namesIn(this.folders.previews)) {
      const place: SitePlace = { kind: 'preview', token };
      const kept = await this.live(place);
      const isOver = kept
        ? kept.release.expiresAt !== null && new Date(kept.release.expiresAt) <= now
        : await isAbandoned(this.folders.site(place));
      if (isOver) expired.push(place);
    }
    return expired;
  }

  private async liveId(place: SitePlace): Promise<string | undefined> {
    const target = await readlink(this.folders.live(place)).catch(ifMissing);
    return target === undefined ? undefined : basename(target);
  }
}
