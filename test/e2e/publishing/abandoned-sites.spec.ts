import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ReleaseAssembly } from '../../../src/application/publishing/releases/release-assembly.js';
import type { SitePlace } from '../../../src/application/publishing/releases/releases.js';
import { DiskReleaseStore } from '../../../src/infrastructure/astro/disk-release-store.js';

const HOUR_MS = 3_600_000;
const NOW = new Date();
const hours = (count: number) => new Date(NOW.getTime() + count * HOUR_MS);

describe('what killed builds leave on the disk', () => {
  let root: string;
  let store: DiskReleaseStore;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'glaneur-abandoned-'));
    store = new DiskReleaseStore(root);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  const previewOf = (token: string): SitePlace => ({ kind: 'preview', token });
  /** A release of one page that is whole; it is not live yet. @returns its id */
  const sealed = async (token: string, expiresAt: Date) => {
    const releaseId = randomUUID();
    const staging = await store.stage(previewOf(token), releaseId);
    const page = (async function* () {
      yield Buffer.from('<p>Page</p>');
    })();
    const written = await store.write(staging, 'index.html', page);
    const assembly = new ReleaseAssembly(releaseId);
    assembly.add({ file: 'index.html', key: 'key', type: 'text/html', headers: {}, links: [], ...written });
    const release = assembly.release({
      organisationId: randomUUID(),
      websiteId: randomUUID(),
      kind: 'preview',
      revision: null,
      templateVersion: 'test',
      snapshotHash: 'test',
      baseUrl: 'http://preview.localhost',
      createdAt: NOW.toISOString(),
      expiresAt: expiresAt.toISOString(),
    });
    await store.seal(staging, release, assembly.links, ['index.html']);
    return releaseId;
  };
  const untouchedForAnHour = (folder: string) => utimes(folder, hours(-1), hours(-1));

  it('is removed when nobody has written into it for a while', async () => {
    const [dead, alive] = [previewOf('dead00000000000000'), previewOf('alive0000000000000')];
    const abandoned = await store.stage(dead, randomUUID());
    await store.stage(alive, randomUUID());
    await untouchedForAnHour(abandoned.folder);
    await untouchedForAnHour(dirname(abandoned.folder));
    expect(await store.sweep()).toBe(1);
    expect(await store.sweep()).toBe(0);
  });

  it('is no preview for ever: not one past its time, and not one that was never shown', async () => {
    const tokens = ['shown0000000000000', 'over00000000000000', 'coming000000000000', 'never0000000000000'];
    const [shown, over, coming, never] = tokens as [string, string, string, string];
    for (const [token, expiresAt] of [
      [shown, hours(1)],
      [over, hours(-1)],
    ] as const)
      await store.switchTo(previewOf(token), await sealed(token, expiresAt), [{ previewToken: token }]);
    await sealed(coming, hours(1));
    await sealed(never, hours(1));
    for (const token of [shown, never]) await untouchedForAnHour(join(root, 'previews', token));
    expect(await store.expiredPreviews(NOW)).toEqual([previewOf(never), previewOf(over)]);
  });
});
