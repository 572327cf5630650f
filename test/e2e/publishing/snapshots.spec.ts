import { siteSnapshotSchema, type SiteSnapshot, type WebsiteConfig } from '@glaneur/website-config';
import { Client } from 'pg';
import sharp from 'sharp';
import { demoOrganisation } from '../../../seeds/index.js';
import {
  type SnapshotRequest,
  TakeSnapshot,
} from '../../../src/application/publishing/snapshots/take-snapshot.js';
import type {
  MediaView,
  RevisionView,
  WebsiteView,
} from '../../../src/application/publishing/websites-reader.port.js';
import { ApiClient } from '../../support/api-client.js';
import { ADMIN, secondOrganisation, type SecondOrganisation } from '../../support/second-organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

const TILES = {
  MAP_TILE_URL: 'https://{s}.tiles.example/{z}/{x}/{y}.png',
  MAP_TILE_ATTRIBUTION: '© Tiles',
  MAP_TILE_MAX_ZOOM: '17',
};
const TOKEN = '0123456789abcdefghijklmnop';

describe('the snapshot that a website is built from', () => {
  let application: TestApplication;
  let owner: Client;
  let api: ApiClient;
  let website: WebsiteView;
  let config: WebsiteConfig;
  let foreign: SecondOrganisation;

  beforeAll(async () => {
    application = await startTestApplication({ environment: { WORKER: 'none', ...TILES } });
    owner = new Client(application.connection);
    await owner.connect();
    api = await ApiClient.signedIn(application.url, ADMIN);
    foreign = await secondOrganisation(application);
    website = (await api.get<{ items: WebsiteView[] }>('websites')).body.items[0] as WebsiteView;
    config = (await api.get<RevisionView>(`websites/${website.id}/draft`)).body.config;
    await api.post(`websites/${website.id}/builds`, { kind: 'production' });
  });
  afterAll(async () => {
    await owner?.end();
    await application?.close();
  });

  const source = (request: Partial<SnapshotRequest> = {}) =>
    application.running.app.get(TakeSnapshot).execute({
      organisationId: demoOrganisation.id,
      websiteId: website.id,
      source: 'published',
      previewToken: null,
      ...request,
    });
  const take = async (request: Partial<SnapshotRequest> = {}) => (await source(request)).snapshot;
  const showing = (show: Partial<WebsiteConfig['show']>) =>
    take({ source: { config: { ...config, show: { ...config.show, ...show } } }, previewToken: TOKEN });
  const statuses = async () => {
    const { rows } = await owner.query<{ id: string; status: string }>(
      'SELECT id, status FROM containers WHERE organisation_id = $1',
      [demoOrganisation.id],
    );
    return new Map(rows.map(({ id, status }) => [id, status]));
  };

  it('is what the schema says, all of it', async () => {
    const snapshot = await take();
    expect(siteSnapshotSchema.parse(snapshot)).toEqual(snapshot);
    expect(snapshot).toMatchObject({
      website: { id: website.id, slug: 'demo', revision: 1 },
      organisation: { id: demoOrganisation.id, name: demoOrganisation.name, timeZone: 'Europe/Paris' },
      kind: 'production',
      baseUrl: expect.stringMatching(/^http:\/\/demo\.localhost:\d+$/),
      apiUrl: expect.stringMatching(/^http:\/\/localhost:\d+$/),
      map: { tileUrl: TILES.MAP_TILE_URL, attribution: '© Tiles', maxZoom: 17 },
    });
    expect(snapshot.areas).toHaveLength(12);
  });

  it('shows what stands in the street: nothing planned or removed, nothing twice', async () => {
    const [snapshot, all] = [await take(), await statuses()];
    const shown = snapshot.containers.map(({ id }) => id);
    const wanted = [...all]
      .filter(([, status]) => ['active', 'suspended'].includes(status))
      .map(([id]) => id);
    expect(shown.length).toBeGreaterThan(500);
    expect([...shown].sort()).toEqual(wanted.sort());
    expect(new Set(snapshot.containers.map(({ code }) => code)).size).toBe(shown.length);
    expect(snapshot.areas.flatMap(({ containerIds }) => containerIds).sort()).toEqual(wanted.sort());
  });

  it('says of what is suspended why, since when and until when', async () => {
    for (const { status, suspension } of (await take()).containers) {
      expect(suspension !== undefined).toBe(status === 'suspended');
      if (suspension) expect(suspension.reason.length).toBeGreaterThan(0);
    }
  });

  it('is the same for the same data, but for its time', async () => {
    const [one, other] = [await take(), await take()];
    expect({ ...one, generatedAt: '' }).toEqual({ ...other, generatedAt: '' });
    expect(JSON.stringify(one.containers)).toBe(JSON.stringify(other.containers));
  });

  it('holds nothing of another organisation', async () => {
    const text = JSON.stringify(await take());
    for (const id of [foreign.siteId, foreign.areaId, foreign.containerId]) expect(text).not.toContain(id);
    await expect(take({ organisationId: foreign.organisationId })).rejects.toMatchObject({
      code: 'website.not_found',
    });
    const intruding = await showing({ areas: [foreign.areaId] });
    expect([intruding.areas, intruding.containers]).toEqual([[], []]);
  });

  it('shows the areas and types that were chosen', async () => {
    const all = await take();
    const [area] = all.areas as [SiteSnapshot['areas'][0]];
    const one = await showing({ areas: [area.id] });
    expect(one.areas).toEqual([area]);
    expect(one.containers).toEqual(all.containers.filter(({ areaId }) => areaId === area.id));
    const shoes = await showing({ types: ['shoes'] });
    expect(shoes.containers).toEqual(all.containers.filter(({ type }) => type === 'shoes'));
    expect(shoes.kind).toBe('preview');
  });

  it('draws boundaries more simply, where they are and around their containers', async () => {
    const { rows } = await owner.query<{ id: string; points: number }>(
      'SELECT id, ST_NPoints(boundary) AS points FROM areas WHERE organisation_id = $1',
      [demoOrganisation.id],
    );
    const pointsBefore = new Map(rows.map(({ id, points }) => [id, points]));
    for (const { id, boundary, bbox } of (await take()).areas) {
      const points = boundary.coordinates.flat(2);
      expect(points.length).toBeLessThanOrEqual(pointsBefore.get(id) ?? 0);
      const [west, south, east, north] = bbox;
      for (const [longitude, latitude] of points) {
        expect([longitude >= west - 1e-5, longitude <= east + 1e-5]).toEqual([true, true]);
        expect([latitude >= south - 1e-5, latitude <= north + 1e-5]).toEqual([true, true]);
      }
    }
  });

  it('shows what is published, the draft, or what nobody has saved, each under its names', async () => {
    expect((await source()).names).toEqual([{ slug: 'demo' }]);
    const preview = await source({ source: 'draft', previewToken: TOKEN });
    expect(preview).toMatchObject({
      names: [{ previewToken: TOKEN }],
      snapshot: {
        kind: 'preview',
        baseUrl: expect.stringContaining(`//preview-${TOKEN}.localhost`),
        website: { revision: 1 },
      },
    });
    const unsaved = await take({ source: { config: { ...config, name: 'Unsaved' } }, previewToken: TOKEN });
    expect(unsaved.config.name).toBe('Unsaved');
  });

  it('has nothing published to show of a website that nobody has published', async () => {
    const wanted = { slug: 'not-yet', name: 'Not yet', languages: ['en'] };
    const { id: websiteId } = (await api.post<WebsiteView>('websites', wanted)).body;
    await expect(take({ websiteId })).rejects.toMatchObject({ code: 'website.not_published' });
    const draft = await source({ websiteId, source: 'draft', previewToken: TOKEN });
    expect(draft.snapshot.config.name).toBe('Not yet');
  });

  it('holds the pictures that are shown, and no other ones', async () => {
    const pictures: MediaView[] = [];
    for (const background of ['#101010', '#202020']) {
      const file = await sharp({ create: { width: 32, height: 16, channels: 3, background } })
        .png()
        .toBuffer();
      const form = new FormData();
      form.append('altEn', 'Dark');
      form.append('file', new Blob([file]), 'p.png');
      pictures.push((await api.upload<MediaView>(`websites/${website.id}/media`, form)).body);
    }
    const id = pictures[0]?.id as string;
    const { media } = await take({ source: { config: { ...config, logo: id } } });
    expect(media).toEqual({
      [id]: {
        src: expect.stringMatching(/^\/media\/[0-9a-f]{64}\.webp$/),
        width: 32,
        height: 16,
        alt: { en: 'Dark' },
      },
    });
  });

  it('has a notice for an area that is out of use, and none once one container is back', async () => {
    const { areas, notices: before } = await take();
    const area = areas[0] as SiteSnapshot['areas'][0];
    expect(before).toEqual([]);
    const period = { reason: 'Marché de Noël', until: '2036-01-05T00:00:00.000Z' };
    const version = (await api.get<{ version: number }>(`areas/${area.id}`)).body.version;
    const suspended = await api.act(`areas/${area.id}/suspend-containers`, version, period);
    expect([suspended.status, suspended.body]).toEqual([200, expect.anything()]);
    const { notices, containers } = await take();
    expect(notices).toEqual([
      { areaId: area.id, reason: expect.any(String), from: expect.any(String), until: expect.any(String) },
    ]);
    const [back] = containers.filter(({ areaId }) => areaId === area.id);
    await owner.query(`UPDATE containers SET status = 'active' WHERE id = $1`, [back?.id]);
    expect((await take()).notices).toEqual([]);
  });

  it('is of one moment: no container is missing from its area, whatever happens meanwhile', async () => {
    let moving = true;
    const move = async () => {
      for (let turn = 0; moving; turn += 1) {
        await owner.query(
          `UPDATE containers SET status = CASE status WHEN 'active' THEN 'removed' ELSE 'active' END
            WHERE organisation_id = $1 AND status IN ('active', 'removed') AND reference < '2'`,
          [demoOrganisation.id],
        );
      }
    };
    const moved = move();
    for (let round = 0; round < 10; round += 1) {
      const { areas, containers } = await take();
      expect(areas.flatMap(({ containerIds }) => containerIds).sort()).toEqual(
        containers.map(({ id }) => id).sort(),
      );
    }
    moving = false;
    await moved;
  });
});
