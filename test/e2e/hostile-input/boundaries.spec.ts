import type { ApiClient, Answer, Problem } from '../../support/api-client.js';
import { newOrganisation, newSite } from '../../support/real-data/organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

type Area = { id: string; surfaceM2: number; boundary: { coordinates: number[][][][] } };
type Corner = [number, number];

/** A regular polygon, closed: `corners` + 1 positions. */
function disc(corners: number, [x, y]: Corner, radius: number, backwards = false): Corner[] {
  const ring = Array.from({ length: corners }, (_, n): Corner => {
    const angle = ((backwards ? -n : n) * 2 * Math.PI) / corners;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return [...ring, ring[0] as Corner];
}

/** A square of ten degrees with `count` triangular holes, none touching another. */
function sieve(count: number, positionsOfShell = 5): Corner[][] {
  const shell: Corner[] = [
    [0, 40],
    [10, 40],
    [10, 50],
    [0, 50],
    [0, 40],
  ];
  const extra = Array.from({ length: positionsOfShell - 5 }, (_, n): Corner => [
    (10 * (n + 1)) / (positionsOfShell - 4),
    40,
  ]);
  const across = Math.ceil(Math.sqrt(count));
  const step = 10 / (across + 1);
  const holes = Array.from({ length: count }, (_, n): Corner[] => {
    const x = (0.5 + (n % across)) * step;
    const y = 40 + (0.5 + Math.floor(n / across)) * step;
    return [
      [x, y],
      [x, y + step / 2],
      [x + step / 2, y],
      [x, y],
    ];
  });
  return [[shell[0] as Corner, ...extra, ...shell.slice(1)], ...holes];
}

describe('hostile boundaries', () => {
  let application: TestApplication;
  let api: ApiClient;
  let siteId: string;
  let sent = 0;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    ({ api } = await newOrganisation(application, 'Hostile Boundaries'));
    siteId = await newSite(api, [1, 45]);
  });
  afterAll(() => application?.close());

  const create = (boundary: unknown) =>
    api.post<Area & Problem>('areas', { siteId, name: 'Sector', code: `S${sent++}`, boundary });
  const search = (polygon: unknown) => api.post<Problem>('map/containers/search', { polygon });
  const codes = ({ status, body }: Answer<Problem>) => [
    status,
    body.code,
    ...new Set(body.errors?.map(({ code }) => code)),
  ];
  const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates });

  it('takes exactly 10,000 positions as an area and as a search', async () => {
    const ring = disc(9_999, [2, 45], 1);
    expect(ring).toHaveLength(10_000);
    const { status, body } = await create(polygon(ring));
    expect(status).toBe(201);
    const read = await api.get<Area>(`areas/${body.id}`);
    expect(read.body.boundary.coordinates[0]?.[0]).toHaveLength(10_000);
    expect((await search(polygon(ring))).status).toBe(200);
  });

  it('refuses 10,001, in one ring or in many', async () => {
    const whole = disc(10_000, [2, 45], 1);
    const half = (x: number) => [disc(4_999, [x, 45], 1)];
    const two = { type: 'MultiPolygon', coordinates: [half(2), [...half(8), disc(3, [8, 45], 0.1)]] };
    for (const boundary of [polygon(whole), two]) {
      for (const answer of [await create(boundary), await search(boundary)]) {
        expect(codes(answer)).toEqual([422, 'boundary.invalid', 'boundary.too_many_vertices']);
      }
    }
  });

  it('refuses 5,000 holes: they make more than 10,000 positions', async () => {
    expect(codes(await create(polygon(...sieve(5_000))))).toEqual([
      422,
      'boundary.invalid',
      'boundary.too_many_vertices',
    ]);
  });

  it('takes as many holes as 10,000 positions can be, and measures the surface without them', async () => {
    const rings = sieve(2_498, 8);
    expect(rings.flat()).toHaveLength(10_000);
    const { status, body } = await create(polygon(...rings));
    expect(status).toBe(201);
    const whole = await create(polygon(rings[0]));
    expect(body.surfaceM2 / whole.body.surfaceM2).toBeGreaterThan(0.8);
    expect(body.surfaceM2 / whole.body.surfaceM2).toBeLessThan(0.9);
    expect((await search(polygon(...rings))).status).toBe(200);
  });

  it('refuses a star of 9,999 corners that crosses itself all over, and says where', async () => {
    const corners = disc(9_999, [2, 45], 1).slice(0, -1);
    const star = corners.map((_, n) => corners[(n * 4_999) % 9_999] as Corner);
    const { status, body } = await create(polygon([...star, star[0] as Corner]));
    expect([status, body.errors?.[0]?.code]).toEqual([422, 'boundary.not_a_surface']);
    expect(body.errors?.[0]?.message).toMatch(/at longitude -?\d+(\.\d+)?, latitude \d+/);
  });

  it('answers a search in a polygon that crosses itself with a code or a result', async () => {
    const tie: Corner[] = [
      [0, 40],
      [10, 50],
      [10, 40],
      [0, 50],
      [0, 40],
    ];
    const { status, body } = await search(polygon(tie));
    expect([200, 422]).toContain(status);
    if (status === 422) expect(body.code).toBe('boundary.invalid');
  });

  it.each([
    ['a text', 'POLYGON((0 0,1 0,1 1,0 0))'],
    ['a number', 1],
    ['true', true],
    ['a list', []],
    ['a list of polygons', [polygon(disc(4, [2, 45], 1))]],
    ['an empty object', {}],
    ['a type in a list', { type: ['Polygon'], coordinates: [disc(4, [2, 45], 1)] }],
    ['a type in lower case', { type: 'polygon', coordinates: [disc(4, [2, 45], 1)] }],
    ['coordinates as an object', { type: 'Polygon', coordinates: { 0: disc(4, [2, 45], 1) } }],
    ['coordinates as text', { type: 'Polygon', coordinates: '[[[0,0],[1,0],[1,1],[0,0]]]' }],
    ['no rings', polygon()],
    ['an empty ring', polygon([])],
    ['a ring of nulls', polygon([null, null, null, null])],
    ['a MultiPolygon of nothing', { type: 'MultiPolygon', coordinates: [] }],
    ['a MultiPolygon of an empty polygon', { type: 'MultiPolygon', coordinates: [[]] }],
    ['degrees as text', polygon(disc(4, [2, 45], 1).map((corner) => corner.map(String)))],
    [
      'a line there and back',
      polygon([
        [0, 45],
        [1, 45],
        [2, 45],
        [1, 45],
        [0, 45],
      ]),
    ],
    [
      'a triangle smaller than 7 decimals',
      polygon([
        [0, 45],
        [1e-9, 45],
        [0, 45 + 1e-9],
        [0, 45],
      ]),
    ],
    ['a hole outside', polygon(disc(4, [2, 45], 1), disc(4, [8, 45], 1))],
    ['a hole as large as its shell', polygon(disc(4, [2, 45], 1), disc(4, [2, 45], 1, true))],
    [
      'a polygon twice',
      { type: 'MultiPolygon', coordinates: [[disc(4, [2, 45], 1)], [disc(4, [2, 45], 1)]] },
    ],
    ['a ring twice round', polygon([...disc(4, [2, 45], 1), ...disc(4, [2, 45], 1).slice(1)])],
  ])('refuses %s with the reason', async (_, boundary) => {
    const { status, body, headers } = await create(boundary);
    expect([status, headers.get('content-type')]).toEqual([422, 'application/problem+json; charset=utf-8']);
    expect(body.errors?.[0]?.path).toMatch(/^boundary/);
    expect(body.errors?.[0]?.message.length).toBeGreaterThan(10);
    const found = await search(boundary);
    expect([200, 422]).toContain(found.status);
  });

  it('answers thousands of broken positions in no more bytes than were sent', async () => {
    const coordinates = Array.from({ length: 100_000 }, () => 1);
    const boundary = { type: 'Polygon', coordinates };
    for (const { status, body } of [await create(boundary), await search(boundary)]) {
      expect([status, body.code]).toEqual([422, 'boundary.invalid']);
      expect(JSON.stringify(body).length).toBeLessThan(JSON.stringify(boundary).length);
    }
  });

  it.each([
    ['the whole world', world(-180, 180, -90, 90), 510_065_621_724_000],
    ['the northern half', world(-180, 180, 0, 90), 255_032_810_862_000],
    ['the southern half', world(-180, 180, -90, 0), 255_032_810_862_000],
    ['the eastern half', world(0, 180, -90, 90), 255_032_810_862_000],
    ['the tropics', world(-180, 180, -23, 23), 199_000_000_000_000],
  ])('takes %s with its surface, or refuses it with a code', async (_, ring, surfaceM2) => {
    const { status, body } = await create(polygon(ring));
    expect([201, 422]).toContain(status);
    if (status === 201) expect(Math.abs(body.surfaceM2 / surfaceM2 - 1)).toBeLessThan(0.01);
    else expect(body.code).toBe('boundary.invalid');
  });

  it.each([
    ['along the equator', [0, 0], [180, 0]],
    ['over the pole', [0, 45], [180, 45]],
    ['from pole to pole', [0, 90], [0, -90]],
    ['to the other side of the globe', [-30, 20], [150, -20]],
  ])('takes or refuses an edge of half the globe %s, with a code', async (_, from, to) => {
    const { status, body } = await create(polygon([from, [-40, 30], to, [100, -60], from]));
    const direct = await create(polygon([from, to, [-20, -40], from]));
    for (const answer of [{ status, body }, direct]) {
      expect([201, 422]).toContain(answer.status);
      if (answer.status === 422) expect(answer.body.code).toBe('boundary.invalid');
    }
  });

  it('searches the whole world', async () => {
    expect((await search(polygon(world(-180, 180, -90, 90)))).status).toBe(200);
  });
});

/** A box with corners every 10 degrees of longitude, counter-clockwise; its sides have none between south and north. */
function world(west: number, east: number, south: number, north: number): Corner[] {
  const steps = Array.from({ length: (east - west) / 10 + 1 }, (_, n) => west + 10 * n);
  const along = (latitude: number) => steps.map((longitude): Corner => [longitude, latitude]);
  return [...along(south), ...along(north).reverse(), [west, south]];
}
