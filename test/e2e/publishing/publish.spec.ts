import type {
  BuildView,
  ReleaseView,
} from '../../../src/application/publishing/builds/builds-reader.port.js';
import type { BuildFiguresView } from '../../../src/application/publishing/builds/build-figures-reader.port.js';
import { ApiClient } from '../../support/api-client.js';
import {
  aConfig,
  type CreatedWebsite,
  finished,
  newWebsite,
  publish,
  published,
} from '../../support/publishing/built-websites.js';
import { until } from '../../support/publishing/patience.js';
import { askSite } from '../../support/publishing/site-requests.js';
import { ADMIN } from '../../support/second-organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

describe('publishing a website', () => {
  let application: TestApplication;
  let api: ApiClient;
  let website: CreatedWebsite;
  let first: BuildView;
  const ask = (path: string, options?: Parameters<typeof askSite>[3]) =>
    askSite(application.running.sitesPort, 'my-town.localhost', path, options);

  beforeAll(async () => {
    application = await startTestApplication();
    api = await ApiClient.signedIn(application.url, ADMIN);
    website = await newWebsite(api, 'my-town', 'My Town');
    first = await published(api, website);
  });
  afterAll(() => application?.close());

  it('builds it and says what that took', () => {
    expect(first).toMatchObject({
      kind: 'production',
      state: 'live',
      trigger: 'person',
      requestedBy: { id: expect.any(String), name: 'Camille Fabre' },
      triggers: 1,
      failure: null,
    });
    expect(first.figures.rendered).toBe(first.figures.pages);
    expect(first.figures.pages).toBeGreaterThan(10);
    expect(Object.keys(first.figures.phaseMs).sort()).toEqual([
      'check',
      'plan',
      'render',
      'snapshot',
      'switch',
    ]);
    expect(first.url).toMatch(/^http:\/\/my-town\.localhost/);
  });

  it('serves it on another origin, with what its pages need', async () => {
    const home = await ask('/');
    expect([home.status, home.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(home.body).toContain('My Town');
    expect(home.headers['content-security-policy']).toMatch(/^default-src 'self'; .*frame-ancestors 'none'/);
    expect(home.headers['cache-control']).toBe('no-cache');
    const style = /\/_astro\/[^"]+\.css/.exec(home.body)?.[0] ?? '';
    const asset = await ask(style);
    expect([asset.status, asset.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
  });

  it('answers 304 to whoever has the page, HEAD without a body, 405 to anything else', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { headers: { 'if-none-match': String(headers['etag']) } });
    expect([again.status, again.body]).toEqual([304, '']);
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, head.body, head.headers['content-length']]).toEqual([
      200,
      '',
      headers['content-length'],
    ]);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  it.each([
    '/..%2f..%2frelease.json',
    '/../release.json',
    '/%2e%2e/links.json',
    '/no-such-page',
    '/%',
    '/index.html%00',
  ])('%s is the page that says so', async (path) => expect((await ask(path)).status).toBe(404));

  it('knows no other host', async () => {
    const { sitesPort } = application.running;
    for (const host of ['localhost', 'other.localhost', 'my-town.example.org', '..', 'a/b'])
      expect((await askSite(sitesPort, host, '/')).status).toBe(404);
  });

  it('compresses what it serves, a moment later', async () => {
    const wanted = { headers: { 'accept-encoding': 'gzip, br' } };
    await until(async () => (await ask('/', wanted)).headers['content-encoding'] === 'br');
  });

  it('shows a preview of what is not saved, to whoever knows its address', async () => {
    const config = { ...aConfig('Not saved yet'), theme: aConfig('x').theme };
    const { status, body } = await api.post<BuildView>(`websites/${website.id}/builds`, {
      kind: 'preview',
      config,
    });
    expect(status).toBe(202);
    const build = await finished(api, body);
    expect([build.state, build.failure]).toEqual(['live', null]);
    const { host } = new URL(build.url ?? '');
    expect(host).toMatch(/^preview-[0-9a-z]{32}\.localhost/);
    const page = await askSite(application.running.sitesPort, host, '/');
    expect([page.status, page.headers['x-robots-tag']]).toEqual([200, 'noindex, nofollow']);
    expect(page.body).toContain('Not saved yet');
    expect((await ask('/')).body).not.toContain('Not saved yet');
  });

  it('refuses to preview what breaks a rule, and says where', async () => {
    const config = { ...aConfig('x'), theme: { ...aConfig('x').theme, primary: 'red;}' } };
    const { status, body } = await api.post<{ code: string; errors: { path: string }[] }>(
      `websites/${website.id}/builds`,
      { kind: 'preview', config },
    );
    expect([status, body.code, body.errors[0]?.path]).toEqual([
      422,
      'website.config_invalid',
      'theme.primary',
    ]);
  });

  it('goes back to an earlier release at once, and stays there', async () => {
    const draft = await api.get<{ revision: number }>(`websites/${website.id}/draft`);
    const saved = await api.put(`websites/${website.id}/draft`, aConfig('Another name'), draft.body.revision);
    expect(saved.status).toBe(200);
    const second = await published(api, website);
    expect((await ask('/')).body).toContain('Another name');
    const rollback = await api.post(`websites/${website.id}/rollback`, { releaseId: first.releaseId });
    expect(rollback.status).toBe(204);
    expect((await ask('/')).body).not.toContain('Another name');
    const { body } = await api.get<{ items: ReleaseView[] }>(`websites/${website.id}/releases`);
    expect(body.items.map(({ id, live, pinned }) => [id, live, pinned])).toEqual([
      [second.releaseId, false, false],
      [first.releaseId, true, true],
    ]);
  });

  it('counts its builds', async () => {
    const { status, body } = await api.get<BuildFiguresView>(`builds/figures?websiteId=${website.id}`);
    expect([status, body.timeZone]).toEqual([200, 'Europe/Paris']);
    expect(body.totals).toMatchObject({ live: 3, failed: 0, successRate: 1 });
    expect(body.week.current.builds).toBe(3);
    expect(body.week.previous.builds).toBe(0);
    expect(body.users[0]?.builds).toBe(3);
    expect(body.phases.map(({ phase }) => phase)).toEqual(['snapshot', 'plan', 'render', 'check', 'switch']);
    expect(body.byHour.reduce((sum, { builds }) => sum + builds, 0)).toBe(3);
    expect(body.duration.p95).toBeGreaterThan(0);
  });

  it('counts in no span that ends before it begins', async () => {
    const span = 'from=2026-11-21T08:00:00Z&to=2026-11-20T08:00:00Z';
    const { status, body } = await api.get<{ errors: { path: string }[] }>(`builds/figures?${span}`);
    expect([status, body.errors.map(({ path }) => path)]).toEqual([422, ['from']]);
  });

  it('says that a build is over to whoever wants to cancel it', async () => {
    const { status, body } = await api.post<{ code: string }>(`builds/${first.id}/cancel`);
    expect([status, body.code]).toEqual([409, 'build.finished']);
  });

  it('builds what changes in the network, only the pages that show it', async () => {
    const fresh = await newWebsite(api, 'follows-network');
    const before = await published(api, fresh);
    const site = await api.get<{ items: { id: string }[] }>('containers?status=active&limit=1');
    const container = await api.get<{ version: number; name: string }>(
      `containers/${site.body.items[0]?.id}`,
    );
    const changed = await api.patch(
      `containers/${site.body.items[0]?.id}`,
      { name: 'Moved next door' },
      container.body.version,
    );
    expect(changed.status).toBe(200);
    let builds: BuildView[] = [];
    await until(async () => {
      builds = (await api.get<{ items: BuildView[] }>(`websites/${fresh.id}/builds`)).body.items;
      return builds[0]?.id !== before.id && builds[0]?.finishedAt !== null;
    }, 20_000);
    expect(builds[0]).toMatchObject({ state: 'live', trigger: 'network', requestedBy: null });
    expect(builds[0]?.figures.rendered).toBeGreaterThan(0);
    expect(builds[0]?.figures.rendered).toBeLessThan((builds[0]?.figures.pages ?? 0) / 2);
    expect(builds[0]?.figures.reused).toBeGreaterThan(0);
  });

  it('makes at most two builds of fifty requests', async () => {
    const busy = await newWebsite(api, 'busy-site');
    const answers = await Promise.all(Array.from({ length: 50 }, () => publish(api, busy)));
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(202));
    await until(
      async () => (await api.get<BuildView>(`builds/${answers[0]?.body.id}`)).body.finishedAt !== null,
    );
    const { body } = await api.get<{ items: BuildView[] }>(`websites/${busy.id}/builds`);
    expect(body.items.length).toBeLessThanOrEqual(2);
    expect(body.items.reduce((sum, { triggers }) => sum + triggers, 0)).toBeGreaterThanOrEqual(50);
  });
});
