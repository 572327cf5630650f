import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import {
  type ReleasedSite,
  ReleasedSites,
  type SiteFile,
} from '../../application/publishing/releases/released-sites.port.js';
import { type Release, RELEASE_VERSION, type SiteName } from '../../application/publishing/index.js';
import { filesOfPath } from '../../domain/publishing/index.js';
import { FileBodies } from './file-bodies.js';
import { SharedAssetFiles } from './shared-asset-files.js';
import { FILES, MANIFEST, nameFile, SiteFolders } from './site-folders.js';
import { pathOf } from './release-files.js';

/** Manifests in memory: some 100 bytes a page. */
const RELEASES_IN_MEMORY = 500;
const NOT_FOUND = '404.html';

/**
 * Reads what `DiskReleaseStore` writes. A name and the link `live` are followed for every question, which takes some
 * microseconds and is right whichever process has moved them; what they lead to never changes, and is kept in memory.
 */
export class DiskReleasedSites extends ReleasedSites {
  private readonly folders: SiteFolders;
  private readonly releases = new LRUCache<string, ServedRelease>({ max: RELEASES_IN_MEMORY });
  private readonly bodies = new FileBodies();
  private readonly assets: SharedAssetFiles;

  constructor(
    root: string,
    private readonly now: () => Date,
  ) {
    super();
    this.folders = new SiteFolders(root);
    this.assets = new SharedAssetFiles(this.folders.assets, this.bodies);
  }

  find(name: SiteName): ReleasedSite | undefined {
    const folder = this.liveFolder(name);
    if (folder === undefined) return undefined;
    const known = this.releases.get(folder) ?? this.load(folder);
    return known?.isOver(this.now()) ? undefined : known;
  }

  asset(path: string): Promise<SiteFile | undefined> {
    return this.assets.find(path);
  }

  private liveFolder(name: SiteName): string | undefined {
    try {
      const link = join(this.folders.names, nameFile(name));
      const site = join(this.folders.names, readlinkSync(link));
      return join(site, readlinkSync(join(site, 'live')));
    } catch {
      // No such name, or one that no site can have.
      return undefined;
    }
  }

  private load(folder: string): ServedRelease | undefined {
    try {
      const release = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Release;
      if (release.formatVersion !== RELEASE_VERSION) return undefined;
      const files = join(folder, '..', '..', FILES);
      const served = new ServedRelease(release, (file) => pathOf(files, release, file), this.bodies);
      this.releases.set(folder, served);
      return served;
    } catch {
      // Pruned at this moment, or not whole: nothing to show.
      return undefined;
    }
  }
}

class ServedRelease implements ReleasedSite {
  readonly releaseId: string;
  readonly isPreview: boolean;
  private readonly expiresAt: number;
  private readonly found = new Map<string, SiteFile>();

  constructor(
    private readonly release: Release,
    private readonly pathOf: (file: string) => string,
    private readonly bodies: FileBodies,
  ) {
    this.releaseId = release.id;
    this.isPreview = release.kind === 'preview';
    this.expiresAt = release.expiresAt === null ? Infinity : Date.parse(release.expiresAt);
  }

  isOver(now: Date): boolean {
    return now.getTime() >= this.expiresAt;
  }

  get notFound(): SiteFile | undefined {
    return this.fileOf(NOT_FOUND);
  }

  file(path: string): SiteFile | undefined {
    for (const file of filesOfPath(path)) {
      const found = this.fileOf(file);
      if (found) return found;
    }
    return undefined;
  }

  /** By the manifest alone: what is not in it is not there, however the path is written. */
  private fileOf(file: string): SiteFile | undefined {
    if (!Object.hasOwn(this.release.files, file)) return undefined;
    const known = this.found.get(file);
    if (known) return known;
    const facts = this.release.files[file] as Release['files'][string];
    const path = this.pathOf(file);
    const served: SiteFile = {
      ...facts,
      sent: this.release.headers[facts.headers] ?? {},
      body: () => this.bodies.read(path),
      compressed: (encoding) => this.bodies.readCompressed(path, encoding),
    };
    this.found.set(file, served);
    return served;
  }
}
