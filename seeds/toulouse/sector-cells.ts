import { centreOf, keyOf, type LatticePoint, meshCells, neighboursOf } from './mesh.js';
import { nearestLocality } from './nearest-locality.js';
import type { SectorCode } from './sectors.js';

/** Which sector each cell of the mesh belongs to; cells outside the agglomeration are absent. */
export type SectorCells = Map<number, { readonly cell: LatticePoint; readonly sector: SectorCode }>;

/** A cell further than this beyond every locality's ground (km²) is outside the agglomeration. */
const OUTER_LIMIT_KM2 = 0.9;

/** Gentle waves that bend the borders, so that they do not run as straight as a Voronoi diagram's. */
function bend([longitude, latitude]: readonly [number, number]): [number, number] {
  return [
    longitude + 0.0035 * Math.sin(latitude * 310 + 1) + 0.0018 * Math.sin(latitude * 790 + longitude * 420),
    latitude + 0.0025 * Math.sin(longitude * 250 + 2) + 0.0013 * Math.sin(longitude * 610 - latitude * 530),
  ];
}

/** Connected groups of the given cells, largest first. */
function groups(cells: readonly LatticePoint[]): LatticePoint[][] {
  const waiting = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const found: LatticePoint[][] = [];
  for (const [key, first] of waiting) {
    waiting.delete(key);
    const group = [first];
    for (const cell of group) {
      for (const neighbour of neighboursOf(cell)) {
        if (waiting.delete(keyOf(neighbour))) group.push(neighbour);
      }
    }
    found.push(group);
  }
  return found.sort((a, b) => b.length - a.length);
}

/** Gives a cell to the sector most of its neighbours belong to, or takes it out when most are outside. */
function adoptNeighbours(cells: SectorCells, cell: LatticePoint, not: SectorCode | undefined): void {
  const votes = new Map<SectorCode | undefined, number>();
  for (const neighbour of neighboursOf(cell)) {
    const sector = cells.get(keyOf(neighbour))?.sector;
    if (sector !== not) votes.set(sector, (votes.get(sector) ?? 0) + 1);
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [undefined];
  if (winner === undefined) cells.delete(keyOf(cell));
  else cells.set(keyOf(cell), { cell, sector: winner });
}

/**
 * Shares the mesh out among the sectors: each cell to the sector of the locality it belongs to; then
 * stray cells and enclosed gaps go to their neighbours, until every sector and the ground outside are
 * in one piece each.
 */
export function sectorCells(): SectorCells {
  const mesh = meshCells();
  const cells: SectorCells = new Map();
  for (const cell of mesh) {
    const [longitude, latitude] = centreOf(cell);
    const [bentLongitude, bentLatitude] = bend([longitude, latitude]);
    const locality = nearestLocality(bentLongitude, bentLatitude, { limitKm2: OUTER_LIMIT_KM2 });
    if (locality !== null) cells.set(keyOf(cell), { cell, sector: locality.sector });
  }
  for (let strays = true; strays;) {
    strays = false;
    const sectors = new Set<SectorCode | undefined>([...cells.values()].map(({ sector }) => sector));
    for (const sector of sectors.add(undefined)) {
      const own = mesh.filter((cell) => cells.get(keyOf(cell))?.sector === sector);
      for (const group of groups(own).slice(1)) {
        strays = true;
        for (const cell of group) adoptNeighbours(cells, cell, sector);
      }
    }
  }
  return cells;
}
