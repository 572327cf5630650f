import { SignJWT, generateKeyPair } from 'jose';
import { demoAreas, demoOrganisation, demoSites } from '../../../seeds/index.js';
import { ApiClient, type Problem } from '../../support/api-client.js';
import { operations } from '../../support/api-document.js';
import { newOrganisation, newSite } from '../../support/real-data/organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';
import { faultsOfRefusal, rawRequest } from './raw-http.js';

const closed = operations().filter(({ permission }) => permission !== 'public');
const writes = closed.filter(({ permission }) => permission.endsWith('.write'));

describe('another organisation', () => {
  let application: TestApplication;
  let theirs: ApiClient;
  let ours: ApiClient;
  let token: string;
  let ids: Record<string, string>;
  let ourSite: string;
  let ourArea: string;

  beforeAll(async () => {
    application = await startTestApplication();
    theirs = await ApiClient.signedIn(application.url, 'admin@demo.glaneur.example');
    ({ api: ours, token } = await newOrganisation(application, 'Our Own'));
    const container = await theirs.get<{ items: { id: string }[] }>('containers?limit=1');
    ids = {
      sites: demoSites[0]?.id as string,
      areas: demoAreas()[0]?.id as string,
      containers: container.body.items[0]?.id as string,
    };
    ourSite = await newSite(ours, [1.44, 43.6]);
    const area = await ours.post<{ id: string }>('areas', areaOn(ourSite, 'ours'));
    ourArea = area.body.id;
    const own = await ours.post('containers', { ...containerIn(undefined, 'ours') });
    expect([area.status, own.status]).toEqual([201, 201]);
  });
  afterAll(() => application?.close());

  const areaOn = (siteId: string, code: string) => ({
    siteId,
    code,
    name: code,
    boundary: {
      type: 'Polygon',
      coordinates: [
        [
          [1.3, 43.5],
          [1.6, 43.5],
          [1.6, 43.7],
          [1.3, 43.7],
          [1.3, 43.5],
        ],
      ],
    },
  });
  const containerIn = (areaId: string | undefined, reference: string) => ({
    reference,
    name: reference,
    type: 'textile',
    position: { type: 'Point', coordinates: [1.444, 43.6045] },
    ...(areaId === undefined ? {} : { areaId }),
  });
  const withId = (path: string) =>
    path.replaceAll(/\{\w+\}/g, ids[path.split('/')[0] as string] ?? '00000000-0000-7000-8000-00000000dead');
  const count = async (table: string) =>
    (await theirs.get<{ total: number }>(`${table}?count=true&limit=1`)).body.total;

  it('filters by their area, site or cursor find nothing', async () => {
    const page = await theirs.get<{ nextCursor: string }>('containers?limit=1');
    for (const query of [`containers?areaId=${ids['areas']}`, `areas?siteId=${ids['sites']}`]) {
      expect((await ours.get<{ items: unknown[] }>(query)).body.items).toEqual([]);
    }
    const further = await ours.get<{ items: { reference: string }[] }>(
      `containers?cursor=${page.body.nextCursor}&limit=200`,
    );
    expect(further.body.items.every(({ reference }) => reference === 'ours')).toBe(true);
  });

  it('their area cannot hold our container, nor their site serve our area', async () => {
    const before = [await count('containers'), await count('areas')];
    const container = await ours.post<Problem>('containers', containerIn(ids['areas'], 'smuggled'));
    expect([container.status, container.body.code]).toEqual([422, 'container.area_unknown']);
    const area = await ours.post<Problem>('areas', areaOn(ids['sites'] as string, 'smuggled'));
    expect([area.status, area.body.code]).toEqual([422, 'area.site_unknown']);
    expect([await count('containers'), await count('areas')]).toEqual(before);
  });

  it('a position in their area and in ours is ours', async () => {
    const { status, body } = await ours.post<{ areaId: string }>(
      'containers',
      containerIn(undefined, 'found'),
    );
    expect([status, body.areaId]).toEqual([201, ourArea]);
  });

  it('a position in their area alone has no area', async () => {
    const [longitude, latitude] = [1.25, 43.6];
    const position = { type: 'Point', coordinates: [longitude, latitude] };
    const inTheirs = await theirs.post<Problem>('containers', {
      ...containerIn(undefined, 'edge'),
      position,
    });
    const inOurs = await ours.post<Problem>('containers', { ...containerIn(undefined, 'edge'), position });
    expect([inTheirs.status, inOurs.status, inOurs.body.code]).toEqual([201, 422, 'container.no_area_here']);
  });

  it('references and codes are free in ours that theirs has taken', async () => {
    const page = await theirs.get<{ items: { reference: string }[] }>('containers?limit=1');
    const areas = await theirs.get<{ items: { code: string }[] }>('areas?limit=1');
    const reference = page.body.items[0]?.reference as string;
    const code = areas.body.items[0]?.code as string;
    expect((await ours.post('containers', containerIn(ourArea, reference))).status).toBe(201);
    expect((await ours.post('areas', areaOn(ourSite, code))).status).toBe(201);
  });

  it('an organisation in the body is refused', async () => {
    const smuggled = { ...containerIn(ourArea, 'smuggled'), organisationId: demoOrganisation.id };
    expect((await ours.post('containers', smuggled)).status).toBe(422);
  });

  it('signing in to an organisation one is no member of is refused', async () => {
    const { status, body } = await ApiClient.anonymous(application.url).post<Problem>('auth/login', {
      email: 'admin@our-own.example',
      password: 'correct horse battery staple',
      organisationId: demoOrganisation.id,
    });
    expect([status, body.code]).toEqual([401, 'login.refused']);
  });

  it.each(writes)('a driver may not $method $path', async ({ method, path }) => {
    const driver = await ApiClient.anonymous(application.url).post<{ accessToken: string }>('auth/login', {
      email: 'driver@demo.glaneur.example',
      password: 'glaneur-demo',
    });
    const answer = await rawRequest(application.url, {
      method,
      path: `/api/v1/${withId(path)}`,
      headers: { authorization: `Bearer ${driver.body.accessToken}`, 'content-type': 'application/json' },
      body: '{}',
    });
    expect([answer.status, faultsOfRefusal(answer)]).toEqual([403, []]);
    expect((JSON.parse(answer.text) as Problem).code).toBe('access.permission_missing');
  });

  describe('without a good token', () => {
    const claims = { org: demoOrganisation.id, role: 'admin' };
    const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

    async function badTokens(): Promise<[string, string | undefined][]> {
      const [head = '', payload = '', signature = ''] = token.split('.');
      const decoded = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
      const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as Record<string, unknown>;
      const stranger = await generateKeyPair('EdDSA');
      const forge = (over: object, key: Parameters<SignJWT['sign']>[0], alg: string) =>
        new SignJWT({ ...decoded, ...over }).setProtectedHeader({ ...header, alg }).sign(key);
      return [
        ['none', undefined],
        ['empty', 'Bearer '],
        ['basic', `Basic ${Buffer.from('admin:admin').toString('base64')}`],
        ['without Bearer', token],
        ['two', `Bearer ${token}, Bearer ${token}`],
        ['garbage', 'Bearer garbage'],
        ['three pieces of garbage', 'Bearer a.b.c'],
        ['cut off', `Bearer ${token.slice(0, -5)}`],
        ['another payload', `Bearer ${head}.${base64({ ...decoded, ...claims })}.${signature}`],
        ['no algorithm', `Bearer ${base64({ ...header, alg: 'none' })}.${payload}.`],
        ['no algorithm, signed', `Bearer ${base64({ ...header, alg: 'none' })}.${payload}.${signature}`],
        ['a stranger', `Bearer ${await forge({}, stranger.privateKey, 'EdDSA')}`],
        ['a shared secret', `Bearer ${await forge({}, new TextEncoder().encode('x'.repeat(32)), 'HS256')}`],
        ['an expired one', `Bearer ${await expiredToken()}`],
      ];
    }

    /** Signed by the application itself, an hour ago by its clock. */
    async function expiredToken(): Promise<string> {
      const { clock, accessTokens } = application.running.runtime;
      const hourAgo = new Date(Date.now() - 3_600_000);
      const stopped = jest.spyOn(clock, 'now').mockReturnValue(hourAgo);
      try {
        const [, payload = ''] = token.split('.');
        const { sub, org, role } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<
          string,
          string
        >;
        return await accessTokens.issue({
          userId: sub as string,
          organisationId: org as string,
          role: role as 'admin',
          operator: false,
        });
      } finally {
        stopped.mockRestore();
      }
    }

    it.each(closed)('$method $path answers 401', async ({ method, path }) => {
      for (const [kind, authorization] of await badTokens()) {
        const answer = await rawRequest(application.url, {
          method,
          path: `/api/v1/${withId(path)}`,
          headers: authorization === undefined ? {} : { authorization },
        });
        expect([kind, answer.status, faultsOfRefusal(answer)]).toEqual([kind, 401, []]);
        expect(answer.headers['www-authenticate']).toBe('Bearer');
      }
    });
  });
});
