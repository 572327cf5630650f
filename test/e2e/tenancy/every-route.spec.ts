import { type Operation, operations, sampleOf } from '../../support/api-document.js';
import { ApiClient, type Problem } from '../../support/api-client.js';
import { newOrganisation } from '../../support/real-data/organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';
import { faultsOfRefusal, rawRequest } from '../hostile-input/raw-http.js';

/** Generated from api/openapi.json: a route that names a thing by its id is tried here the day it is there. */
const closed = operations().filter(({ permission }) => permission !== 'public');
const byId = closed.filter(({ path }) => path.includes('{'));
const lists = closed.filter(
  ({ method, path }) => method === 'GET' && !path.includes('{') && !/(^|\/)(me|figures)$/.test(path),
);

const UNKNOWN = '00000000-0000-7000-8000-00000000dead';
/** One grey pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWNoaGgAAAMEAYEezv+mAAAAAElFTkSuQmCC',
  'base64',
);
const DRIVER = { email: 'driver@our-own.example', password: 'correct horse battery staple' };

interface Listed {
  readonly items: { readonly id: string }[];
}

describe('every route, asked with the id of another organisation', () => {
  let application: TestApplication;
  let theirs: ApiClient;
  let ours: ApiClient;
  const tokens: Record<'admin' | 'driver', string> = { admin: '', driver: '' };
  /** Ids of theirs by what the path calls them. */
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    application = await startTestApplication();
    theirs = await ApiClient.signedIn(application.url, 'admin@demo.glaneur.example');
    const organisation = await newOrganisation(application, 'Our Own');
    ours = organisation.api;
    tokens.admin = organisation.token;
    tokens.driver = await newDriver();
    for (const list of ['sites', 'areas', 'containers', 'people']) {
      ids[list] =
        (await theirs.get<Listed>(`${list}?limit=1${list === 'containers' ? '&status=active' : ''}`)).body
          .items[0]?.id ?? 'none';
    }
    await planTour();
    ids.imports = await newImport();
    await newWebsiteThings();
    ids['by-code'] = (await theirs.get<{ code: string }>(`containers/${ids.containers}/code`)).body.code;
  });
  afterAll(() => application?.close());

  async function newDriver(): Promise<string> {
    const person = { ...DRIVER, name: 'Driver', role: 'driver' };
    expect((await ours.post('people', person)).status).toBe(201);
    const login = ApiClient.anonymous(application.url).post<{ accessToken: string }>('auth/login', DRIVER);
    return (await login).body.accessToken;
  }

  async function planTour(): Promise<void> {
    const vehicle = await theirs.post<{ id: string }>('vehicles', { name: 'Truck', capacityKg: 3_500 });
    const drivers = await theirs.get<Listed>('people?role=driver&limit=1');
    const tour = await theirs.post<{ id: string; stops: { id: string }[] }>('tours', {
      day: '2026-11-21',
      name: 'Theirs',
      driverId: drivers.body.items[0]?.id,
      vehicleId: vehicle.body.id,
      startSiteId: ids.sites,
      endSiteId: ids.sites,
      containerIds: [ids.containers],
    });
    expect([vehicle.status, tour.status]).toEqual([201, 201]);
    Object.assign(ids, { vehicles: vehicle.body.id, tours: tour.body.id, stops: tour.body.stops[0]?.id });
  }

  async function newWebsiteThings(): Promise<void> {
    const website = await theirs.post<{ id: string }>('websites', { slug: 'theirs', name: 'Theirs' });
    const form = new FormData();
    form.append('file', new Blob([PNG]), 'dot.png');
    const picture = await theirs.upload<{ id: string }>(`websites/${website.body.id}/media`, form);
    const key = await theirs.post<{ id: string }>('api-keys', { name: 'Theirs', scopes: ['builder.read'] });
    expect([website.status, picture.status, key.status]).toEqual([201, 201, 201]);
    Object.assign(ids, { websites: website.body.id, media: picture.body.id, revisions: '1' });
    ids['api-keys'] = key.body.id;
    const build = await theirs.post<{ id: string }>(`websites/${website.body.id}/builds`, {
      kind: 'production',
    });
    expect(build.status).toBe(202);
    Object.assign(ids, { builds: build.body.id, snapshots: website.body.id });
  }

  async function newImport(): Promise<string> {
    const form = new FormData();
    form.append(
      'file',
      new Blob(['reference,latitude,longitude\nT-1,43.6045,1.444\nT-2,north,east\n']),
      'theirs.csv',
    );
    const answer = await theirs.upload<{ id: string }>('imports', form);
    expect(answer.status).toBe(202);
    const { id } = answer.body;
    await until(
      async () => (await theirs.get<{ finishedAt: string | null }>(`imports/${id}`)).body.finishedAt !== null,
    );
    return id;
  }

  async function until(holds: () => Promise<boolean>): Promise<void> {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 100));
  }

  /** The path with each of its parameters filled in; what stands before a parameter says what it names. */
  const filled = (path: string, of: (thing: string) => string) =>
    path.replaceAll(/([\w-]+)\/\{\w+\}/g, (_, thing: string) => `${thing}/${of(thing)}`);
  const idOf = (thing: string) => ids[thing] ?? `no id of ${thing} is known to this spec`;

  const ask = ({ method, path, permission, body }: Operation, of: (thing: string) => string) =>
    rawRequest(application.url, {
      method,
      path: `/api/v1/${filled(path, of)}`,
      headers: {
        authorization: `Bearer ${permission === 'tours.drive' ? tokens.driver : tokens.admin}`,
        'if-match': '"1"',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(sampleOf(body)) }),
    });

  it('finds routes of every kind of thing', () => {
    const things = new Set(
      byId.flatMap(({ path }) => [...path.matchAll(/([\w-]+)\/\{/g)].map(([, name]) => name)),
    );
    expect([...things].sort()).toEqual(Object.keys(ids).sort());
  });

  it.each(byId)('$method $path: as if it did not exist', async (operation) => {
    const answer = await ask(operation, idOf);
    expect([answer.text.slice(0, 300), answer.status, faultsOfRefusal(answer)]).toEqual([
      expect.stringMatching(/"code":"\w+\.(not_found|unknown)"/),
      404,
      [],
    ]);
    const unknown = await ask(operation, (thing) => (thing === 'by-code' ? idOf(thing) : UNKNOWN));
    const withoutRequestId = (text: string) => ({ ...(JSON.parse(text) as Problem), requestId: '' });
    expect(withoutRequestId(answer.text)).toEqual(withoutRequestId(unknown.text));
  });

  it.each(byId.filter(({ method, path }) => method === 'GET' && !path.endsWith('/events')))(
    '$method $path: they see it themselves',
    async ({ path }) => expect(await theirs.statusOf(filled(path, idOf))).toBe(200),
  );

  it.each(lists)('$path: lists nothing of theirs', async ({ path }) => {
    const [own, foreign] = await Promise.all([ours.get<Listed>(path), theirs.get<Listed>(path)]);
    expect([own.status, foreign.status]).toEqual([200, 200]);
    expect(foreign.body.items.length).toBeGreaterThan(0);
    const ownIds = own.body.items.map(({ id }) => id);
    expect(foreign.body.items.filter(({ id }) => ownIds.includes(id))).toEqual([]);
  });
});
