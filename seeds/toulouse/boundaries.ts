import { roundDegrees } from '../geometry.js';
import type { MultiPolygon, Position, Ring } from '../records.js';
import {
  cellsAround,
  CORNERS,
  keyOf,
  type LatticePoint,
  midpoint,
  neighboursOf,
  positionOfCorner,
} from './mesh.js';
import { sectorCells, type SectorCells } from './sector-cells.js';
import { type SectorCode, SECTORS } from './sectors.js';

interface Side {
  readonly from: LatticePoint;
  readonly to: LatticePoint;
}

const cornerOf = (cell: LatticePoint, index: number): LatticePoint => {
  const offset = CORNERS[index % 6] as LatticePoint;
  return { x: cell.x + offset.x, y: cell.y + offset.y };
};

/** The border sides of the cells that satisfy `member`, each with its inner cell on the left, by starting corner. */
function borderSides(
  cells: SectorCells,
  member: (sector: SectorCode | undefined) => boolean,
): Map<number, Side> {
  const sides = new Map<number, Side>();
  for (const { cell, sector } of cells.values()) {
    if (!member(sector)) continue;
    neighboursOf(cell).forEach((neighbour, index) => {
      if (member(cells.get(keyOf(neighbour))?.sector)) return;
      const from = cornerOf(cell, index);
      sides.set(keyOf(from), { from, to: cornerOf(cell, index + 1) });
    });
  }
  return sides;
}

/** Whether three different sectors (the outside counted as one) meet at a corner. */
function isJunction(cells: SectorCells, corner: LatticePoint): boolean {
  return new Set(cellsAround(corner).map((cell) => cells.get(keyOf(cell))?.sector)).size === 3;
}

/**
 * Traces border sides into counter-clockwise rings. Each side gives its midpoint, and a corner is kept only
 * where three sectors meet: this straightens the zigzag of the hexagons. The cut corners stay within convex
 * cells, so that rings cannot cross, and both neighbours of a border cut the same corners.
 */
function trace(cells: SectorCells, sides: Map<number, Side>): Ring[] {
  const rings: Ring[] = [];
  for (const start of sides.values()) {
    const ring: Position[] = [];
    for (
      let side: Side | undefined = start;
      side && sides.delete(keyOf(side.from));
      side = sides.get(keyOf(side.to))
    ) {
      const from = positionOfCorner(side.from);
      if (isJunction(cells, side.from)) ring.push([roundDegrees(from[0]), roundDegrees(from[1])]);
      ring.push(midpoint(from, positionOfCorner(side.to)));
    }
    if (ring.length > 0) rings.push([...ring, ring[0] as Position]);
  }
  return rings;
}

interface Boundaries {
  /** Boundary of each sector. */
  readonly sectors: ReadonlyMap<SectorCode, MultiPolygon>;
  /** Outline of all sectors together, counter-clockwise. */
  readonly agglomeration: Ring;
}

let drawn: Boundaries | undefined;

/** Boundaries of the twelve sectors, drawn once per process: they share their border vertices exactly. */
export function sectorBoundaries(): Boundaries {
  if (drawn) return drawn;
  const cells = sectorCells();
  const sectors = new Map<SectorCode, MultiPolygon>();
  for (const { code } of SECTORS) {
    const rings = trace(
      cells,
      borderSides(cells, (sector) => sector === code),
    );
    sectors.set(code, { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) });
  }
  const outlines = trace(
    cells,
    borderSides(cells, (sector) => sector !== undefined),
  );
  if (outlines.length !== 1)
    throw new Error(`the demo agglomeration has ${outlines.length} outlines instead of one`);
  drawn = { sectors, agglomeration: outlines[0] as Ring };
  return drawn;
}
