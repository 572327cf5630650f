import { Client } from 'pg';
import type {
  BuildView,
  ReleaseView,
} from '../../../src/application/publishing/builds/builds-reader.port.js';
import { FileStorage } from '../../../src/application/shared/file-storage.port.js';
import { type RunningApplication, startApplication } from '../../../src/config/application.js';
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
import { smallOrganisation } from '../../support/publishing/small-organisation.js';
import { askSite } from '../../support/publishing/site-requests.js';
import { type S3Server, startS3Server } from '../../support/s3/s3-server.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

describe('builds of a website', () => {
  let application: TestApplication;
  let second: RunningApplication;
  let api: ApiClient;
  let token: string;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    ({ api, token } = await smallOrganisation(application));
    const { config } = application.running.runtime;
    second = await startApplication(config, application.connection, { webFolder: '', works: true });
  });
  afterAll(async () => {
    await second?.close();
    await application?.close();
  });

  const buildsOf = async ({ id }: CreatedWebsite) =>
    (await api.get<{ items: BuildView[] }>(`websites/${id}/builds`)).body.items;
  const statusOf = async (port: number, slug: string) =>
    (await askSite(port, `${slug}.localhost`, '/')).status;

  it('are shared by workers that share the database and the folder; every process serves what any has built', async () => {
    const sites = await Promise.all(
      Array.from({ length: 8 }, (_, index) => newWebsite(api, `shared-${index}`)),
    );
    await Promise.all(sites.map((site) => published(api, site)));
    for (const { slug } of sites)
      for (const port of [application.running.sitesPort, second.sitesPort])
        expect(await statusOf(port, slug)).toBe(200);
  });

  it('can be given up while they wait: people see what they saw, and the next one is built', async () => {
    const site = await newWebsite(api, 'given-up');
    const first = await published(api, site);
    const waiting = (await publish(api, site)).body;
    expect(waiting.state).toBe('queued');
    const cancelled = await api.post<BuildView>(`builds/${waiting.id}/cancel`);
    expect([cancelled.status, cancelled.body.state]).toEqual([200, 'cancelled']);
    const next = (await publish(api, site)).body;
    expect(next.id).not.toBe(waiting.id);
    expect((await finished(api, next)).releaseId).toBe(first.releaseId);
    expect(await statusOf(second.sitesPort, site.slug)).toBe(200);
  });

  it('are followed by events until they are over', async () => {
    const site = await newWebsite(api, 'followed');
    const { body } = await publish(api, site);
    const answer = await fetch(`${application.url}/api/v1/builds/${body.id}/events`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(text).toMatch(/event: progress\nid: \d+\ndata: \{/);
    expect(text).toMatch(/event: done\nid: \d+\ndata: .*"state":"live".*\n\n$/);
  });

  it('do not follow the network once somebody has gone back, until somebody publishes', async () => {
    const site = await newWebsite(api, 'pinned-site');
    const first = await published(api, site);
    expect((await api.post(`websites/${site.id}/rollback`, { releaseId: first.releaseId })).status).toBe(204);
    const before = (await buildsOf(site)).length;
    const following = await newWebsite(api, 'following-site');
    await published(api, following);
    await touchContainer();
    await until(async () => (await buildsOf(following))[0]?.trigger === 'network');
    expect((await buildsOf(site)).length).toBe(before);
    await published(api, site);
    const { body } = await api.get<{ items: ReleaseView[] }>(`websites/${site.id}/releases`);
    expect(body.items.find(({ live }) => live)?.pinned).toBe(false);
  });

  it('show in the preview what was typed last, and give up what was typed before', async () => {
    const site = await newWebsite(api, 'typed-quickly');
    const shown: BuildView[] = [];
    for (let letter = 1; letter <= 12; letter += 1) {
      const config = aConfig('Typed letter by letter'.slice(0, letter + 5));
      const { status, body } = await api.post<BuildView>(`websites/${site.id}/builds`, {
        kind: 'preview',
        config,
      });
      expect(status).toBe(202);
      shown.push(body);
    }
    const last = await finished(api, shown.at(-1) as BuildView);
    expect(last.state).toBe('live');
    const { host } = new URL(last.url ?? '');
    const page = await askSite(second.sitesPort, host, '/');
    expect(page.body).toContain('<title>Typed letter by l');
    const states = new Set((await buildsOf(site)).map(({ state }) => state));
    expect([...states].filter((state) => !['live', 'superseded'].includes(state))).toEqual([]);
  });

  it('take the new address at once, and leave nothing at the old one', async () => {
    const site = await newWebsite(api, 'old-address');
    await published(api, site);
    const { body, headers } = await api.get<{ version: number }>(`websites/${site.id}`);
    expect(headers.get('etag')).toBe(`"${body.version}"`);
    const moved = await api.patch(
      `websites/${site.id}`,
      { slug: 'new-address', customDomain: 'clothes.example.org' },
      body.version,
    );
    expect(moved.status).toBe(200);
    const { sitesPort } = application.running;
    await until(async () => (await statusOf(sitesPort, 'new-address')) === 200);
    expect(await statusOf(sitesPort, 'old-address')).toBe(404);
    expect((await askSite(sitesPort, 'clothes.example.org', '/')).status).toBe(200);
    await until(async () => (await buildsOf(site))[0]?.trigger === 'address');
    const built = await finished(api, (await buildsOf(site))[0] as BuildView);
    expect([built.state, built.url]).toEqual(['live', expect.stringContaining('://clothes.example.org')]);
  });

  it('end at once where the configuration breaks a rule that is younger than it, and say which', async () => {
    const site = await newWebsite(api, 'older-than-rules');
    const { releaseId } = await published(api, site);
    const owner = new Client(application.connection);
    await owner.connect();
    const spoil = `UPDATE website_revisions SET config = jsonb_set(config, '{theme,primary}', '"red"') WHERE website_id = $1`;
    await owner.query(spoil, [site.id]);
    const build = await finished(api, (await publish(api, site)).body);
    const { rows } = await owner.query<{ attempt: number }>('SELECT attempt FROM builds WHERE id = $1', [
      build.id,
    ]);
    await owner.end();
    expect([build.state, build.failure, rows]).toEqual([
      'failed',
      { code: 'build.config_invalid', message: expect.stringContaining('theme.primary') },
      [{ attempt: 1 }],
    ]);
    expect(await statusOf(application.running.sitesPort, site.slug)).toBe(200);
    const { body } = await api.get<{ items: ReleaseView[] }>(`websites/${site.id}/releases`);
    expect(body.items.find(({ live }) => live)?.id).toBe(releaseId);
  });

  it('can be made by others from the same snapshot, with a key for that', async () => {
    const site = await newWebsite(api, 'built-elsewhere');
    const key = await api.post<{ key: string }>('api-keys', { name: 'Builder', scopes: ['builder.read'] });
    const builder = ApiClient.withToken(application.url, key.body.key);
    const early = await builder.get<{ code: string }>(`builder/snapshots/${site.id}`);
    expect([early.status, early.body.code]).toEqual([409, 'website.not_published']);
    await published(api, site);
    const { status, headers, body } = await builder.get<{
      website: { id: string; slug: string };
      containers: unknown[];
    }>(`builder/snapshots/${site.id}`);
    expect([status, body.website.id, body.website.slug]).toEqual([200, site.id, site.slug]);
    expect(body.containers.length).toBe(3);
    const known = { 'if-none-match': headers.get('etag') ?? '' };
    const again = () => builder.get<undefined>(`builder/snapshots/${site.id}`, known);
    expect((await again()).status).toBe(304);
    await touchContainer();
    expect((await again()).status).toBe(200);
    expect((await builder.get(`websites/${site.id}/builds`)).status).toBe(403);
  });

  async function touchContainer(): Promise<void> {
    const { body } = await api.get<{ items: { id: string; version: number; name: string }[] }>(
      'containers?status=active&limit=1',
    );
    const [container] = body.items;
    const renamed = { name: `${container?.name ?? ''} again`.slice(0, 100) };
    const { version } = (await api.get<{ version: number }>(`containers/${container?.id}`)).body;
    expect((await api.patch(`containers/${container?.id}`, renamed, version)).status).toBe(200);
  }
});

describe('where a bucket is configured', () => {
  let s3: S3Server;
  let application: TestApplication;
  beforeAll(async () => {
    s3 = await startS3Server();
    const { endpoint = '', region, bucket, accessKeyId, secretAccessKey } = s3.settings;
    application = await startTestApplication({
      demoData: false,
      environment: {
        S3_ENDPOINT: endpoint,
        S3_REGION: region,
        S3_BUCKET: bucket,
        S3_ACCESS_KEY_ID: accessKeyId,
        S3_SECRET_ACCESS_KEY: secretAccessKey,
      },
    });
  });
  afterAll(async () => {
    await application?.close();
    await s3?.close();
  });

  it('what is live is there too, file by file, with all that its pages need, and what somebody goes back to', async () => {
    const { api } = await smallOrganisation(application);
    const site = await newWebsite(api, 'mirrored');
    const first = await published(api, site);
    const files = application.running.app.get(FileStorage);
    const textOf = async (file: string) => {
      let text = '';
      for await (const chunk of await files.open(`sites/${site.id}/${file}`))
        text += Buffer.from(chunk).toString();
      return text;
    };
    const copied = (releaseId: string | null) =>
      until(
        () =>
          textOf('release.json').then(
            (text) => (JSON.parse(text) as { id: string }).id === releaseId,
            () => false,
          ),
        40_000,
      );
    const ask = (path: string) => askSite(application.running.sitesPort, 'mirrored.localhost', path);
    await copied(first.releaseId);
    const { body } = await ask('/');
    expect(await textOf('index.html')).toBe(body);
    const [style = ''] = /\/_astro\/[^"]+\.css/.exec(body) ?? [];
    expect(await textOf(style.slice(1))).toBe((await ask(style)).body);

    expect((await api.put(`websites/${site.id}/draft`, aConfig('Another name'), 1)).status).toBe(200);
    const second = await published(api, site);
    await copied(second.releaseId);
    expect(await textOf('index.html')).toContain('Another name');
    await api.post(`websites/${site.id}/rollback`, { releaseId: first.releaseId });
    await copied(first.releaseId);
    expect(await textOf('index.html')).toBe(body);

    const { version } = (await api.get<{ version: number }>(`websites/${site.id}`)).body;
    expect((await api.delete(`websites/${site.id}`, version)).status).toBe(204);
    const isGone = (file: string) =>
      textOf(file).then(
        () => false,
        () => true,
      );
    await until(
      async () =>
        (await isGone('index.html')) && (await isGone(style.slice(1))) && (await isGone('release.json')),
      40_000,
    );
  }, 60_000);
});
