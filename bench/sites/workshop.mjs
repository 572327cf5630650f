import { join } from 'node:path';
import { CheckRelease } from '../../dist/src/application/publishing/releases/check-release.js';
import { MakeRelease } from '../../dist/src/application/publishing/releases/make-release.js';
import { SitePictures } from '../../dist/src/application/publishing/releases/site-pictures.js';
import { SiteSources } from '../../dist/src/application/publishing/snapshots/site-sources.port.js';
import { RenderThreads } from '../../dist/src/config/render-threads.js';
import { QueuedBuild } from '../../dist/src/domain/publishing/build.js';
import { DiskReleaseStore } from '../../dist/src/infrastructure/astro/disk-release-store.js';
import { ThreadSiteRenderer } from '../../dist/src/infrastructure/astro/thread-site-renderer.js';
import { SystemClock } from '../../dist/src/infrastructure/clock/system-clock.js';
import { UuidV7Generator } from '../../dist/src/infrastructure/crypto/uuid-v7.generator.js';

/** The application's own builder and release store on a folder, without a database: snapshots are handed to it. */
export class Workshop {
  #threads = new RenderThreads();
  #clock = new SystemClock();
  #ids = new UuidV7Generator();
  #sources = new GivenSources();
  #makeRelease;

  /** @param {string} root where sites stand */
  constructor(root) {
    this.store = new DiskReleaseStore(root);
    this.renderer = new ThreadSiteRenderer(this.#threads.pool, join(root, 'assets'));
    const pictures = new SitePictures(this.#sources, this.store);
    const check = new CheckRelease(this.renderer);
    this.#makeRelease = new MakeRelease(
      this.#sources,
      this.renderer,
      this.store,
      pictures,
      check,
      this.#clock,
    );
  }

  /** Builds a site from a snapshot and puts it live. */
  async publish(snapshot) {
    this.#sources.snapshot = snapshot;
    const { id, slug } = snapshot.website;
    const place = placeOf(id);
    const made = await this.#makeRelease.execute(this.#running(id), {
      kind: 'production',
      place,
      releaseId: this.#ids.next(),
      expiresAt: null,
      signal: new AbortController().signal,
      onPlan: () => {},
      onPages: () => {},
    });
    await this.store.switchTo(place, made.release.id, [{ slug }]);
    return made;
  }

  /** Compresses what a release has new, as is done once it is live. */
  async compress({ release, written }) {
    const live = await this.store.live(placeOf(release.websiteId));
    const control = { kind: 'production', signal: new AbortController().signal };
    await this.renderer.compress(written.map(live.path), control);
  }

  /** Where every file of what is live stands, by its name. */
  async files(websiteId) {
    const live = await this.store.live(placeOf(websiteId));
    return Object.fromEntries(Object.keys(live.release.files).map((file) => [file, live.path(file)]));
  }

  prune = (websiteId, keep) => this.store.prune(placeOf(websiteId), keep);
  close = () => this.#threads.onApplicationShutdown();

  #running(websiteId) {
    const now = this.#clock.now();
    const request = {
      websiteId,
      kind: 'production',
      trigger: 'person',
      requestedBy: null,
      draft: null,
      previewToken: null,
    };
    const queued = QueuedBuild.create(this.#ids.next(), websiteId, request, { now, notBefore: now });
    return queued.started(now);
  }
}

const placeOf = (websiteId) => ({ kind: 'production', websiteId });

class GivenSources extends SiteSources {
  snapshot;

  async read() {
    return { snapshot: this.snapshot, names: [{ slug: this.snapshot.website.slug }] };
  }

  async picture() {
    throw new Error('These sites have no pictures.');
  }
}
