import type {
  BuildView,
  ReleaseView,
} from '../../../src/application/publishing/builds/builds-reader.port.js';
import { MakeRelease } from '../../../src/application/publishing/releases/make-release.js';
import { PublishedSites } from '../../../src/application/publishing/builds/published-sites.port.js';
import type { ApiClient } from '../../support/api-client.js';
import {
  type CreatedWebsite,
  finished,
  newWebsite,
  publish,
  published,
} from '../../support/publishing/built-websites.js';
import { until } from '../../support/publishing/patience.js';
import { askSite } from '../../support/publishing/site-requests.js';
import { newOrganisation, newSite } from '../../support/real-data/organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

describe('a website whose address changes while it is being built', () => {
  let application: TestApplication;
  let ours: ApiClient;
  let theirs: ApiClient;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    ours = (await newOrganisation(application, 'Ours')).api;
    theirs = (await newOrganisation(application, 'Theirs')).api;
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => application?.close());

  /** Once, when the next release is whole and nobody has seen it yet. */
  const whenNextIsMade = (meanwhile: () => Promise<unknown>) => {
    const makeRelease = application.running.app.get(MakeRelease);
    const make = makeRelease.execute.bind(makeRelease);
    jest.spyOn(makeRelease, 'execute').mockImplementationOnce(async (...of) => {
      const made = await make(...of);
      await meanwhile();
      return made;
    });
  };
  const moveTo = async (api: ApiClient, { id }: CreatedWebsite, slug: string) => {
    const { body } = await api.get<{ version: number }>(`websites/${id}`);
    expect((await api.patch(`websites/${id}`, { slug }, body.version)).status).toBe(200);
  };
  const page = async (slug: string) => {
    const { status, body } = await askSite(application.running.sitesPort, `${slug}.localhost`, '/');
    return status === 200 ? (/<title>([^<]*)/.exec(body)?.[1] ?? '') : String(status);
  };
  const builds = async (api: ApiClient, { id }: CreatedWebsite) =>
    (await api.get<{ items: BuildView[] }>(`websites/${id}/builds`)).body.items;

  it('is seen at the address that it has by then, and nowhere else, also for the first time', async () => {
    const site = await newWebsite(ours, 'moved-away', 'Moving House');
    whenNextIsMade(() => moveTo(ours, site, 'moved-in'));
    const build = await finished(ours, (await publish(ours, site)).body);
    expect(build.state).toBe('live');
    expect([await page('moved-away'), await page('moved-in')]).toEqual([
      '404',
      expect.stringContaining('Moving House'),
    ]);
    await until(async () => (await builds(ours, site))[0]?.trigger === 'address');
    const [last] = await builds(ours, site);
    expect((await finished(ours, last as BuildView)).url).toContain('moved-in');
  });

  it('leaves the old one to another organisation that has taken it', async () => {
    const site = await newWebsite(ours, 'coveted-name', 'Had It Before');
    await published(ours, site);
    whenNextIsMade(async () => {
      await moveTo(ours, site, 'modest-name');
      await published(theirs, await newWebsite(theirs, 'coveted-name', 'Has It Now'));
    });
    const [next] = [(await publish(ours, site)).body];
    expect((await finished(ours, next)).state).toBe('live');
    expect(await page('coveted-name')).toContain('Has It Now');
    await until(async () => (await builds(ours, site))[0]?.trigger === 'address');
    await finished(ours, (await builds(ours, site))[0] as BuildView);
    expect([await page('coveted-name'), await page('modest-name')]).toEqual([
      expect.stringContaining('Has It Now'),
      expect.stringContaining('Had It Before'),
    ]);
  }, 60_000);

  it('does not follow the network when somebody goes back at the same moment', async () => {
    const site = await newWebsite(ours, 'gone-back', 'Gone Back');
    const first = await published(ours, site);
    const sites = application.running.app.get(PublishedSites);
    const following = sites.lockFollowing.bind(sites);
    let goingBack: Promise<{ readonly status: number }> | undefined;
    // Asked while the websites are about to be locked: whichever is first, the other hears of it.
    jest.spyOn(sites, 'lockFollowing').mockImplementationOnce((organisationId) => {
      goingBack = ours.post(`websites/${site.id}/rollback`, { releaseId: first.releaseId });
      return following(organisationId);
    });
    const siteId = await newSite(ours, [1.44, 43.6]);
    const ring = [1.4, 1.5, 1.5, 1.4, 1.4].map((longitude, at) => [longitude, at % 4 < 2 ? 43.5 : 43.7]);
    const boundary = { type: 'Polygon', coordinates: [ring] };
    expect((await ours.post('areas', { siteId, name: 'New', code: 'N', boundary })).status).toBe(201);
    await until(() => Promise.resolve(goingBack !== undefined));
    expect((await goingBack)?.status).toBe(204);
    const witness = await newWebsite(ours, 'built-after-it');
    await published(ours, witness);
    const since = (await builds(ours, site)).filter(({ trigger }) => trigger === 'network');
    expect(since.filter(({ state }) => state !== 'cancelled')).toEqual([]);
    const { body } = await ours.get<{ items: ReleaseView[] }>(`websites/${site.id}/releases`);
    expect(body.items.find(({ live }) => live)).toMatchObject({ id: first.releaseId, pinned: true });
  });
});
