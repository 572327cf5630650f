import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import sharp from 'sharp';
import type { BuildFiguresView } from '../../../src/application/publishing/builds/build-figures-reader.port.js';
import type { BuildView } from '../../../src/application/publishing/builds/builds-reader.port.js';
import { ClearWebsite } from '../../../src/application/publishing/clear-website.js';
import { ReleaseStore } from '../../../src/application/publishing/releases/release-store.port.js';
import { ApiClient, type Problem } from '../../support/api-client.js';
import {
  type CreatedWebsite,
  finished,
  newWebsite,
  publish,
  published,
} from '../../support/publishing/built-websites.js';
import { until } from '../../support/publishing/patience.js';
import { askSite } from '../../support/publishing/site-requests.js';
import { smallOrganisation } from '../../support/publishing/small-organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

const ROUNDS = 12;

describe('a website that is removed', () => {
  let application: TestApplication;
  let api: ApiClient;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    ({ api } = await smallOrganisation(application));
  });
  afterAll(() => application?.close());

  const home = () => application.running.runtime.config.home;
  const remove = async ({ id }: CreatedWebsite) => {
    const { body } = await api.get<{ version: number }>(`websites/${id}`);
    return (await api.delete<Problem>(`websites/${id}`, body.version)).status;
  };
  const statusOf = async (host: string) => (await askSite(application.running.sitesPort, host, '/')).status;
  const filesOf = async (folder: string) => readdir(join(home(), folder)).catch(() => []);
  const build = async ({ id }: { id: string }) => (await api.get<BuildView>(`builds/${id}`)).body;
  const newPicture = async ({ id }: CreatedWebsite) => {
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#123456' } })
      .png()
      .toBuffer();
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(picture)]), 'a.png');
    expect((await api.upload(`websites/${id}/media`, form)).status).toBe(201);
  };
  /** Has builds wait where they call the store, until `goOn` is called. */
  const heldAt = (step: 'seal' | 'switchTo') => {
    const store = application.running.app.get(ReleaseStore);
    const original = store[step].bind(store) as (...given: unknown[]) => Promise<void>;
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    let goOn = () => {};
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    store[step] = async (...given: unknown[]) => {
      arrive();
      await gate;
      return original(...given);
    };
    const letGo = () => {
      delete (store as Partial<ReleaseStore>)[step];
      goOn();
    };
    return { arrived, letGo };
  };

  it('is dark at once, and leaves neither files nor names behind', async () => {
    const site = await newWebsite(api, 'to-be-removed');
    const { body } = await api.get<{ version: number }>(`websites/${site.id}`);
    const moved = await api.patch(`websites/${site.id}`, { customDomain: 'www.gone.org' }, body.version);
    expect(moved.status).toBe(200);
    await newPicture(site);
    const live = await published(api, site);
    const preview = await api.post<BuildView>(`websites/${site.id}/builds`, { kind: 'preview' });
    const { host } = new URL((await finished(api, preview.body)).url ?? '');
    const hosts = [`${site.slug}.localhost`, 'www.gone.org', host];
    expect(await Promise.all(hosts.map(statusOf))).toEqual([200, 200, 200]);

    expect(await remove(site)).toBe(204);
    expect([await statusOf('to-be-removed.localhost'), await statusOf('www.gone.org')]).toEqual([404, 404]);
    for (const path of ['', '/draft', '/revisions', '/media', '/builds', '/releases'])
      expect((await api.get(`websites/${site.id}${path}`)).status).toBe(404);
    await until(async () => (await filesOf('sites/websites')).every((id) => id !== site.id));
    await until(async () => (await statusOf(host)) === 404);
    const [organisation] = await filesOf('files/websites');
    await until(async () => (await filesOf(`files/websites/${organisation}/${site.id}`)).length === 0);
    // What was built of it stays: the figures are read from it.
    expect((await build(live)).state).toBe('live');
    const { body: figures } = await api.get<BuildFiguresView>(`builds/figures?websiteId=${site.id}`);
    expect([figures.totals.builds, figures.totals.live]).toEqual([2, 2]);
  });

  it('leaves its slug and domain to anybody, whose site no clearing touches', async () => {
    const site = await newWebsite(api, 'wanted-slug');
    await published(api, site);
    expect(await remove(site)).toBe(204);
    const other = await smallOrganisation(application, 'Other');
    const heir = await newWebsite(other.api, 'wanted-slug');
    await published(other.api, heir);
    const { organisation_id: organisationId } = await rowOf('SELECT organisation_id FROM builds LIMIT 1');
    const { id: websiteId, slug } = site;
    const removed = {
      organisationId: organisationId as string,
      websiteId,
      slug,
      customDomain: null,
      media: [],
    };
    await application.running.app.get(ClearWebsite).execute(removed);
    expect(await statusOf('wanted-slug.localhost')).toBe(200);
  });

  it('was seen as it is by whoever removes it', async () => {
    const site = await newWebsite(api, 'seen-first');
    expect((await api.delete(`websites/${site.id}`)).status).toBe(428);
    expect((await api.delete<Problem>(`websites/${site.id}`, 7)).body.code).toBe('version.stale');
    const race = await Promise.all([1, 2, 3, 4].map(() => api.delete<Problem>(`websites/${site.id}`, 1)));
    expect(race.map(({ status }) => status).sort()).toEqual([204, 404, 404, 404]);
    expect((await publish(api, site)).status).toBe(404);
  });

  it('gives up the build that waits', async () => {
    const site = await newWebsite(api, 'still-waiting');
    await published(api, site);
    const waiting = (await publish(api, site)).body;
    expect(waiting.state).toBe('queued');
    expect(await remove(site)).toBe(204);
    expect((await build(waiting)).state).toBe('cancelled');
  });

  it.each([
    // Before the switch the build is taken away; during it the removal waits, as the website is locked.
    ['seal', 'cancelled'],
    ['switchTo', 'live'],
  ] as const)(
    'is not shown by a build that is at %s when it happens: that one is %s',
    async (step, state) => {
      const site = await newWebsite(api, `removed-at-${step.toLowerCase()}`);
      await published(api, site);
      const { body } = await api.get<{ config: object; version: number }>(`websites/${site.id}/draft`);
      const changed = { ...body.config, name: 'Another' };
      expect((await api.put(`websites/${site.id}/draft`, changed, 1)).status).toBe(200);
      const held = heldAt(step);
      let removing: Promise<number>;
      let running: BuildView;
      try {
        running = (await publish(api, site)).body;
        await held.arrived;
        removing = remove(site);
        await (step === 'seal' ? removing : new Promise((resolve) => setTimeout(resolve, 300)));
      } finally {
        held.letGo();
      }
      expect(await removing).toBe(204);
      expect((await finished(api, running)).state).toBe(state);
      const store = application.running.app.get(ReleaseStore);
      await until(async () => (await store.live({ kind: 'production', websiteId: site.id })) === undefined);
      await until(async () => (await filesOf('sites/websites')).every((id) => id !== site.id));
      await until(async () => (await filesOf('sites/names')).every((name) => name !== `slug~${site.slug}`));
      expect(await statusOf(`${site.slug}.localhost`)).toBe(404);
    },
    60_000,
  );

  it('stays dark, whenever it happens', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const site = await newWebsite(api, `any-moment-${round}`);
      const building = await publish(api, site);
      await new Promise((resolve) => setTimeout(resolve, round * 12));
      expect(await remove(site)).toBe(204);
      expect(['cancelled', 'live']).toContain((await finished(api, building.body)).state);
      await until(async () => (await filesOf('sites/websites')).every((id) => id !== site.id));
      expect(await statusOf(`${site.slug}.localhost`)).toBe(404);
    }
    await until(async () => (await filesOf('sites/names')).every((name) => !name.includes('any-moment')));
    const { unfinished } = await rowOf(
      `SELECT count(*)::integer AS unfinished FROM builds WHERE state IN ('queued', 'running')`,
    );
    expect(unfinished).toBe(0);
  }, 120_000);

  async function rowOf(sql: string): Promise<Record<string, unknown>> {
    const client = new Client(application.connection);
    await client.connect();
    try {
      return (await client.query(sql)).rows[0] as Record<string, unknown>;
    } finally {
      await client.end();
    }
  }
});
