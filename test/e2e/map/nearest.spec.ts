import { Client } from 'pg';
import { demoAreas, demoOrganisation } from '../../../seeds/index.js';
import { ApiClient, type Problem } from '../../support/api-client.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

interface Found {
  features: { id: string; properties: { distanceM: number; capacityL: number | null } }[];
}

const FAR_AWAY: [name: string, longitude: number, latitude: number][] = [
  ['NEW-CALEDONIA', 166.45, -22.27],
  ['FIJI-EAST', 179.98, -16.8],
  ['FIJI-WEST', -179.97, -16.8],
  ['SVALBARD', 15.6, 78.2],
  ['POLE', 100, 89.9],
];

/** Around which the nearest are looked for: a town, the country, the sea, the antimeridian, the pole. */
const ORIGINS: [name: string, latitude: number, longitude: number][] = [
  ['the Capitole', 43.6045, 1.444],
  ['Corsica', 42.04, 9.01],
  ['the Bay of Biscay', 45, -4],
  ['just west of the antimeridian', -16.8, 179.999],
  ['the antimeridian itself', -16.8, -180],
  ['Spitsbergen', 79, 16],
  ['the pole', 90, 0],
];

describe('the nearest, however far', () => {
  let application: TestApplication;
  let api: ApiClient;
  let owner: Client;

  beforeAll(async () => {
    application = await startTestApplication();
    api = ApiClient.anonymous(application.url);
    owner = new Client(application.connection);
    await owner.connect();
    for (const [reference, longitude, latitude] of FAR_AWAY) {
      await owner.query(
        `INSERT INTO containers (organisation_id, id, area_id, reference, name, type, status, capacity_l, position)
         VALUES ($1, uuid_v7(), $2, $3, 'Far', 'mixed', 'active', 4000, ST_SetSRID(ST_MakePoint($4, $5), 4326))`,
        [demoOrganisation.id, demoAreas()[0]?.id, reference, longitude, latitude],
      );
    }
  });
  afterAll(async () => {
    await owner?.end();
    await application?.close();
  });

  const search = async (query: string) => (await api.get<Found>(`map/containers?${query}`)).body.features;
  /** By reading and measuring everything. */
  const truly = async (latitude: number, longitude: number, count: number, also = 'true') => {
    const { rows } = await owner.query<{ id: string; metres: number }>(
      `SELECT id, ST_Distance(position, ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography) AS metres FROM containers
        WHERE status IN ('active', 'suspended') AND ${also} ORDER BY metres, id LIMIT $3`,
      [longitude, latitude, count],
    );
    return rows.filter(({ metres }) => metres <= 1_000_000);
  };

  it.each(ORIGINS)('are the true ones round %s', async (_, latitude, longitude) => {
    for (const count of [1, 5, 50]) {
      const found = await search(`lat=${latitude}&lon=${longitude}&nearest=${count}`);
      const expected = await truly(latitude, longitude, count);
      expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      found.forEach(({ properties }, place) =>
        expect(Math.abs(properties.distanceM - (expected[place]?.metres ?? NaN))).toBeLessThanOrEqual(0.06),
      );
    }
  });

  it('are none where nothing stands within 1,000 km', async () => {
    expect(await search('lat=0&lon=-30&nearest=50')).toEqual([]);
  });

  it('are the nearest of those that are asked for: by type, status and capacity', async () => {
    const few = `lat=43.6045&lon=1.444&nearest=50&type=toys&status=suspended`;
    const expected = await truly(43.6045, 1.444, 50, `type = 'toys' AND status = 'suspended'`);
    expect((await search(few)).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    const large = await search('lat=43.6045&lon=1.444&nearest=50&minCapacityL=2200&maxCapacityL=2500');
    const largest = await truly(43.6045, 1.444, 50, 'capacity_l BETWEEN 2200 AND 2500');
    expect(large.map(({ id }) => id)).toEqual(largest.map(({ id }) => id));
    expect(await search('lat=43.6045&lon=1.444&nearest=5&minCapacityL=50000')).toEqual([]);
  });

  it('may have their capacity asked for by radius and box too; one that nobody knows matches neither', async () => {
    await owner.query(`UPDATE containers SET capacity_l = NULL WHERE reference = 'TLS-0001'`);
    for (const where of ['lat=43.6045&lon=1.444&radius=8000', 'bbox=1.35,43.55,1.52,43.66']) {
      const all = await search(`${where}&limit=500`);
      expect(all.length).toBeLessThan(500);
      const fits = (least: number, most: number) =>
        all.filter(
          ({ properties: { capacityL } }) => capacityL !== null && capacityL >= least && capacityL <= most,
        );
      expect(await search(`${where}&limit=500&minCapacityL=2000`)).toEqual(fits(2000, Infinity));
      expect(await search(`${where}&limit=500&maxCapacityL=1999`)).toEqual(fits(1, 1999));
      expect(await search(`${where}&limit=500&minCapacityL=2000&maxCapacityL=2000`)).toEqual(
        fits(2000, 2000),
      );
      expect(fits(2000, 2000).length).toBeGreaterThan(0);
    }
  });

  it('follow a capacity that changes', async () => {
    await owner.query(`UPDATE containers SET capacity_l = 49999 WHERE reference = 'TLS-0002'`);
    const [only, ...others] = await search('lat=43.6045&lon=1.444&nearest=50&minCapacityL=49999');
    expect([only?.properties.capacityL, others]).toEqual([49_999, []]);
  });

  it.each([
    ['lat=43.6&lon=1.4&nearest=0', 'map.search_invalid'],
    ['lat=43.6&lon=1.4&nearest=51', 'map.search_invalid'],
    ['lat=43.6&lon=1.4&nearest=1.5', 'map.search_invalid'],
    ['lat=43.6&lon=1.4&nearest=-1', 'map.search_invalid'],
    ['lat=43.6&lon=1.4&nearest=many', 'request.invalid'],
    ['lat=43.6&lon=1.4&nearest=1e309', 'request.invalid'],
    ['nearest=5', 'request.invalid'],
    ['lat=91&lon=1.4&nearest=5', 'map.search_invalid'],
    ['lat=43.6&lon=1.4&nearest=5&radius=100', 'map.search_invalid'],
    ['lat=43.6&lon=1.4&nearest=5&limit=5', 'map.search_invalid'],
    ['nearest=5&bbox=1,43,2,44', 'map.search_invalid'],
    ['lat=43.6&lon=1.4&minCapacityL=0', 'map.search_invalid'],
    ['lat=43.6&lon=1.4&minCapacityL=1.5', 'map.search_invalid'],
    ['lat=43.6&lon=1.4&maxCapacityL=50001', 'map.search_invalid'],
    ['lat=43.6&lon=1.4&maxCapacityL=', 'request.invalid'],
    ['lat=43.6&lon=1.4&minCapacityL=3000&maxCapacityL=2000', 'map.search_invalid'],
  ])('refuse ?%s as %s', async (query, code) => {
    const { status, body } = await api.get<Problem>(`map/containers?${query}`);
    expect([status, body.code]).toEqual([422, code]);
    expect(body.errors?.length).toBeGreaterThan(0);
  });
});
