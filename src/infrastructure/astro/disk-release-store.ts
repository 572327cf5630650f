import { hash } from 'node:crypto';
import { mkdir, readFile, readlink, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  type KeptRelease,
  ReleaseStore,
  type Staging,
} from '../../application/publishing/release-store.port.js';
import type { Release, ReleaseLinks, SiteName, SitePlace } from '../../application/publishing/index.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { isSafeFile } from '../../domain/publishing/index.js';
import { flushFiles, flushFolder, ifMissing, namesIn, pointLink } from './disk-steps.js';
import { nameSite, unnameSite } from './site-names.js';
import { FILES, LINKS, MANIFEST, nameFile, SiteFolders } from './site-folders.js';

/** A build that has written nothing for so long is dead. */
const SWEPT_AFTER_MS = 15 * 60_000;
const ETAG_LENGTH = 16;

export class DiskReleaseStore extends ReleaseStore {
  private readonly folders: SiteFolders;

  constructor(root: string) {
    super();
    this.folders = new SiteFolders(root);
  }

  async live(place: SitePlace): Promise<KeptRelease | undefined> {
    const id = await this.liveId(place);
    if (id === undefined) return undefined;
    const release = this.folders.release(place, id);
    const [manifest, links] = await Promise.all([
      readFile(join(release, MANIFEST), 'utf8').catch(ifMissing),
      readFile(join(release, LINKS), 'utf8').catch(ifMissing),
    ]);
    if (manifest === undefined || links === undefined) return undefined;
    return {
      release: JSON.parse(manifest) as Release,
      links: JSON.parse(links) as ReleaseLinks,
      folder: join(release, FILES),
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
    const folder = dirname(staging.folder);
    await writeFile(join(folder, MANIFEST), JSON.stringify(release), { flag: 'wx' });
    await writeFile(join(folder, LINKS), JSON.stringify(links), { flag: 'wx' });
    // All at once: a disk that is asked to keep several things keeps them in one go.
    await Promise.all([
      flushFiles(staging.folder, written),
      flushFiles(folder, [MANIFEST, LINKS]),
      flushFolder(staging.folder),
    ]);
    const target = this.folders.release(staging.place, release.id);
    await mkdir(dirname(target), { recursive: true });
    await rename(folder, target);
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

  folderOf(place: SitePlace, releaseId: string): string {
    return join(this.folders.release(place, releaseId), FILES);
  }

  async prune(place: SitePlace, keep: number): Promise<readonly string[]> {
    const live = await this.liveId(place);
    // Ids are UUIDv7: the newest come last.
    const ids = (await namesIn(this.folders.releases(place))).sort();
    const kept = ids.filter((id, index) => id === live || index >= ids.length - keep);
    for (const id of ids.filter((one) => !kept.includes(one)))
      await rm(this.folders.release(place, id), { recursive: true, force: true });
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
      const files = await stat(join(folder, FILES)).catch(ifMissing);
      const last = files ?? (await stat(folder).catch(ifMissing));
      if (!last || Date.now() - last.mtimeMs < SWEPT_AFTER_MS) continue;
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
      if (kept?.release.expiresAt && new Date(kept.release.expiresAt) <= now) expired.push(place);
    }
    return expired;
  }

  private async liveId(place: SitePlace): Promise<string | undefined> {
    const target = await readlink(this.folders.live(place)).catch(ifMissing);
    return target === undefined ? undefined : basename(target);
  }
}
