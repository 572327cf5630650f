import { Client } from 'pg';
import { ApiClient, type Answer, type Problem } from '../../support/api-client.js';
import { atCommitOf } from '../../support/at-commit.js';
import { ADMIN, secondOrganisation } from '../../support/second-organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

interface Created {
  readonly id: string;
  readonly name: string;
}
type Result = Answer<Created & Problem>;

describe('a POST with an Idempotency-Key', () => {
  let application: TestApplication;
  let api: ApiClient;
  let colleague: ApiClient;
  let stranger: ApiClient;
  let owner: Client;

  beforeAll(async () => {
    application = await startTestApplication();
    api = await ApiClient.signedIn(application.url, ADMIN);
    colleague = await ApiClient.signedIn(application.url, 'dispatcher@demo.glaneur.example');
    stranger = (await secondOrganisation(application)).api;
    owner = new Client(application.connection);
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await application.close();
  });

  let count = 0;
  const newKey = () => `key-${++count}`;
  const position = { type: 'Point', coordinates: [1.444, 43.6045] };
  const aSite = (name = `Site ${++count}`) => ({ name, kind: 'depot', position });
  const post = (path: string, body: unknown, key: string, as = api): Promise<Result> =>
    as.post(path, body, { 'idempotency-key': key });
  const replayed = ({ headers }: Result) => headers.get('idempotency-replayed');
  const sitesCalled = async (name: string) => {
    const { rows } = await owner.query<{ id: string }>('SELECT id FROM sites WHERE name = $1', [name]);
    return rows.length;
  };

  it('is done once, and answered again as it was: status, body, Location and ETag', async () => {
    const [site, key] = [aSite(), newKey()];
    const [first, second] = [await post('sites', site, key), await post('sites', site, key)];
    expect([first.status, second.status, replayed(first), replayed(second)]).toEqual([
      201,
      201,
      null,
      'true',
    ]);
    for (const name of ['location', 'etag', 'content-type'])
      expect([name, second.headers.get(name)]).toEqual([name, first.headers.get(name)]);
    expect(first.headers.get('location')).toBe(`/api/v1/sites/${first.body.id}`);
    expect(second.body).toEqual(first.body);
    expect(await sitesCalled(site.name)).toBe(1);
  });

  it('answers as one without', async () => {
    const [plain, keyed] = [
      await api.post<Created>('sites', aSite('Alike')),
      await post('sites', aSite('Alike'), newKey()),
    ];
    expect(Object.keys(keyed.body)).toEqual(Object.keys(plain.body));
    expect([...keyed.headers.keys()].sort()).toEqual([...plain.headers.keys()].sort());
  });

  it('takes the order of properties for no difference, and their values for one', async () => {
    const [site, key] = [aSite(), newKey()];
    await post('sites', site, key);
    const reordered = Object.fromEntries(Object.entries(site).reverse());
    expect(replayed(await post('sites', reordered, key))).toBe('true');
    const changed = await post('sites', { ...site, kind: 'sorting_centre' }, key);
    expect([changed.status, changed.body.code]).toEqual([422, 'idempotency.key_reused']);
    const elsewhere = await post('containers', site, key);
    expect([elsewhere.status, elsewhere.body.code]).toEqual([422, 'idempotency.key_reused']);
  });

  it('makes one container of many at once', async () => {
    const container = { reference: `ONCE-${++count}`, name: 'Once', type: 'textile', position };
    const key = newKey();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post('containers', container, key)));
    const codes = answers
      .filter(({ status }) => status !== 201)
      .map(({ status, body }) => `${status} ${body.code}`);
    expect(new Set([...codes, '409 idempotency.in_flight'])).toEqual(new Set(['409 idempotency.in_flight']));
    const again = await post('containers', container, key);
    expect([again.status, replayed(again)]).toEqual([201, 'true']);
    const made = answers.filter(({ status }) => status === 201);
    expect(new Set([...made, again].map(({ body }) => body.id)).size).toBe(1);
    expect(made.filter((answer) => replayed(answer) === null)).toHaveLength(1);
  });

  it('makes an area, whose boundary is looked at on the same connection', async () => {
    const { body: site } = await api.post<Created>('sites', aSite());
    const square = [
      [1.4, 43.5],
      [1.5, 43.5],
      [1.5, 43.6],
      [1.4, 43.6],
      [1.4, 43.5],
    ];
    const area = (coordinates: number[][]) => ({
      siteId: site.id,
      name: 'Once',
      code: `ONCE-${count}`,
      boundary: { type: 'Polygon', coordinates: [coordinates] },
    });
    const crossing = [square[0], square[2], square[1], square[3], square[0]] as number[][];
    expect((await post('areas', area(crossing), newKey())).body.code).toBe('boundary.invalid');
    const key = newKey();
    const [first, second] = [await post('areas', area(square), key), await post('areas', area(square), key)];
    expect([first.status, second.status, second.body]).toEqual([201, 201, first.body]);
  });

  it('makes a vehicle and a tour, whose containers, people and sites are looked up on the same connection', async () => {
    const ids = async (path: string) =>
      (await api.get<{ items: Created[] }>(path)).body.items.map(({ id }) => id);
    const vehicle = { name: 'Once', registration: null, capacityKg: 3_500 };
    const key = newKey();
    const [first, second] = [await post('vehicles', vehicle, key), await post('vehicles', vehicle, key)];
    expect([first.status, second.status, second.body]).toEqual([201, 201, first.body]);
    const [siteId] = await ids('sites?limit=1');
    const tour = {
      day: '2026-11-21',
      name: 'Once',
      driverId: (await ids('people?role=driver'))[0],
      vehicleId: first.body.id,
      startSiteId: siteId,
      endSiteId: siteId,
      containerIds: await ids('containers?limit=5&status=active'),
    };
    const tourKey = newKey();
    const [planned, again] = [await post('tours', tour, tourKey), await post('tours', tour, tourKey)];
    expect([planned.status, again.status, again.body]).toEqual([201, 201, planned.body]);
    expect([replayed(planned), replayed(again)]).toEqual([null, 'true']);
  });

  it('is each user’s own', async () => {
    const [site, key] = [aSite(), newKey()];
    for (const as of [api, colleague, stranger]) {
      const { status, headers } = await post('sites', site, key, as);
      expect([status, headers.get('idempotency-replayed')]).toEqual([201, null]);
    }
    expect(await sitesCalled(site.name)).toBe(3);
  });

  it('keeps nothing of what was refused: mended, it passes under the same key', async () => {
    const key = newKey();
    const broken = await post('sites', { ...aSite(), kind: 'castle' }, key);
    expect([broken.status, broken.body.code]).toEqual([422, 'request.invalid']);
    const nowhere = await post(
      'containers',
      { reference: 'X', name: 'X', type: 'textile', position: { ...position, coordinates: [-140, 10] } },
      key,
    );
    expect([nowhere.status, nowhere.body.code]).toEqual([422, 'container.no_area_here']);
    expect((await post('sites', aSite(), key)).status).toBe(201);
  });

  it('keeps nothing when the transaction fails at its end, and does not point at what is not there', async () => {
    const [site, key] = [aSite(`Refused ${++count}`), newKey()];
    const allow = await atCommitOf(owner, site.name);
    const refused = await post('sites', site, key);
    expect([refused.status, refused.headers.get('location'), refused.headers.get('etag')]).toEqual([
      500,
      null,
      null,
    ]);
    await allow();
    const passed = await post('sites', site, key);
    expect([passed.status, replayed(passed)]).toEqual([201, null]);
    expect(await sitesCalled(site.name)).toBe(1);
  });

  it('is seen in the lists at once', async () => {
    await api.get('sites?limit=200');
    const { body } = await post('sites', aSite(), newKey());
    const { body: list } = await api.get<{ items: Created[] }>('sites?limit=200');
    expect(list.items.map(({ id }) => id)).toContain(body.id);
  });

  it.each([
    ['', 'empty'],
    ['a b', 'a blank'],
    ['\u00e9', 'a letter that is no ASCII'],
    ['x'.repeat(129), 'too long'],
  ])('is refused with the key %j: %s', async (key) => {
    const { status, body } = await post('sites', aSite(), key);
    expect([status, body.code]).toEqual([422, 'idempotency.key_invalid']);
  });

  it.each(
    ["'; DROP TABLE sites; --", '%00', '{}', '__proto__', '~'.repeat(128), '"*"'].map((key) =>
      key.replaceAll(' ', '_'),
    ),
  )('takes the key %s for a key', async (key) => {
    const site = aSite();
    const [first, second] = [await post('sites', site, key), await post('sites', site, key)];
    expect([first.status, second.body.id]).toEqual([201, first.body.id]);
  });

  it('stands a body nested as deep as it fits', async () => {
    const deep = `{"name":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const headers = { 'content-type': 'application/json', 'idempotency-key': newKey() };
    const token = { authorization: await signedInHeader() };
    const response = await fetch(`${application.url}/api/v1/sites`, {
      method: 'POST',
      headers: { ...headers, ...token },
      body: deep,
    });
    expect([response.status, ((await response.json()) as Problem).code]).toEqual([422, 'request.too_deep']);
  });

  it('is taken for what it is without an account: refused', async () => {
    expect((await post('sites', aSite(), newKey(), ApiClient.anonymous(application.url))).status).toBe(401);
  });

  const signedInHeader = async () => {
    const { body } = await ApiClient.anonymous(application.url).post<{ accessToken: string }>('auth/login', {
      email: ADMIN,
      password: 'glaneur-demo',
    });
    return `Bearer ${body.accessToken}`;
  };
});
