import type { WebsiteConfig } from '@glaneur/website-config';
import { Client } from 'pg';
import { PublishWebsite } from '../../../src/application/publishing/publish-website.js';
import type { RevisionView, WebsiteView } from '../../../src/application/publishing/websites-reader.port.js';
import { ApiClient, type Problem } from '../../support/api-client.js';
import { newOrganisation } from '../../support/real-data/organisation.js';
import { ADMIN } from '../../support/second-organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

type Items<Item> = { items: Item[]; nextCursor: string | null };

describe('websites over HTTP', () => {
  let application: TestApplication;
  let api: ApiClient;
  let ours: ApiClient;
  let count = 0;

  beforeAll(async () => {
    application = await startTestApplication({ environment: { SITES_DOMAIN: 'sites.example.org' } });
    api = await ApiClient.signedIn(application.url, ADMIN);
    ours = (await newOrganisation(application, 'Our Own')).api;
  });
  afterAll(() => application?.close());

  const newWebsite = async (by = api): Promise<WebsiteView> => {
    const answer = await by.post<WebsiteView>('websites', { slug: `site-${++count}`, name: 'Tissea' });
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const draftOf = async ({ id }: WebsiteView) => (await api.get<RevisionView>(`websites/${id}/draft`)).body;
  const save = ({ id }: WebsiteView, config: unknown, revision?: number) =>
    api.put<RevisionView & Problem>(`websites/${id}/draft`, config, revision);
  const named = (config: WebsiteConfig, name: string) => ({ ...config, name });

  it('are there for the demo, with texts in both languages', async () => {
    const { body } = await api.get<Items<WebsiteView>>('websites?sort=slug');
    const demo = body.items.find(({ slug }) => slug === 'demo');
    expect(demo).toMatchObject({
      name: 'Tisséa Textile',
      draftRevision: 1,
      publishedRevision: null,
      version: 1,
    });
    const { config } = await draftOf(demo as WebsiteView);
    expect([config.languages, Object.keys(config.pages.howToGive.text).sort()]).toEqual([
      ['fr', 'en'],
      ['en', 'fr'],
    ]);
  });

  it('begin with a draft that may be shown as it is', async () => {
    const answer = await api.post<WebsiteView>('websites', {
      slug: 'fresh',
      name: 'Fresh',
      languages: ['fr'],
      customDomain: 'www.fresh-clothes.org',
    });
    expect([answer.status, answer.headers.get('etag')]).toEqual([201, '"1"']);
    expect(answer.headers.get('location')).toBe(`/api/v1/websites/${answer.body.id}`);
    expect(answer.body).toMatchObject({
      slug: 'fresh',
      name: 'Fresh',
      customDomain: 'www.fresh-clothes.org',
    });
    const draft = await api.get<RevisionView>(`websites/${answer.body.id}/draft`);
    expect([draft.headers.get('etag'), draft.body.revision, draft.body.config.languages]).toEqual([
      '"1"',
      1,
      ['fr'],
    ]);
    expect(draft.body.savedBy.name).toBe('Camille Fabre');
  });

  it.each([
    [{ slug: '..%2fetc' }, 'slug', 'website.slug_invalid'],
    [{ slug: '../x' }, 'slug', 'website.slug_invalid'],
    [{ slug: 'www' }, 'slug', 'website.slug_reserved'],
    [{ slug: 'x'.repeat(41) }, 'slug', 'website.slug_length'],
    [{ customDomain: '127.0.0.1' }, 'customDomain', 'website.domain_invalid'],
    [{ customDomain: 'evil.example/x' }, 'customDomain', 'website.domain_invalid'],
    [{ customDomain: 'our.sites.example.org' }, 'customDomain', 'website.domain_reserved'],
    [{ name: ' ' }, 'name', 'text.blank'],
    [{ languages: ['fr', 'fr'] }, 'languages', 'config.duplicate'],
  ])('are refused with %j', async (wrong, path, code) => {
    const { status, body } = await api.post<Problem>('websites', { slug: 'right', name: 'Right', ...wrong });
    expect([status, body.errors?.map((error) => [error.path, error.code])]).toEqual([422, [[path, code]]]);
  });

  it('have a slug and a domain that no other organisation has', async () => {
    const { id, slug } = await newWebsite();
    const taken = await ours.post<Problem>('websites', { slug, name: 'Theirs' });
    expect([taken.status, taken.body.code, taken.body.errors?.[0]?.path]).toEqual([
      409,
      'website.slug_taken',
      'slug',
    ]);
    await api.patch(`websites/${id}`, { customDomain: 'www.one-only.org' }, 1);
    const own = await newWebsite(ours);
    const domain = await ours.patch<Problem>(`websites/${own.id}`, { customDomain: 'www.one-only.org' }, 1);
    expect([domain.status, domain.body.code]).toEqual([409, 'website.domain_taken']);
  });

  it('move to another address over the version that was seen', async () => {
    const { id } = await newWebsite();
    expect((await api.patch(`websites/${id}`, { slug: 'moved' })).status).toBe(428);
    const moved = await api.patch<WebsiteView>(`websites/${id}`, { slug: 'moved' }, 1);
    expect([moved.status, moved.headers.get('etag'), moved.body.slug]).toEqual([200, '"2"', 'moved']);
    expect((await api.patch(`websites/${id}`, { slug: 'late' }, 1)).status).toBe(412);
    const ofTheService = await api.patch<Problem>(`websites/${id}`, { customDomain: 'sites.example.org' }, 2);
    expect([ofTheService.status, ofTheService.body.errors?.[0]]).toMatchObject([
      422,
      { path: 'customDomain', code: 'website.domain_reserved' },
    ]);
    const away = await api.patch<WebsiteView>(`websites/${id}`, { customDomain: null }, 2);
    expect([away.status, away.body.version]).toEqual([200, 2]);
  });

  it('save a draft over the draft that was seen, and only what differs', async () => {
    const website = await newWebsite();
    const { config } = await draftOf(website);
    const saved = await save(website, named(config, 'Another'), 1);
    expect([saved.status, saved.headers.get('etag'), saved.body.config.name]).toEqual([
      200,
      '"2"',
      'Another',
    ]);
    expect((await save(website, named(config, 'Late'), 1)).body.code).toBe('version.stale');
    expect((await save(website, named(config, 'Blind'))).status).toBe(428);
    const same = await save(website, named(config, 'Another'), 2);
    expect([same.status, same.body.revision]).toEqual([200, 2]);
    expect((await api.get<WebsiteView>(`websites/${website.id}`)).body).toMatchObject({
      name: 'Another',
      draftRevision: 2,
      version: 2,
    });
  });

  it('tell every broken value by its path', async () => {
    const website = await newWebsite();
    const { config } = await draftOf(website);
    const broken = {
      ...config,
      theme: { ...config.theme, primary: 'red;}body{display:none' },
      social: [{ network: 'facebook', url: 'javascript:alert(1)' }],
      hero: '0197a000-0000-7000-8000-00000000beef',
      extra: 1,
    };
    const { status, body } = await save(website, broken, 1);
    expect([status, body.code]).toEqual([422, 'website.config_invalid']);
    expect(body.errors?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'theme.primary theme.colour_invalid',
      'social.0.url social.url_invalid',
      'extra config.unknown_field',
    ]);
    for (const body of [null, [], 'x', 7, {}])
      expect((await save(website, body, 1)).status).toBeGreaterThanOrEqual(400);
  });

  it('name pictures and areas that are there', async () => {
    const website = await newWebsite();
    const { config } = await draftOf(website);
    const areas = (await api.get<Items<{ id: string }>>('areas?limit=2')).body.items.map(({ id }) => id);
    const nowhere = '0197a000-0000-7000-8000-00000000beef';
    const wrong = { ...config, logo: nowhere, show: { ...config.show, areas: [...areas, nowhere] } };
    const { body } = await save(website, wrong, 1);
    expect(body.errors?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'logo media.unknown',
      'show.areas.2 area.unknown',
    ]);
    expect((await save(website, { ...config, show: { ...config.show, areas } }, 1)).status).toBe(200);
  });

  it('keep their history, and take an earlier revision back as a new one', async () => {
    const website = await newWebsite();
    const { config } = await draftOf(website);
    await save(website, named(config, 'Two'), 1);
    await save(website, named(config, 'Three'), 2);
    const path = `websites/${website.id}/revisions`;
    const earlier = await api.get<RevisionView>(`${path}/1`);
    expect(earlier.body.config).toEqual(config);
    expect((await api.act<Problem>(`${path}/1/restore`, 2)).body.code).toBe('version.stale');
    const restored = await api.act<RevisionView>(`${path}/1/restore`, 3);
    expect([restored.status, restored.headers.get('etag')]).toEqual([200, '"4"']);
    expect(restored.body).toMatchObject({ revision: 4, restoredFrom: 1, config: { name: 'Tissea' } });
    const first = await api.get<Items<RevisionView>>(`${path}?limit=3`);
    expect(first.body.items.map(({ revision }) => revision)).toEqual([4, 3, 2]);
    const rest = await api.get<Items<RevisionView>>(`${path}?limit=3&cursor=${first.body.nextCursor}`);
    expect(rest.body.items.map(({ revision }) => revision)).toEqual([1]);
    for (const unknown of ['0', '9', 'x', '1e3', '../1'])
      expect((await api.get(`${path}/${encodeURIComponent(unknown)}`)).status).toBe(404);
  });

  it('are published as an event with the website, and the public learns whose they are', async () => {
    const website = await newWebsite();
    const owner = new Client(application.connection);
    await owner.connect();
    const { rows } = await owner.query<{ organisation_id: string; user_id: string }>(
      `SELECT organisation_id, user_id FROM memberships JOIN users u ON u.id = user_id WHERE u.email = $1`,
      [ADMIN],
    );
    await owner.end();
    const actor = {
      organisationId: rows[0]?.organisation_id ?? '',
      userId: rows[0]?.user_id ?? '',
      role: 'admin',
      operator: false,
    } as const;
    const { app, runtime } = application.running;
    const hosts = () =>
      runtime.publicPool.query<{ slug: string }>('SELECT slug FROM websites WHERE slug = $1', [website.slug]);
    expect((await hosts()).rows).toEqual([]);
    const command = { websiteId: website.id, expectedRevision: 1 };
    expect(await app.get(PublishWebsite).execute(command, actor)).toBe(1);
    expect((await hosts()).rows).toEqual([{ slug: website.slug }]);
    const published = (await api.get<WebsiteView>(`websites/${website.id}`)).body;
    expect(published).toMatchObject({ publishedRevision: 1, version: 2, publishedAt: expect.any(String) });
    const revision = (await api.get<RevisionView>(`websites/${website.id}/revisions/1`)).body;
    expect(revision.publishedAt).toBe(published.publishedAt);
    await expect(
      app.get(PublishWebsite).execute({ websiteId: website.id, expectedRevision: 2 }, actor),
    ).rejects.toMatchObject({ code: 'version.stale' });
  });

  it('are seen by dispatchers and changed by administrators', async () => {
    const dispatcher = await ApiClient.signedIn(application.url, 'dispatcher@demo.glaneur.example');
    const driver = await ApiClient.signedIn(application.url, 'driver@demo.glaneur.example');
    expect((await dispatcher.get('websites')).status).toBe(200);
    expect((await dispatcher.post('websites', { slug: 'nope', name: 'No' })).status).toBe(403);
    expect((await driver.get('websites')).status).toBe(403);
  });
});
