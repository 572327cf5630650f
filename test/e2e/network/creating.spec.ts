import { ADMIN } from '../../support/second-organisation.js';
import { ApiClient, type Problem } from '../../support/api-client.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

interface Created {
  id: string;
  areaId: string;
  version: number;
}

const square = (west: number, south: number, size: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});
const at = (longitude: number, latitude: number) => ({ type: 'Point', coordinates: [longitude, latitude] });

describe('creating', () => {
  let application: TestApplication;
  let api: ApiClient;
  let siteId: string;

  beforeAll(async () => {
    application = await startTestApplication();
    api = await ApiClient.signedIn(application.url, ADMIN);
    siteId = (await api.post<Created>('sites', { name: 'Île', kind: 'depot', position: at(-30, 40) })).body
      .id;
  });
  afterAll(() => application.close());

  const area = (code: string, boundary: object) =>
    api.post<Created & Problem>('areas', { siteId, name: code, code, boundary });
  const container = (reference: string, more: object) =>
    api.post<Created & Problem>('containers', { reference, name: reference, type: 'textile', ...more });

  it('answers 201 with the resource, where it is, and its ETag', async () => {
    const { status, headers, body } = await area('ETAG', square(-31, 41, 0.1));
    expect([status, headers.get('location'), headers.get('etag')]).toEqual([
      201,
      `/api/v1/areas/${body.id}`,
      '"1"',
    ]);
    const read = await api.get<Created>(`areas/${body.id}`);
    expect(read.body).toEqual(body);
    expect(read.headers.get('etag')).toBe('"1"');
  });

  it('finds the area from the position: the smallest that covers it, its edge included', async () => {
    const large = (await area('LARGE', square(-30, 40, 1))).body.id;
    const small = (await area('SMALL', square(-29.6, 40.4, 0.2))).body.id;
    const { areaId } = (await container('IN-BOTH', { position: at(-29.5, 40.5) })).body;
    const edge = (await container('ON-EDGE', { position: at(-29.6, 40.45) })).body;
    const outer = (await container('IN-LARGE', { position: at(-29.9, 40.9) })).body;
    expect([areaId, edge.areaId, outer.areaId]).toEqual([small, small, large]);
  });

  it('takes the lower code where two areas are the same', async () => {
    const second = (await area('TWIN-B', square(-28, 42, 0.1))).body.id;
    const first = (await area('TWIN-A', square(-28, 42, 0.1))).body.id;
    const { areaId } = (await container('IN-TWINS', { position: at(-27.95, 42.05) })).body;
    expect([areaId === first, areaId === second]).toEqual([true, false]);
  });

  it('says that no area covers a position, and takes one that is named', async () => {
    const nowhere = await container('NOWHERE', { position: at(-40, 10) });
    expect([nowhere.status, nowhere.body.code]).toEqual([422, 'container.no_area_here']);
    const named = (await area('NAMED', square(-31, 43, 0.1))).body.id;
    expect((await container('NOWHERE', { position: at(-40, 10), areaId: named })).status).toBe(201);
  });

  it('lets one of many with the same reference in, and answers the others 409', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => container('RACE', { position: at(-29.5, 40.5) })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(11).fill(409)]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('container.reference_taken');
    expect((await container('race', { position: at(-29.5, 40.5) })).status).toBe(201);
  });

  it('lists every broken value at once and writes nothing', async () => {
    const { status, body } = await container('', {
      name: 'x'.repeat(201),
      capacityL: -1,
      position: at(0, 0),
      address: 'a\0b',
    });
    expect([status, body.code]).toEqual([422, 'container.invalid']);
    expect(body.errors?.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'address text.nul',
      'capacityL container.capacity_out_of_range',
      'name text.too_long',
      'position position.null_island',
      'reference text.blank',
    ]);
  });

  it('refuses a property that nobody declared instead of losing it', async () => {
    const { status, body } = await container('TYPO', { position: at(-29.5, 40.5), capacityl: 2000 });
    expect([status, body.errors?.[0]?.path, body.errors?.[0]?.code]).toEqual([
      422,
      'capacityl',
      'request.unknown_property',
    ]);
  });

  it('shows a new container on the public map at once, a planned one not', async () => {
    await container('SEEN', { position: at(-29.9, 40.1), capacityL: 2200, address: '1 quai "du" Port\\' });
    await container('PLANNED', { position: at(-29.9, 40.1), status: 'planned' });
    const { body } = await ApiClient.anonymous(application.url).get<{ features: { properties: object }[] }>(
      'map/containers?lat=40.1&lon=-29.9&radius=100',
    );
    expect(body.features.map(({ properties }) => properties)).toEqual([
      {
        name: 'SEEN',
        type: 'textile',
        status: 'active',
        capacityL: 2200,
        address: '1 quai "du" Port\\',
        municipalityCode: null,
        suspendedUntil: null,
        distanceM: 0,
      },
    ]);
  });

  it.each([
    ['dispatcher@demo.glaneur.example', 201],
    ['driver@demo.glaneur.example', 403],
  ])('asks for the permission: %s gets %i', async (email, expected) => {
    const actor = await ApiClient.signedIn(application.url, email);
    const { status } = await actor.post('sites', { name: 'Quai', kind: 'depot', position: at(-30, 40) });
    expect(status).toBe(expected);
  });
});
