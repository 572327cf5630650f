import type { ApiClient, Problem } from '../../support/api-client.js';
import { inBatches } from '../../support/real-data/batches.js';
import { describeWithRealData } from '../../support/real-data/folder.js';
import { liesIn, type Place } from '../../support/real-data/geojson.js';
import { newOrganisation, newSite } from '../../support/real-data/organisation.js';
import { PAU_COUNTS, pauCommunes, pauContainers } from '../../support/real-data/pau.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

interface Container {
  id: string;
  areaId: string;
  reference: string;
  position: { coordinates: [number, number] };
}
type Found = { features: { id: string; properties: { distanceM: number; name: string } }[] };
type Page<Item> = { items: Item[]; nextCursor: string | null; total?: number };

const PARALLEL = 8;

describeWithRealData('the 113 textile containers of Pau over the 546 communes of the department', () => {
  let application: TestApplication;
  let api: ApiClient;
  let places: Place[];
  let communes: ReturnType<typeof pauCommunes>;
  let areaIds: Map<string, string>;
  let created: { status: number; body: Container & Problem }[];

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    ({ api } = await newOrganisation(application, 'Relais du Béarn'));
    places = pauContainers();
    communes = pauCommunes();
    const siteId = await newSite(api, [-0.3708, 43.2951]);
    const areas = await inBatches(communes, PARALLEL, ({ code, name, boundary }) =>
      api.post<{ id: string; name: string } & Problem>('areas', { siteId, code, name, boundary }),
    );
    expect(areas.filter(({ status }) => status !== 201).map(({ body }) => body)).toEqual([]);
    areaIds = new Map(areas.map(({ body }) => [body.name, body.id]));
    created = await inBatches(places, PARALLEL, ([longitude, latitude], place) =>
      api.post<Container & Problem>('containers', {
        reference: `R64-${place + 1}`,
        name: `Textile ${place + 1}`,
        type: 'textile',
        position: { type: 'Point', coordinates: [longitude, latitude] },
      }),
    );
  }, 120_000);
  afterAll(() => application?.close());

  it('takes every commune as an area and every container without being told its area', () => {
    expect(communes).toHaveLength(546);
    expect(areaIds.size).toBe(new Set(communes.map(({ name }) => name)).size);
    expect(created.map(({ status }) => status)).toEqual(Array(113).fill(201));
  });

  it('puts each container in the commune that a ray-cast finds', () => {
    const names = new Map([...areaIds].map(([name, id]) => [id, name]));
    const found = created.map(({ body }) => names.get(body.areaId));
    const cast = places.map((place) => communes.find(({ boundary }) => liesIn(boundary, place))?.name);
    expect(found).toEqual(cast);
  });

  it('lists as many containers for each commune as are published', async () => {
    const counts = await Promise.all(
      Object.keys(PAU_COUNTS).map(async (name) => {
        const { body } = await api.get<Page<Container>>(
          `containers?areaId=${areaIds.get(name)}&limit=200&count=true`,
        );
        expect(body.items).toHaveLength(body.total ?? -1);
        return [name, body.total] as const;
      }),
    );
    expect(Object.fromEntries(counts)).toEqual(PAU_COUNTS);
    const all = await api.get<Page<Container>>('containers?limit=200&count=true');
    expect(all.body.total).toBe(113);
  });

  it('finds as many in public by each boundary of the department', async () => {
    const counts = await inBatches(communes, PARALLEL, async ({ name, boundary }) => {
      const { status, body } = await api.post<Found>('map/containers/search', {
        polygon: boundary,
        limit: 500,
      });
      expect([name, status]).toEqual([name, 200]);
      return [name, body.features.length] as const;
    });
    expect(Object.fromEntries(counts.filter(([, count]) => count > 0))).toEqual(PAU_COUNTS);
  });

  it('finds each again around its own position, first and at no distance', async () => {
    const firsts = await inBatches(places, PARALLEL, async ([longitude, latitude], place) => {
      const { body } = await api.get<Found>(`map/containers?lat=${latitude}&lon=${longitude}&radius=100`);
      expect(body.features[0]?.properties.distanceM).toBeLessThanOrEqual(0.1);
      const here = body.features.filter(({ properties }) => properties.distanceM <= 0.1).map(({ id }) => id);
      expect(here).toContain(created[place]?.body.id);
      return here.length;
    });
    const twins = places.filter(
      ([x, y], place) => places.findIndex(([a, b]) => a === x && b === y) !== place,
    ).length;
    expect(firsts.filter((count) => count > 1)).toHaveLength(2 * twins);
  });
});
