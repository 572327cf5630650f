/**
 * Builds one website again and again, in a process of its own that a spec kills or starves. Each build has another name
 * and another number of pages. It prints `live <build>` or `failed <code>` for each.
 *   node build-for-ever.mjs <sites folder> <website> <first build> [<last build>]
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [root, websiteId, first, last = 'Infinity'] = process.argv.slice(2);
const project = join(import.meta.dirname, '../../..');
const from = (path) => import(pathToFileURL(join(project, 'dist/src', path)).href);
const { CheckRelease } = await from('application/publishing/releases/check-release.js');
const { MakeRelease } = await from('application/publishing/releases/make-release.js');
const { SitePictures } = await from('application/publishing/releases/site-pictures.js');
const { failureOf } = await from('application/publishing/builds/build-failures.js');
const { QueuedBuild } = await from('domain/publishing/build.js');
const { DiskReleaseStore } = await from('infrastructure/astro/disk-release-store.js');
const { ThreadPool } = await from('infrastructure/astro/thread-pool.js');
const { ThreadSiteRenderer } = await from('infrastructure/astro/thread-site-renderer.js');
const { SystemClock } = await from('infrastructure/clock/system-clock.js');
const { UuidV7Generator } = await from('infrastructure/crypto/uuid-v7.generator.js');

const pool = new ThreadPool({
  threadEntry: join(project, 'dist/src/infrastructure/astro/thread/main.js'),
  templateEntry: pathToFileURL(join(import.meta.dirname, 'template/entry.mjs')).href,
  size: 2,
});
const [store, ids, clock] = [new DiskReleaseStore(root), new UuidV7Generator(), new SystemClock()];
const renderer = new ThreadSiteRenderer(() => Promise.resolve(pool), join(root, 'assets'));
let snapshot;
const sources = { read: () => Promise.resolve({ snapshot, names: [{ slug: 'killed' }] }) };
const makeRelease = new MakeRelease(
  sources,
  renderer,
  store,
  new SitePictures(sources, store),
  new CheckRelease(renderer),
  clock,
);
const place = { kind: 'production', websiteId };

for (let build = Number(first); build <= Number(last); build += 1) {
  snapshot = snapshotOf(build);
  try {
    const made = await makeRelease.execute(running(), {
      kind: 'production',
      place,
      releaseId: ids.next(),
      expiresAt: null,
      signal: new AbortController().signal,
      onPlan: () => {},
      onPages: () => {},
    });
    await store.switchTo(place, made.release.id, made.names);
    await store.prune(place, 3);
    process.stdout.write(`live ${build}\n`);
  } catch (error) {
    process.stdout.write(`failed ${failureOf(error).code}\n`);
  }
}
await pool.close();

function running() {
  const request = {
    websiteId,
    kind: 'production',
    trigger: 'person',
    requestedBy: null,
    draft: null,
    previewToken: null,
  };
  const now = clock.now();
  return QueuedBuild.create(ids.next(), websiteId, request, { now, notBefore: now }).started(now);
}

function snapshotOf(build) {
  const containers = Array.from({ length: 20 + (build % 40) }, (_, index) => ({
    code: `C${index}`,
    name: `Build ${index % 3 === 0 ? build : 0} ${'x'.repeat(4_000)}`,
    status: 'active',
  }));
  return {
    website: { id: websiteId, slug: 'killed', revision: build },
    baseUrl: 'http://killed.localhost:3001',
    config: { name: `Build ${build}`, theme: { primary: '#000000' } },
    containers,
    media: {},
  };
}
