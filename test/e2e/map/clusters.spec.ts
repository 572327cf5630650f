import { Client, Pool } from 'pg';
import { demoAreas, demoOrganisation } from '../../../seeds/index.js';
import { GatherMapCells } from '../../../src/application/map/gather-map-cells.js';
import { MapReader } from '../../../src/application/map/map-reader.port.js';
import { clusterView } from '../../../src/domain/map/cluster-view.js';
import { ApiClient, type Problem } from '../../support/api-client.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

interface Cluster {
  id: string;
  geometry: { coordinates: [number, number] };
  properties: { cluster?: true; count?: number; types?: Record<string, number> };
}
interface Clusters {
  type: string;
  bbox: [number, number, number, number];
  features: Cluster[];
}
interface Standing {
  id: string;
  type: string;
  longitude: number;
  latitude: number;
}

/** On both sides of the antimeridian and on it, at and near both poles, on an edge of cells, and two in one place. */
const CORNERS: [number, number][] = [
  [180, 10],
  [-180, 10],
  [179.9999999, -17],
  [-179.9999999, -17],
  [1, 90],
  [2, 89.9],
  [3, -90],
  [0, 45],
  [90, 0],
  [-90, 0.0000001],
  [10, 50],
  [10, 50],
];

const WORLD = [-180, -90, 180, 90] as const;
const VIEWS: [name: string, box: readonly [number, number, number, number], zoom: number][] = [
  ['the world at zoom 0', WORLD, 0],
  ['the world at zoom 4', WORLD, 4],
  ['the world twice over', [-400, -90, 400, 90], 2],
  ['France', [-5, 41, 9, 51], 6],
  ['France in cells counted ahead', [-5, 41, 9, 51], 7],
  ['the south of France', [0, 42, 5, 45], 9],
  ['Toulouse at zoom 11', [1.2, 43.4, 1.7, 43.8], 11],
  ['Toulouse at zoom 14', [1.4, 43.58, 1.48, 43.63], 14],
  ['Toulouse container by container', [1.43, 43.59, 1.46, 43.61], 16],
  ['a street', [1.44, 43.6, 1.445, 43.605], 18],
  ['the other side of the antimeridian too', [170, -30, -170, 30], 5],
  ['the antimeridian, closely', [179.999, -17.001, -179.999, -16.999], 15],
  ['the antimeridian as a map beyond it says it', [179, -20, 190, 20], 8],
  ['the north pole', [-180, 85, 180, 90], 3],
  ['the south pole', [-180, -90, 180, -86], 3],
  ['nothing', [-40, -40, -39, -39], 6],
  ['the box of one cell', [10, 50, 10.0000001, 50.0000001], 22],
];

describe('the map in clusters', () => {
  let application: TestApplication;
  let owner: Client;
  let all: Standing[];

  beforeAll(async () => {
    application = await startTestApplication({ environment: { WORKER: 'none' } });
    owner = new Client(application.connection);
    await owner.connect();
    for (const [place, [longitude, latitude]] of CORNERS.entries()) {
      await owner.query(
        `INSERT INTO containers (organisation_id, id, area_id, reference, name, type, status, position)
         VALUES ($1, uuid_v7(), $2, $3, 'Corner', 'books', 'active', ST_SetSRID(ST_MakePoint($4, $5), 4326))`,
        [demoOrganisation.id, demoAreas()[0]?.id, `CORNER-${place}`, longitude, latitude],
      );
    }
    all = await standing();
  });
  afterAll(async () => {
    await owner?.end();
    await application?.close();
  });

  const standing = async () => {
    const { rows } = await owner.query<Standing>(
      `SELECT id, type, ST_X(position::geometry) AS longitude, ST_Y(position::geometry) AS latitude
         FROM containers WHERE status IN ('active', 'suspended')`,
    );
    return rows;
  };
  /** Past the cache. */
  const read = async (box: readonly [number, number, number, number], zoom: number) => {
    const [west, south, east, north] = box;
    const view = clusterView({ west, south, east, north }, zoom);
    return JSON.parse(await application.running.app.get(MapReader).clusters(view)) as Clusters;
  };

  /** By the textbook, not by the formula of the code: ln(tan + sec). */
  const cellOf = ({ longitude, latitude }: Standing, zoom: number): string => {
    const count = 4 * 2 ** zoom;
    const radians = (Math.min(85.06, Math.max(-85.06, latitude)) * Math.PI) / 180;
    const y = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
    const cell = (share: number) => Math.max(0, Math.min(count - 1, Math.floor(share * count)));
    return `${zoom}/${cell((longitude + 180) / 360)}/${cell(y)}`;
  };
  const isIn = ({ bbox: [west, south, east, north] }: Clusters, { longitude, latitude }: Standing) => {
    const across =
      west < east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
    return across && latitude >= south && latitude <= north;
  };
  const sumOf = ({ features }: Clusters) =>
    features.reduce((sum, { properties }) => sum + (properties.count ?? 1), 0);

  it.each(VIEWS)('counts every public container of %s, in its cell', async (_, box, zoom) => {
    const answer = await read(box, zoom);
    const inside = all.filter((container) => isIn(answer, container));
    expect(sumOf(answer)).toBe(inside.length);
    const members = Map.groupBy(inside, (container) => cellOf(container, zoom));
    expect(answer.features).toHaveLength(members.size);
    const byCell = new Map(
      [...members].map(([cell, ones]) => [ones.length === 1 ? ones[0]?.id : cell, ones]),
    );
    for (const { id, geometry, properties } of answer.features) {
      const ones = byCell.get(id) ?? [];
      const mean = (of: (one: Standing) => number) =>
        ones.reduce((sum, one) => sum + of(one), 0) / ones.length;
      expect(geometry.coordinates[0]).toBeCloseTo(
        mean(({ longitude }) => longitude),
        6,
      );
      expect(geometry.coordinates[1]).toBeCloseTo(
        mean(({ latitude }) => latitude),
        6,
      );
      if (ones.length === 1) continue;
      const types = Object.fromEntries(
        [...Map.groupBy(ones, ({ type }) => type)].map(([type, some]) => [type, some.length]),
      );
      expect(properties).toEqual({ cluster: true, count: ones.length, types });
    }
  });

  it('covers at least the box that was asked for', async () => {
    const { bbox } = await read([1.43, 43.59, 1.46, 43.61], 12);
    expect(bbox[0]).toBeLessThanOrEqual(1.43);
    expect(bbox[1]).toBeLessThanOrEqual(43.59);
    expect(bbox[2]).toBeGreaterThanOrEqual(1.46);
    expect(bbox[3]).toBeGreaterThanOrEqual(43.61);
  });

  it('keeps a cluster as it is while the map is moved over it', async () => {
    const here = await read([1.3, 43.5, 1.6, 43.7], 10);
    const moved = await read([1.4, 43.55, 1.7, 43.75], 10);
    const cell = (answer: Clusters) => answer.features.find(({ properties }) => (properties.count ?? 0) > 20);
    expect(cell(moved)).toBeDefined();
    expect(here.features).toContainEqual(cell(moved));
  });

  it('answers a container that is alone as the container that it is', async () => {
    const answer = await read([1.43, 43.59, 1.46, 43.61], 17);
    const alone = answer.features.find(({ properties }) => properties.cluster === undefined);
    const { body } = await ApiClient.anonymous(application.url).get<{ properties: object }>(
      `map/containers/${alone?.id}`,
    );
    const { operator: _, ...properties } = body.properties as Record<string, unknown>;
    expect(alone).toEqual({ ...body, properties });
  });

  it('is answered over HTTP with a tag, and 304 to who has it', async () => {
    const api = ApiClient.anonymous(application.url);
    const answer = await api.get<Clusters>('map/clusters?bbox=-5,41,9,51&zoom=6');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/geo+json; charset=utf-8',
    ]);
    expect(answer.headers.get('cache-control')).toContain('public');
    const again = await api.get('map/clusters?bbox=-5,41,9,51&zoom=6', {
      'if-none-match': answer.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  it.each([
    ['', 'request.invalid'],
    ['bbox=1,43,2,44', 'request.invalid'],
    ['zoom=3', 'request.invalid'],
    ['bbox=1,43,2,44&zoom=three', 'request.invalid'],
    ['bbox=1,43,2,44&zoom=3&zoom=4', 'request.invalid'],
    ['bbox=1,43,2,44&zoom=3&type=shoes', 'request.invalid'],
    ['bbox=1,43,2&zoom=3', 'map.search_invalid'],
    ['bbox=%00&zoom=3', 'map.search_invalid'],
    ['bbox=1,43,2,44&zoom=-1', 'map.clusters_invalid'],
    ['bbox=1,43,2,44&zoom=23', 'map.clusters_invalid'],
    ['bbox=1,43,2,44&zoom=1.5', 'map.clusters_invalid'],
    ['bbox=1,44,2,43&zoom=3', 'map.clusters_invalid'],
    ['bbox=-180,-90,180,90&zoom=5', 'map.clusters_invalid'],
    ['bbox=-541,0,1,1&zoom=3', 'map.clusters_invalid'],
  ])('refuses ?%s as %s', async (query, code) => {
    const { status, body } = await ApiClient.anonymous(application.url).get<Problem>(`map/clusters?${query}`);
    expect([status, body.code]).toEqual([422, code]);
  });

  describe('after writes', () => {
    const inCell = async (zoom: number) => {
      const { features } = await read([-100.001, -50.001, -100, -50], zoom);
      return features.map(({ geometry, properties }) => [
        properties.count ?? 1,
        properties.types,
        geometry.coordinates,
      ]);
    };
    const set = (what: string) =>
      owner.query(`UPDATE containers SET ${what} WHERE reference LIKE 'MOVING-%'`);

    it('follows containers that come, change their type, move, are suspended and go', async () => {
      for (const n of [1, 2]) {
        await owner.query(
          `INSERT INTO containers (organisation_id, id, area_id, reference, name, type, status, position)
           VALUES ($1, uuid_v7(), $2, $3, 'Moving', 'toys', 'active', ST_SetSRID(ST_MakePoint($4, -50), 4326))`,
          [demoOrganisation.id, demoAreas()[0]?.id, `MOVING-${n}`, -100 - n / 10_000_000],
        );
      }
      for (const zoom of [3, 7, 9, 11, 13, 14, 17])
        expect((await inCell(zoom))[0]?.slice(0, 2)).toEqual([2, { toys: 2 }]);
      await set(`type = 'shoes'`);
      await set(`status = 'suspended'`);
      await set(`name = 'Renamed'`);
      for (const zoom of [3, 9, 13, 17])
        expect((await inCell(zoom))[0]?.slice(0, 2)).toEqual([2, { shoes: 2 }]);
      await owner.query(
        `UPDATE containers SET position = ST_SetSRID(ST_MakePoint(60, -50), 4326) WHERE reference = 'MOVING-1'`,
      );
      for (const zoom of [3, 9, 13, 17])
        expect(await inCell(zoom)).toEqual([[1, undefined, [-100.0000002, -50]]]);
      await set(`status = 'removed'`);
      for (const zoom of [3, 9, 13, 17]) expect(await inCell(zoom)).toEqual([]);
    });

    it('answers the same once the counts are gathered, from fewer rows', async () => {
      const rowsOf = async () =>
        (await owner.query<{ n: number }>('SELECT count(*)::integer AS n FROM map_cells')).rows[0]?.n ?? 0;
      const before = await Promise.all(VIEWS.map(([, box, zoom]) => read(box, zoom)));
      const rows = await rowsOf();
      const gather = application.running.app.get(GatherMapCells);
      await gather.execute();
      expect(await rowsOf()).toBeLessThan(rows);
      const { rows: scattered } = await owner.query(
        'SELECT zoom FROM map_cells GROUP BY zoom, x, y, type HAVING count(*) > 1 OR sum(containers) = 0',
      );
      expect(scattered).toEqual([]);
      expect(await Promise.all(VIEWS.map(([, box, zoom]) => read(box, zoom)))).toEqual(before);
    });

    it('loses nothing when counts are gathered while others write', async () => {
      const gather = application.running.app.get(GatherMapCells);
      const writers = new Pool({ ...application.connection, max: 4 });
      const write = (n: number) =>
        writers.query(
          `INSERT INTO containers (organisation_id, id, area_id, reference, name, type, status, position)
           VALUES ($1, uuid_v7(), $2, $3, 'Busy', 'toys', 'active', ST_SetSRID(ST_MakePoint(-60, -50), 4326))`,
          [demoOrganisation.id, demoAreas()[0]?.id, `BUSY-${n}`],
        );
      await Promise.all(Array.from({ length: 40 }, (_, n) => (n % 4 === 0 ? gather.execute() : write(n))));
      await writers.end();
      for (const zoom of [3, 7, 11, 14, 16])
        expect(sumOf(await read([-60.0001, -50.0001, -60, -50], zoom))).toBe(30);
    });
  });
});
