import { Client } from 'pg';
import { demoAreas, demoOrganisation } from '../../../seeds/index.js';
import { ApiClient } from '../../support/api-client.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

type Found = { features: { properties: { name: string; distanceM: number } }[] };

/** Where a plane map ends and the globe does not: [name, longitude, latitude]. */
const PLACES = [
  ['Taveuni west', 179.95, -16.8],
  ['Taveuni east', -179.95, -16.8],
  ['Taveuni on the line', 180, -16.85],
  ['Pole 0', 0, 89.95],
  ['Pole 90', 90, 89.95],
  ['Pole 180', 180, 89.95],
  ['South Pole', 45, -89.99],
] as const;

describe('where the map ends and the globe does not', () => {
  let application: TestApplication;
  let owner: Client;

  beforeAll(async () => {
    application = await startTestApplication();
    owner = new Client(application.connection);
    await owner.connect();
    for (const [place, [name, longitude, latitude]] of PLACES.entries()) {
      await owner.query(
        `INSERT INTO containers (organisation_id, id, area_id, reference, name, type, status, position)
         VALUES ($1, $2, $3, $4, $4, 'textile', 'active', ST_SetSRID(ST_MakePoint($5, $6), 4326))`,
        [
          demoOrganisation.id,
          `00000000-0000-7000-8000-00000000000${place}`,
          demoAreas()[0]?.id,
          name,
          longitude,
          latitude,
        ],
      );
    }
  });
  afterAll(async () => {
    await owner.end();
    await application.close();
  });

  const names = async (query: string) => {
    const { body } = await ApiClient.anonymous(application.url).get<Found>(`map/containers?${query}`);
    return body.features.map(({ properties }) => properties.name);
  };

  it('finds both sides of the antimeridian by radius, nearest first', async () => {
    expect(await names('lat=-16.8&lon=179.96&radius=20000')).toEqual([
      'Taveuni west',
      'Taveuni on the line',
      'Taveuni east',
    ]);
    expect(await names('lat=-16.8&lon=-179.96&radius=20000')).toEqual([
      'Taveuni east',
      'Taveuni on the line',
      'Taveuni west',
    ]);
  });

  it('finds both sides of the antimeridian in a box whose west is greater than its east', async () => {
    expect((await names('bbox=179,-17,-179,-16')).sort()).toEqual([
      'Taveuni east',
      'Taveuni on the line',
      'Taveuni west',
    ]);
    expect(await names('bbox=179,-17,179.99,-16')).toEqual(['Taveuni west']);
  });

  it('finds all round the pole by radius', async () => {
    expect((await names('lat=90&lon=0&radius=10000')).sort()).toEqual(['Pole 0', 'Pole 180', 'Pole 90']);
    expect(await names('lat=89.95&lon=1&radius=1000')).toEqual(['Pole 0']);
    expect(await names('lat=-89.95&lon=-135&radius=10000')).toEqual(['South Pole']);
  });

  it('refuses a polygon with an edge the long way round and says how to cut it', async () => {
    const polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [179, -17],
          [-179, -17],
          [-179, -16],
          [179, -16],
          [179, -17],
        ],
      ],
    };
    const { status, body } = await ApiClient.anonymous(application.url).post<{ errors: { code: string }[] }>(
      'map/containers/search',
      { polygon },
    );
    expect([status, body.errors[0]?.code]).toEqual([422, 'boundary.crosses_antimeridian']);
  });
});
