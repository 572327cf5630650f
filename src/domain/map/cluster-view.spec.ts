import { DomainError } from '../shared/domain-error.js';
import { CELLS_MAX, clusterView, ZOOM_MAX } from './cluster-view.js';

const box = (west: number, south: number, east: number, north: number) => ({ west, south, east, north });
const WORLD = box(-180, -90, 180, 90);
const codes = (attempt: () => unknown): string[] => {
  try {
    attempt();
    return [];
  } catch (error) {
    if (error instanceof DomainError && error.code === 'map.clusters_invalid')
      return error.violations.map(({ code }) => code);
    throw error;
  }
};

describe('a view of clusters', () => {
  it('is four cells each way for the world at zoom 0, and reaches to the poles', () => {
    expect(clusterView(WORLD, 0)).toEqual({
      zoom: 0,
      columns: [{ from: 0, to: 3 }],
      rows: { from: 0, to: 3 },
      box: WORLD,
    });
  });

  it('is widened to whole cells', () => {
    const { columns, rows, box: covered } = clusterView(box(1.43, 43.59, 1.46, 43.61), 12);
    expect(columns).toEqual([{ from: 8257, to: 8258 }]);
    expect(rows).toEqual({ from: 5982, to: 5983 });
    expect(covered.west).toBeLessThanOrEqual(1.43);
    expect(covered.south).toBeLessThanOrEqual(43.59);
    expect(covered.east).toBeGreaterThanOrEqual(1.46);
    expect(covered.north).toBeGreaterThanOrEqual(43.61);
  });

  it('is the cell of its tile: at zoom 12 Toulouse lies in tile 2064/1495', () => {
    const { columns, rows } = clusterView(box(1.444, 43.6045, 1.4441, 43.6046), 12);
    expect([Math.floor((columns[0]?.from ?? 0) / 4), Math.floor(rows.from / 4)]).toEqual([2064, 1495]);
  });

  it('is in two parts across the antimeridian, however that is written', () => {
    const parts = [
      { from: 127, to: 127 },
      { from: 0, to: 0 },
    ];
    for (const [west, east] of [
      [178, -178],
      [178, 182],
      [-182, -178],
      [538, -178],
    ] as const)
      expect(clusterView(box(west, -1, east, 1), 5).columns).toEqual(parts);
  });

  it('is the whole world where the box goes round it, or nearly', () => {
    for (const [west, east] of [
      [-180, 180],
      [-300, 300],
      [0, 360],
      [10, 9.9],
    ] as const)
      expect(clusterView(box(west, -1, east, 1), 1).columns).toEqual([{ from: 0, to: 7 }]);
  });

  it('has the last column for 180 degrees and the outer rows for the poles', () => {
    const { columns, rows } = clusterView(box(179.9, 89, 180, 90), 3);
    expect([columns, rows]).toEqual([[{ from: 31, to: 31 }], { from: 0, to: 0 }]);
    expect(clusterView(box(0, -90, 1, -89), 3).rows).toEqual({ from: 31, to: 31 });
  });

  it(`has at most ${CELLS_MAX} cells`, () => {
    expect(codes(() => clusterView(WORLD, 4))).toEqual([]);
    expect(codes(() => clusterView(WORLD, 5))).toEqual(['map.too_many_cells']);
    expect(codes(() => clusterView(WORLD, ZOOM_MAX))).toEqual(['map.too_many_cells']);
    expect(codes(() => clusterView(box(1, 43, 1.0001, 43.0001), ZOOM_MAX))).toEqual([]);
  });

  it.each([
    [WORLD, -1, ['map.zoom_out_of_range']],
    [WORLD, 23, ['map.zoom_out_of_range']],
    [WORLD, 1.5, ['map.zoom_out_of_range']],
    [WORLD, NaN, ['map.zoom_out_of_range']],
    [box(1, 2, 3, 2), 0, ['map.box_empty']],
    [box(1, 3, 2, 2), 0, ['map.box_empty']],
    [box(1, 2, 1, 3), 0, ['map.box_empty']],
    [box(-541, 2, 1, 3), 0, ['position.longitude_out_of_range']],
    [box(1, 2, Infinity, 3), 0, ['position.longitude_out_of_range']],
    [box(1, -91, 2, 3), 0, ['position.latitude_out_of_range']],
    [box(1, NaN, 2, 3), 0, ['position.latitude_out_of_range', 'map.box_empty']],
  ])('is not of %j at zoom %p', (around, zoom, expected) => {
    expect(codes(() => clusterView(around, zoom))).toEqual(expected);
  });
});
