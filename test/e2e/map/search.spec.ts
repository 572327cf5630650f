import { Client } from 'pg';
import { ApiClient, type Problem } from '../../support/api-client.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

interface Found {
  type: string;
  features: {
    id: string;
    geometry: { coordinates: [number, number] };
    properties: { distanceM: number; type: string; status: string; name: string };
  }[];
}

const CAPITOLE = 'lat=43.6045&lon=1.4440';

describe('the public search', () => {
  let application: TestApplication;
  let api: ApiClient;
  let owner: Client;

  beforeAll(async () => {
    application = await startTestApplication();
    api = ApiClient.anonymous(application.url);
    owner = new Client(application.connection);
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await application.close();
  });

  const search = async (query: string) => (await api.get<Found>(`map/containers?${query}`)).body;
  const distances = ({ features }: Found) => features.map(({ properties }) => properties.distanceM);

  it('answers what PostGIS measures itself, to the metre, nearest first', async () => {
    const found = await search(`${CAPITOLE}&radius=3000&limit=500`);
    const { rows } = await owner.query<{ id: string; metres: number }>(
      `SELECT id, ST_Distance(position, ST_SetSRID(ST_MakePoint(1.4440, 43.6045), 4326)::geography) AS metres
         FROM containers WHERE status IN ('active', 'suspended')
          AND ST_Distance(position, ST_SetSRID(ST_MakePoint(1.4440, 43.6045), 4326)::geography) <= 3000 ORDER BY metres, id`,
    );
    expect(found.type).toBe('FeatureCollection');
    expect(found.features.length).toBeGreaterThan(50);
    expect(found.features.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    found.features.forEach(({ properties }, place) =>
      expect(Math.abs(properties.distanceM - (rows[place]?.metres ?? NaN))).toBeLessThanOrEqual(0.05),
    );
  });

  it.each([1, 2, 7, 50])('with limit %i gives the first of the whole', async (limit) => {
    const whole = await search(`${CAPITOLE}&radius=5000&limit=500`);
    const cut = await search(`${CAPITOLE}&radius=5000&limit=${limit}`);
    expect(cut.features).toEqual(whole.features.slice(0, limit));
    expect(cut.features).toHaveLength(limit);
  });

  it('shows active and suspended containers and never planned or removed ones', async () => {
    const found = await search(`${CAPITOLE}&radius=50000&limit=500`);
    const box = await search('bbox=0,42,3,45&limit=500');
    const statuses = new Set([...found.features, ...box.features].map(({ properties }) => properties.status));
    expect([...statuses].sort()).toEqual(['active', 'suspended']);
  });

  it('filters by type and by status', async () => {
    const shoes = await search(`${CAPITOLE}&radius=20000&type=shoes,books&limit=500`);
    expect(new Set(shoes.features.map(({ properties }) => properties.type))).toEqual(
      new Set(['shoes', 'books']),
    );
    const suspended = await search(`${CAPITOLE}&radius=20000&status=suspended&limit=500`);
    expect(new Set(suspended.features.map(({ properties }) => properties.status))).toEqual(
      new Set(['suspended']),
    );
  });

  it('measures a box from its middle, or from where the caller stands', async () => {
    const middle = await search('bbox=1.40,43.58,1.48,43.62');
    expect(distances(middle)).toEqual(distances(middle).toSorted((a, b) => a - b));
    const corner = await search('bbox=1.40,43.58,1.48,43.62&lat=43.58&lon=1.40');
    expect(distances(corner)).toEqual(distances(corner).toSorted((a, b) => a - b));
    expect(corner.features[0]?.id).not.toBe(middle.features[0]?.id);
  });

  it('counts the edge of a polygon as inside', async () => {
    const { features } = await search(`${CAPITOLE}&radius=5000&limit=1`);
    const [x, y] = features[0]?.geometry.coordinates ?? [0, 0];
    const polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [x, y],
          [x + 0.001, y],
          [x + 0.001, y + 0.001],
          [x, y + 0.001],
          [x, y],
        ],
      ],
    };
    const { body } = await api.post<Found>('map/containers/search', { polygon, limit: 500 });
    expect(body.features.map(({ id }) => id)).toContain(features[0]?.id);
  });

  it('gives one container by its link with the operator, and 304 to who has it', async () => {
    const { features } = await search(`${CAPITOLE}&limit=1&radius=5000`);
    const answer = await api.get<{ properties: { operator: { name: string } } }>(
      `map/containers/${features[0]?.id}`,
    );
    expect(answer.body.properties.operator.name).toBe('Tisséa Textile');
    const again = await api.get(`map/containers/${features[0]?.id}`, {
      'if-none-match': answer.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
    expect(answer.headers.get('cache-control')).toContain('public');
  });

  it.each([
    ['', 'request.invalid'],
    ['lat=43.6', 'request.invalid'],
    ['lat=43.6&lon=', 'request.invalid'],
    ['lat=43.6&lon=1.4&lon=1.5', 'request.invalid'],
    ['lat=91&lon=1.4', 'map.search_invalid'],
    ['lat=43.6&lon=181', 'map.search_invalid'],
    ['lat=43.6&lon=1.4&radius=0', 'map.search_invalid'],
    ['lat=43.6&lon=1.4&radius=50001', 'map.search_invalid'],
    ['lat=43.6&lon=1.4&limit=501', 'map.search_invalid'],
    ['lat=43.6&lon=1.4&limit=1.5', 'map.search_invalid'],
    ['lat=43.6&lon=1.4&type=glass', 'request.invalid'],
    ['lat=43.6&lon=1.4&status=planned', 'request.invalid'],
    ['lat=43.6&lon=1.4&colour=red', 'request.invalid'],
    ['bbox=1,2,3', 'map.search_invalid'],
    ['bbox=1,44,2,43', 'map.search_invalid'],
    ['bbox=1,43,2,44&radius=10', 'map.search_invalid'],
  ])('refuses ?%s as %s', async (query, code) => {
    const { status, body, headers } = await api.get<Problem>(`map/containers?${query}`);
    expect([status, body.code]).toEqual([422, code]);
    expect(body.errors?.length).toBeGreaterThan(0);
    expect(headers.get('content-type')).toContain('application/problem+json');
  });
});
