import type { ApiClient, Problem } from '../../support/api-client.js';
import { describeWithRealData } from '../../support/real-data/folder.js';
import { type Place, polygonsOf, type Rings, type Surface, turn } from '../../support/real-data/geojson.js';
import {
  geometriesIn,
  geometryExamples,
  readGeometryExample,
} from '../../support/real-data/geometry-examples.js';
import { GEOMETRY_EXPECTATIONS, type Outcome } from '../../support/real-data/geometry-expectations.js';
import { newOrganisation, newSite } from '../../support/real-data/organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

type Area = { id: string; boundary: { type: string; coordinates: readonly Rings[] } };

describeWithRealData('every example of geojson-invalid-geometry as the boundary of an area', () => {
  let application: TestApplication;
  let api: ApiClient;
  let siteId: string;
  let sent = 0;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    ({ api } = await newOrganisation(application, 'Cartes du Nord'));
    siteId = await newSite(api, [13.38, 52.51]);
  });
  afterAll(() => application?.close());

  const create = (boundary: unknown) =>
    api.post<Area & Problem>('areas', { siteId, name: 'Sector', code: `S${sent++}`, boundary });

  async function expectOutcome(boundary: unknown, outcome: Outcome): Promise<void> {
    const { status, body, headers } = await create(boundary);
    if (outcome !== 'taken') {
      const [code, path] = outcome;
      expect([status, headers.get('content-type')]).toEqual([422, 'application/problem+json; charset=utf-8']);
      expect(body.code).toBe(code.startsWith('request.') ? 'request.invalid' : 'boundary.invalid');
      expect(body.requestId).toBe(headers.get('x-request-id'));
      expect(body.errors?.[0]).toMatchObject({ code, path });
      expect(body.errors?.[0]?.message).toMatch(/\w+.*\.$/);
      return;
    }
    expect(status).toBe(201);
    expect(body.boundary).toEqual((await api.get<Area>(`areas/${body.id}`)).body.boundary);
    expectSameSurface(body.boundary, boundary as Surface);
  }

  /** The same corners to 7 decimals, without altitudes; shells counter-clockwise, holes clockwise. */
  function expectSameSurface(stored: Area['boundary'], drawn: Surface): void {
    expect(stored.type).toBe('MultiPolygon');
    const round = (degrees: number) => Number(degrees.toFixed(7));
    const flat = polygonsOf(drawn).map((rings) =>
      rings.map((ring, place) => {
        const corners = ring.map(([x, y]) => [round(x), round(y)] as const);
        return turn(ring) > 0 === (place === 0) ? corners : corners.toReversed();
      }),
    );
    expect(stored.coordinates).toEqual(flat);
    for (const rings of stored.coordinates) {
      rings.forEach((ring, place) => expect(Math.sign(turn(ring))).toBe(place === 0 ? 1 : -1));
    }
  }

  it('has an expectation for each of the examples, and for nothing else', () => {
    expect(geometryExamples()).toEqual(Object.keys(GEOMETRY_EXPECTATIONS).sort());
  });

  it.each(Object.entries(GEOMETRY_EXPECTATIONS))('%s', async (name, { document, geometries }) => {
    const example = readGeometryExample(name);
    await expectOutcome(example, document);
    const found = geometriesIn(example);
    expect(found).toHaveLength(geometries.length);
    for (const [place, outcome] of geometries.entries()) await expectOutcome(found[place], outcome);
  });

  it.each(['inner_and_exterior_ring_intersect', 'self_intersection_large', 'self_intersection_small'])(
    'says where the rings of %s cross: on two edges at once',
    async (name) => {
      const [boundary] = geometriesIn(readGeometryExample(`problematic_geometries/problematic_${name}`));
      const { body } = await create(boundary);
      const message = body.errors?.[0]?.message ?? '';
      const [, x, y] = /Self-intersection at longitude (\d+\.\d+), latitude (\d+\.\d+)/.exec(message) ?? [];
      const crossing = edgesOf(boundary as Surface).filter((edge) => liesOn(edge, [Number(x), Number(y)]));
      expect(crossing).toHaveLength(2);
    },
  );
});

function edgesOf(surface: Surface): [Place, Place][] {
  return polygonsOf(surface)
    .flat()
    .flatMap((ring) => ring.slice(1).map((end, place): [Place, Place] => [ring[place] as Place, end]));
}

/** Within a tenth of a millimetre. */
function liesOn([[x1, y1], [x2, y2]]: [Place, Place], [x, y]: Place): boolean {
  const detour = Math.hypot(x - x1, y - y1) + Math.hypot(x2 - x, y2 - y) - Math.hypot(x2 - x1, y2 - y1);
  return detour < 1e-9;
}
