import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { KeptRelease } from '../../application/publishing/releases/release-store.port.js';
import type { Release } from '../../application/publishing/index.js';
import type { ReleasedSites } from '../../application/publishing/releases/released-sites.port.js';
import { SiteMirror } from '../../application/publishing/releases/site-mirror.port.js';
import type { FileStorage } from '../../application/shared/file-storage.port.js';
import { DomainError } from '../../domain/shared/domain-error.js';

/** Uploads at a time. */
const AT_ONCE = 8;
const MANIFEST = 'release.json';

/** What was copied last. */
type Mirrored = Release & {
  /** Shared assets, of this release and those before it: their names carry their content, so they stay. */
  readonly assets?: readonly string[];
};

/**
 * Live releases copied into the bucket under `sites/<website>/`, each file under its own path, with the shared assets
 * that pages refer to: the folder is a whole site. What was copied last is written there too, after the files and before
 * those that are no more are removed, so that an interrupted copy is made good by the next one.
 */
export class StorageSiteMirror extends SiteMirror {
  constructor(
    private readonly files: FileStorage,
    private readonly sites: ReleasedSites,
  ) {
    super();
  }

  async mirror(kept: KeptRelease, assets: ReadonlySet<string>): Promise<void> {
    const { release } = kept;
    const root = rootOf(release.websiteId);
    const before = await this.mirrored(root);
    const isThere = (file: string) => before?.files[file]?.etag === release.files[file]?.etag;
    const shared = new Set(before?.assets);
    await inTurn(
      [...assets].filter((file) => !shared.has(file)),
      (file) => this.copyAsset(root, file),
    );
    const changed = Object.keys(release.files).filter((file) => !isThere(file));
    await inTurn(changed, (file) =>
      this.files
        .put(`${root}/${file}`, createReadStream(kept.path(file)), release.files[file]?.type ?? '')
        .then(() => {}),
    );
    const mirrored: Mirrored = { ...release, assets: [...new Set([...shared, ...assets])].sort() };
    await this.files.put(
      `${root}/${MANIFEST}`,
      Readable.from([Buffer.from(JSON.stringify(mirrored))]),
      'application/json',
    );
    const gone = Object.keys(before?.files ?? {}).filter((file) => !Object.hasOwn(release.files, file));
    await inTurn(gone, (file) => this.files.remove(`${root}/${file}`));
  }

  async remove(websiteId: string, files: readonly string[]): Promise<void> {
    const root = rootOf(websiteId);
    const copied = await this.mirrored(root);
    const all = new Set([...files, ...Object.keys(copied?.files ?? {}), ...(copied?.assets ?? [])]);
    await inTurn([...all], (file) => this.files.remove(`${root}/${file}`));
    // Last: until then it says what is left to do.
    await this.files.remove(`${root}/${MANIFEST}`);
  }

  private async copyAsset(root: string, file: string): Promise<void> {
    const asset = await this.sites.asset(`/${file}`);
    const body = await asset?.body();
    if (!asset || !body) throw new Error(`The shared asset ${file} is not there.`);
    await this.files.put(`${root}/${file}`, Readable.from([body]), asset.type);
  }

  private async mirrored(root: string): Promise<Mirrored | undefined> {
    try {
      const chunks: Uint8Array[] = [];
      for await (const chunk of await this.files.open(`${root}/${MANIFEST}`)) chunks.push(chunk);
      return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Mirrored;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return undefined;
      throw error;
    }
  }
}

/** Where no bucket is configured the disk is all there is. */
export class NoSiteMirror extends SiteMirror {
  mirror(): Promise<void> {
    return Promise.resolve();
  }

  remove(): Promise<void> {
    return Promise.resolve();
  }
}

function rootOf(websiteId: string): string {
  return `sites/${websiteId}`;
}

async function inTurn(files: readonly string[], work: (file: string) => Promise<void>): Promise<void> {
  const left = [...files];
  const next = async () => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) await work(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}
