import { Client } from 'pg';
import {
  type ContainerSearch,
  searchAround,
  searchInBox,
  searchInPolygon,
  searchNearest,
} from '../../../src/domain/map/container-search.js';
import { clusterView } from '../../../src/domain/map/cluster-view.js';
import { clustersStatement } from '../../../src/infrastructure/postgis/map/clusters.statement.js';
import { searchStatement } from '../../../src/infrastructure/postgis/map/search.statement.js';
import { startupOptions } from '../../../src/infrastructure/typeorm/connection.js';
import { openTestDatabase, type TestDatabase } from '../../support/test-database.js';

const ROWS = 100_000;
const TOULOUSE = { longitude: 1.444, latitude: 43.6045 };
const SQUARE = [
  [1.4, 43.55],
  [1.5, 43.55],
  [1.5, 43.65],
  [1.4, 43.65],
  [1.4, 43.55],
];

/** Over France at random, by PostgreSQL's own generator, seeded. */
const FILL = `
SELECT setseed(0.42);
INSERT INTO map_containers (organisation_id, id, type, status, position, feature, capacity_l)
SELECT '00000000-0000-7000-8000-000000000001', ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
       (ARRAY['textile', 'shoes'])[1 + n % 2], 'active', ST_SetSRID(ST_MakePoint(random() * 10 - 3, 43 + random() * 7), 4326), '{"n":' || n, 1000 + n % 30 * 100
  FROM generate_series(1, ${ROWS}) n;
ANALYZE map_containers, map_cells`;

const SEARCHES: Record<string, ContainerSearch> = {
  'a radius': searchAround(TOULOUSE, 5_000, {}),
  'a radius with filters': searchAround(TOULOUSE, 50_000, { types: ['textile'], statuses: ['active'] }),
  'a radius with the most results': searchAround(TOULOUSE, 50_000, { limit: 500 }),
  'a radius by capacity': searchAround(TOULOUSE, 5_000, { minCapacityL: 2_000 }),
  'the nearest': searchNearest(TOULOUSE, 50, {}),
  'the nearest to a place in the ocean': searchNearest({ longitude: -40, latitude: 0 }, 50, {}),
  'the nearest of a capacity that none has': searchNearest(TOULOUSE, 5, { minCapacityL: 49_000 }),
  'a box': searchInBox({ west: 1.4, south: 43.55, east: 1.5, north: 43.65 }, undefined, {}),
  'the whole world as a box': searchInBox({ west: -180, south: -90, east: 180, north: 90 }, undefined, {}),
  'a box across the antimeridian': searchInBox(
    { west: 179, south: -20, east: -179, north: -10 },
    undefined,
    {},
  ),
  'a polygon': searchInPolygon({ type: 'Polygon', coordinates: [SQUARE] }, undefined, {}),
};

describe(`with ${ROWS} containers, as the public role`, () => {
  let database: TestDatabase;
  let reader: Client;

  beforeAll(async () => {
    database = await openTestDatabase();
    const owner = new Client(database.connection);
    await owner.connect();
    await owner.query(FILL);
    await owner.end();
    reader = new Client({ ...database.connection, options: startupOptions('glaneur_public') });
    await reader.connect();
  }, 120_000);
  afterAll(async () => {
    await reader.end();
    await database.close();
  });

  const planOf = async (search: ContainerSearch) => {
    const { text, values } = searchStatement(search);
    const { rows } = await reader.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (ANALYZE, BUFFERS) ${text}`,
      values,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  it('runs as the public role', async () => {
    const { rows } = await reader.query<{ role: string }>('SELECT current_user AS role');
    expect(rows[0]?.role).toBe('glaneur_public');
  });

  it.each(Object.keys(SEARCHES))(
    '%s is answered by a spatial index and never by reading the whole table',
    async (name) => {
      const search = SEARCHES[name];
      if (!search) throw new Error(name);
      const plan = await planOf(search);
      expect(plan).not.toMatch(/Seq Scan/);
      expect(plan).toMatch(/map_containers_(position|plane|kind)/);
    },
  );

  it.each([
    ['the world', { west: -180, south: -90, east: 180, north: 90 }, 0],
    ['France', { west: -5, south: 41, east: 9, north: 51 }, 7],
    ['a town', { west: 1.3, south: 43.5, east: 1.6, north: 43.7 }, 12],
    ['a street', { west: 1.44, south: 43.6, east: 1.45, north: 43.61 }, 17],
  ])('clusters of %s are answered without reading the whole table of containers', async (_, box, zoom) => {
    const { text, values } = clustersStatement(clusterView(box, zoom));
    const { rows } = await reader.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE) ${text}`, values);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).not.toMatch(/Seq Scan on map_containers/);
  });

  it('sees a sequential scan when the indexes are gone', async () => {
    const owner = new Client(database.connection);
    await owner.connect();
    await owner.query('DROP INDEX map_containers_position, map_containers_plane');
    await owner.end();
    expect(await planOf(searchAround(TOULOUSE, 5_000, {}))).toMatch(/Seq Scan/);
  });
});
