import { boundaryContains, signedDoubleArea } from './geometry.js';
import { demoAreas, demoOrganisation, demoSites, demoUsers, type Position, type Ring } from './index.js';

const ringsOf = (area: { boundary: { coordinates: readonly (readonly Ring[])[] } }): Ring[] =>
  area.boundary.coordinates.flat();

const spansOverlap = (a: number, b: number, c: number, d: number): boolean =>
  Math.max(Math.min(a, b), Math.min(c, d)) <= Math.min(Math.max(a, b), Math.max(c, d));

const cross = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Number of pairs of edges of a ring that cross or touch without being neighbours. */
function crossings(ring: Ring): number {
  let found = 0;
  const edges = ring.slice(1).map((end, index) => [ring[index] as Position, end] as const);
  edges.forEach(([a, b], i) => {
    edges.slice(i + 2).forEach(([c, d], offset) => {
      if (i === 0 && i + 2 + offset === edges.length - 1) return;
      if (!spansOverlap(a[0], b[0], c[0], d[0]) || !spansOverlap(a[1], b[1], c[1], d[1])) return;
      if (cross(a, b, c) * cross(a, b, d) <= 0 && cross(c, d, a) * cross(c, d, b) <= 0) found += 1;
    });
  });
  return found;
}

describe('the demo organisation', () => {
  it('is in Toulouse, with a site of each kind and an account of each role', () => {
    expect(demoOrganisation).toMatchObject({
      name: 'Tisséa Textile',
      timeZone: 'Europe/Paris',
      locale: 'fr',
    });
    expect(demoSites.map(({ kind }) => kind)).toEqual(['depot', 'sorting_centre', 'thrift_store']);
    expect(demoUsers.map(({ role, email }) => [role, email])).toEqual([
      ['admin', 'admin@demo.glaneur.example'],
      ['dispatcher', 'dispatcher@demo.glaneur.example'],
      ['driver', 'driver@demo.glaneur.example'],
    ]);
  });

  it('has its sites inside its areas, each of them serving some', () => {
    for (const { id, longitude, latitude } of demoSites) {
      expect(
        demoAreas().filter(({ boundary }) => boundaryContains(boundary, longitude, latitude)),
      ).toHaveLength(1);
      expect(demoAreas().filter(({ siteId }) => siteId === id).length).toBeGreaterThan(1);
    }
  });

  it('gives every record an id of its own', () => {
    const records = [demoOrganisation, ...demoUsers, ...demoSites, ...demoAreas(1_000)];
    const ids = [...records.map(({ id }) => id), ...demoUsers.map(({ membershipId }) => membershipId)];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('areas', () => {
  const all = demoAreas(1_000_000);

  it('are twelve around Toulouse, and the grid of France only for more than 620 containers', () => {
    expect(demoAreas()).toHaveLength(12);
    expect(demoAreas(620)).toHaveLength(12);
    expect(all.slice(0, 12)).toEqual(demoAreas());
    expect(all.length).toBeGreaterThan(60);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('have closed, simple rings: outer counter-clockwise, holes clockwise', () => {
    for (const { boundary } of all) {
      for (const polygon of boundary.coordinates) {
        polygon.forEach((ring, index) => {
          expect(ring.length).toBeGreaterThanOrEqual(4);
          expect(ring[0]).toEqual(ring[ring.length - 1]);
          expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
          expect(Math.sign(signedDoubleArea(ring))).toBe(index === 0 ? 1 : -1);
          expect(crossings(ring)).toBe(0);
        });
      }
    }
  });

  it('would be caught when a ring crossed or touched itself', () => {
    expect(
      crossings([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ]),
    ).toBe(1);
    expect(
      crossings([
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
        [0, 4],
        [0, 0],
      ]),
    ).toBeGreaterThan(0);
    expect(
      crossings([
        [0, 0],
        [1, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ]),
    ).toBe(0);
  });

  it('never overlap, and leave no gap within the agglomeration', () => {
    let covered = 0;
    for (let longitude = 1.1503; longitude < 1.7; longitude += 0.0067) {
      for (let latitude = 43.4201; latitude < 43.8; latitude += 0.0051) {
        const holders = all.filter(({ boundary }) => boundaryContains(boundary, longitude, latitude));
        expect(holders).toHaveLength(1);
        if ((holders[0]?.code ?? '').length === 3) covered += 1;
      }
    }
    expect(covered).toBeGreaterThan(800);
  });

  it('share the vertices of their common borders exactly', () => {
    const uses = new Map<string, number>();
    for (const area of demoAreas()) {
      for (const ring of ringsOf(area)) {
        for (const vertex of ring.slice(1)) uses.set(String(vertex), (uses.get(String(vertex)) ?? 0) + 1);
      }
    }
    const shared = [...uses.values()].filter((count) => count > 1).length;
    expect(shared).toBeGreaterThan(250);
  });

  it('add up to the agglomeration: the hole of the grid has the area of the twelve', () => {
    const twelve = demoAreas()
      .flatMap(ringsOf)
      .reduce((sum, ring) => sum + signedDoubleArea(ring), 0);
    const holes = all.flatMap(({ boundary }) => boundary.coordinates.flatMap((polygon) => polygon.slice(1)));
    expect(holes).toHaveLength(1);
    expect(-signedDoubleArea(holes[0] as Ring)).toBeCloseTo(twelve, 9);
  });
});
