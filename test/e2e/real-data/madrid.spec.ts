import { Client } from 'pg';
import type { ApiClient, Problem } from '../../support/api-client.js';
import { inBatches } from '../../support/real-data/batches.js';
import { describeWithRealData } from '../../support/real-data/folder.js';
import { liesIn, type Place, type Surface } from '../../support/real-data/geojson.js';
import {
  districtKey,
  type MadridContainer,
  madridContainers,
  madridDistricts,
} from '../../support/real-data/madrid.js';
import { madridSectors } from '../../support/real-data/madrid-sectors.js';
import { newOrganisation, newSite } from '../../support/real-data/organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

interface Container {
  id: string;
  areaId: string;
  name: string;
  address: string | null;
  attributes: Record<string, string>;
}
type Found = { features: { id: string; properties: { distanceM: number } }[] };

const PARALLEL = 8;

/** Moratalaz by the file, but at the very position of a container of Vicálvaro: one of the six broken rows. */
const MISPLACED_LINE = 446;

describeWithRealData('the 651 clothes containers of Madrid', () => {
  let application: TestApplication;
  let owner: Client;
  let api: ApiClient;
  let containers: MadridContainer[];
  let sectors: Map<string, Surface>;
  const areas = new Map<string, { id: string; code: string }>();
  let created: { status: number; body: Container & Problem }[];

  const register = (container: MadridContainer, over: object = {}) =>
    api.post<Container & Problem>('containers', {
      reference: container.reference,
      name: container.name,
      type: 'textile',
      address: container.address,
      attributes: container.attributes,
      position: { type: 'Point', coordinates: container.place },
      ...over,
    });

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    owner = new Client(application.connection);
    await owner.connect();
    ({ api } = await newOrganisation(application, 'Madrid Recicla'));
    containers = madridContainers();
    sectors = await madridSectors(owner, containers);
    const siteId = await newSite(api, [-3.7038, 40.4168]);
    for (const { code, name } of madridDistricts()) {
      const boundary = sectors.get(districtKey(name));
      if (!boundary) continue;
      const { status, body } = await api.post<{ id: string }>('areas', { siteId, code, name, boundary });
      expect([name, status]).toEqual([name, 201]);
      areas.set(districtKey(name), { id: body.id, code });
    }
    created = await inBatches(containers, PARALLEL, (container) => register(container));
  }, 120_000);
  afterAll(async () => {
    await owner?.end();
    await application?.close();
  });

  const expectedDistricts = () => {
    const firstAt = new Map<string, string>();
    for (const { place, district } of containers) {
      const spot = String(place);
      if (!firstAt.has(spot)) firstAt.set(spot, districtKey(district));
    }
    return containers.map(({ place }) => firstAt.get(String(place)) as string);
  };
  const tally = (keys: readonly string[]) =>
    Object.fromEntries([...areas.keys()].map((key) => [key, keys.filter((other) => other === key).length]));

  it('takes all 651, each with every column of its row as it is written', () => {
    expect(created.map(({ status }) => status)).toEqual(Array(651).fill(201));
    expect(created.map(({ body }) => [body.name, body.address, body.attributes])).toEqual(
      containers.map(({ name, address, attributes }) => [name, address, attributes]),
    );
    expect([areas.size, sectors.size]).toEqual([20, 20]);
  });

  it("puts each in its district by the file's own column, all but the one misplaced row", () => {
    const keys = new Map([...areas].map(([key, { id }]) => [id, key]));
    const found = created.map(({ body }) => keys.get(body.areaId));
    expect(found).toEqual(expectedDistricts());
    const astray = containers.filter(({ district }, place) => found[place] !== districtKey(district));
    expect(astray.map(({ line, district }) => [line, district])).toEqual([[MISPLACED_LINE, 'Moratalaz']]);
  });

  it('agrees with the official district code on the 51 rows that have one', () => {
    const codes = new Map([...areas.values()].map(({ id, code }) => [id, code]));
    const coded = containers.flatMap(({ districtCode }, place) =>
      districtCode ? [[districtCode.padStart(2, '0'), codes.get(created[place]?.body.areaId ?? '')]] : [],
    );
    expect(coded).toHaveLength(51);
    for (const [written, found] of coded) expect(found).toBe(written);
  });

  it('finds as many in public by each boundary as the ray-cast, PostGIS and the list', async () => {
    const inPublic: string[] = [];
    for (const [key, { id }] of areas) {
      const boundary = sectors.get(key) as Surface;
      const { body } = await api.post<Found>('map/containers/search', { polygon: boundary, limit: 500 });
      const cast = containers.filter(({ place }) => liesIn(boundary, place)).length;
      const { rows } = await owner.query<{ count: number }>(
        `SELECT count(*)::int FROM containers
          WHERE ST_Covers(ST_SetSRID(ST_GeomFromGeoJSON($1), 4326), position::geometry)`,
        [JSON.stringify(boundary)],
      );
      const list = await api.get<{ total: number }>(`containers?areaId=${id}&limit=1&count=true`);
      const counts = [body.features.length, rows[0]?.count, list.body.total];
      expect([key, ...counts]).toEqual([key, cast, cast, cast]);
      inPublic.push(...body.features.map(() => key));
    }
    expect(tally(inPublic)).toEqual(tally(expectedDistricts()));
    expect(inPublic).toHaveLength(651);
  });

  it('finds each again around its own position at no distance', async () => {
    const missed = await inBatches(containers, PARALLEL, async ({ place: [longitude, latitude] }, place) => {
      const { body } = await api.get<Found>(`map/containers?lat=${latitude}&lon=${longitude}&radius=500`);
      const here = body.features.filter(({ properties }) => properties.distanceM <= 0.1);
      expect(body.features.slice(0, here.length)).toEqual(here);
      return here.some(({ id }) => id === created[place]?.body.id) ? [] : [place];
    });
    expect(missed.flat()).toEqual([]);
  });

  describe('rows whose metres are broken', () => {
    const fromMetres = async ([x, y]: readonly [number, number]) => {
      const { rows } = await owner.query<{ x: number; y: number }>(
        `SELECT ST_X(p) AS x, ST_Y(p) AS y FROM ST_Transform(ST_SetSRID(ST_MakePoint($1, $2), 25830), 4326) AS p`,
        [x, y],
      );
      return [rows[0]?.x, rows[0]?.y] as unknown as Place;
    };
    const rowOf = (line: number) =>
      containers.find((container) => container.line === line) as MadridContainer;

    it.each([
      ['one digit too few, 398 km off', 313],
      ['one digit too many, 3,658 km off', 105],
    ])('has no area for a place with %s until somebody names one', async (_, line) => {
      const container = rowOf(line);
      const position = { type: 'Point', coordinates: await fromMetres(container.utm) };
      const reference = `${container.reference} by its metres`;
      const refused = await register(container, { reference, position });
      expect([refused.status, refused.body.code]).toEqual([422, 'container.no_area_here']);
      expect(refused.body.errors?.[0]).toMatchObject({ path: 'position', code: 'container.no_area_here' });
      const areaId = areas.get(districtKey(container.district))?.id;
      const taken = await register(container, { reference, position, areaId });
      expect([taken.status, taken.body.areaId]).toEqual([201, areaId]);
      const [longitude, latitude] = position.coordinates;
      const { body } = await api.get<Found>(`map/containers?lat=${latitude}&lon=${longitude}&radius=10`);
      expect(body.features.map(({ id }) => id)).toEqual([taken.body.id]);
    });

    it('refuses metres where degrees belong, and a number with a decimal comma', async () => {
      const container = rowOf(2);
      const metres = await register(container, { position: { type: 'Point', coordinates: container.utm } });
      expect([metres.status, metres.body.errors?.map(({ code }) => code)]).toEqual([
        422,
        ['position.longitude_out_of_range', 'position.latitude_out_of_range'],
      ]);
      const text = [container.attributes['UTMX'], container.attributes['UTMY']];
      const written = await register(container, { position: { type: 'Point', coordinates: text } });
      expect([written.status, written.body.errors?.[0]?.path]).toEqual([422, 'position.coordinates']);
    });

    it('refuses the same file a second time, row by row', async () => {
      const again = await inBatches(containers, PARALLEL, (container) => register(container));
      expect(new Set(again.map(({ status, body }) => `${status} ${body.code}`))).toEqual(
        new Set(['409 container.reference_taken']),
      );
    });
  });
});
