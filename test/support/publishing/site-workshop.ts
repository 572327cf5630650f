import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteSnapshot } from '@glaneur/website-config';
import { CheckRelease } from '../../../src/application/publishing/releases/check-release.js';
import { MakeRelease, type MadeRelease } from '../../../src/application/publishing/releases/make-release.js';
import type { SiteName, SitePlace } from '../../../src/application/publishing/releases/releases.js';
import { SitePictures } from '../../../src/application/publishing/releases/site-pictures.js';
import {
  type SiteSource,
  SiteSources,
} from '../../../src/application/publishing/snapshots/site-sources.port.js';
import type { BuildDetails } from '../../../src/domain/publishing/build.details.js';
import { QueuedBuild, type RunningBuild } from '../../../src/domain/publishing/build.js';
import { SystemClock } from '../../../src/infrastructure/clock/system-clock.js';
import { UuidV7Generator } from '../../../src/infrastructure/crypto/uuid-v7.generator.js';
import { DiskReleaseStore } from '../../../src/infrastructure/astro/disk-release-store.js';
import { DiskReleasedSites } from '../../../src/infrastructure/astro/disk-released-sites.js';
import { ThreadPool } from '../../../src/infrastructure/astro/thread-pool.js';
import { ThreadSiteRenderer } from '../../../src/infrastructure/astro/thread-site-renderer.js';
import { rootFolder } from '../databases/template-hash.js';

const ORGANISATION = '019aa2c4-5d0e-7c3a-9d55-000000000001';
const TEMPLATE = join(rootFolder, 'test/support/publishing/template/entry.mjs');
export const THREAD_ENTRY = join(rootFolder, 'dist/src/infrastructure/astro/thread/main.js');

/** Render threads, a disk and no database: what makes releases, with snapshots that a spec has written down. */
export class SiteWorkshop {
  readonly clock = new SystemClock();
  readonly ids = new UuidV7Generator();
  readonly snapshots = new Map<string, SiteSnapshot>();
  readonly store: DiskReleaseStore;
  readonly served: DiskReleasedSites;
  readonly renderer: ThreadSiteRenderer;
  private readonly makeRelease: MakeRelease;

  private constructor(
    readonly root: string,
    private readonly pool: ThreadPool,
  ) {
    this.store = new DiskReleaseStore(root);
    this.served = new DiskReleasedSites(root, () => this.clock.now());
    this.renderer = new ThreadSiteRenderer(() => Promise.resolve(pool), join(root, 'assets'));
    const sources = new WrittenSources(this.snapshots);
    const pictures = new SitePictures(sources, this.store);
    this.makeRelease = new MakeRelease(
      sources,
      this.renderer,
      this.store,
      pictures,
      new CheckRelease(this.renderer),
      this.clock,
    );
  }

  static async open(threads = 2, root?: string): Promise<SiteWorkshop> {
    const pool = new ThreadPool({
      threadEntry: THREAD_ENTRY,
      templateEntry: pathToFileURL(TEMPLATE).href,
      size: threads,
    });
    return new SiteWorkshop(root ?? (await mkdtemp(join(tmpdir(), 'glaneur-sites-'))), pool);
  }

  /** Builds what is written down for the website and puts it live. */
  async publish(websiteId: string, signal: AbortSignal = new AbortController().signal): Promise<MadeRelease> {
    const made = await this.make(websiteId, signal);
    await this.store.switchTo(placeOf(websiteId), made.release.id, made.names);
    return made;
  }

  /** Everything but the switch. */
  make(websiteId: string, signal: AbortSignal = new AbortController().signal): Promise<MadeRelease> {
    return this.makeRelease.execute(this.running(websiteId), {
      kind: 'production',
      place: placeOf(websiteId),
      releaseId: this.ids.next(),
      expiresAt: null,
      signal,
      onPlan: () => {},
      onPages: () => {},
    });
  }

  async close(): Promise<void> {
    await this.pool.close();
    await rm(this.root, { recursive: true, force: true });
  }

  private running(websiteId: string): RunningBuild {
    const now = this.clock.now();
    const request = { websiteId, kind: 'production', trigger: 'person', requestedBy: null } as const;
    const none = { draft: null, previewToken: null };
    return QueuedBuild.create(
      this.ids.next(),
      ORGANISATION,
      { ...request, ...none },
      { now, notBefore: now },
    ).started(now);
  }
}

export function placeOf(websiteId: string): SitePlace {
  return { kind: 'production', websiteId };
}

class WrittenSources extends SiteSources {
  constructor(private readonly snapshots: ReadonlyMap<string, SiteSnapshot>) {
    super();
  }

  read(_: string, { websiteId }: BuildDetails): Promise<SiteSource> {
    const snapshot = this.snapshots.get(websiteId);
    if (!snapshot) return Promise.reject(new Error('No snapshot is written down.'));
    const names: SiteName[] = [{ slug: snapshot.website.slug }];
    return Promise.resolve({ snapshot, names });
  }

  picture(): Promise<AsyncIterable<Uint8Array>> {
    return Promise.reject(new Error('There are no pictures here.'));
  }
}
