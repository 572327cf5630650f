import { KM_PER_DEGREE, kmPerLongitudeDegree, roundDegrees } from '../geometry.js';
import { Random, Stream } from '../random.js';
import type { Position } from '../records.js';

/** A hexagonal cell or a corner of one, on the integer lattice both share (half widths and half sides). */
export interface LatticePoint {
  readonly x: number;
  readonly y: number;
}

const CENTRE: Position = [1.444, 43.604];
const SIDE_KM = 0.42;
const JITTER_KM = 0.2 * SIDE_KM;
const HALF_WIDTH_DEGREES = (SIDE_KM * Math.sqrt(3)) / 2 / kmPerLongitudeDegree(CENTRE[1]);
const HALF_SIDE_DEGREES = SIDE_KM / 2 / KM_PER_DEGREE;

/** How many cells the mesh reaches from its centre: enough for 30 km each way. */
const REACH = 48;

/** Corners of a cell relative to its centre, counter-clockwise from the lower right. */
// prettier-ignore
export const CORNERS: readonly LatticePoint[] = [
  { x: 1, y: -1 }, { x: 1, y: 1 }, { x: 0, y: 2 }, { x: -1, y: 1 }, { x: -1, y: -1 }, { x: 0, y: -2 },
];

/** The neighbour across the side that runs from corner k to corner k + 1. */
// prettier-ignore
const NEIGHBOURS: readonly LatticePoint[] = [
  { x: 2, y: 0 }, { x: 1, y: 3 }, { x: -1, y: 3 }, { x: -2, y: 0 }, { x: -1, y: -3 }, { x: 1, y: -3 },
];

/** Key of a lattice point in maps. */
export function keyOf(point: LatticePoint): number {
  return (point.x + 4096) * 8192 + point.y + 4096;
}

/** The six cells around a cell, in the order of the sides they share with it. */
export function neighboursOf(cell: LatticePoint): LatticePoint[] {
  return NEIGHBOURS.map((step) => ({ x: cell.x + step.x, y: cell.y + step.y }));
}

/** The three cells that meet at a corner. */
export function cellsAround(corner: LatticePoint): LatticePoint[] {
  return CORNERS.map((offset) => ({ x: corner.x - offset.x, y: corner.y - offset.y })).filter(
    ({ x, y }) => y % 3 === 0 && (x - y / 3) % 2 === 0,
  );
}

/** All cells of the mesh, row by row. */
export function meshCells(): LatticePoint[] {
  const cells: LatticePoint[] = [];
  for (let row = -REACH; row <= REACH; row += 1) {
    for (let column = -REACH; column <= REACH; column += 1) {
      cells.push({ x: 2 * column + (row & 1), y: 3 * row });
    }
  }
  return cells;
}

/** Where the centre of a cell lies. */
export function centreOf(cell: LatticePoint): Position {
  return [CENTRE[0] + cell.x * HALF_WIDTH_DEGREES, CENTRE[1] + cell.y * HALF_SIDE_DEGREES];
}

/**
 * Where a corner lies: moved off the lattice by up to a fifth of a side, which leaves every cell convex
 * (a corner stands half a side above the line through its neighbours).
 */
export function positionOfCorner(corner: LatticePoint): Position {
  const random = new Random(Stream.mesh, keyOf(corner));
  const reach = JITTER_KM * Math.sqrt(random.unit());
  const angle = 2 * Math.PI * random.unit();
  const [longitude, latitude] = centreOf(corner);
  return [
    longitude + (reach * Math.cos(angle)) / kmPerLongitudeDegree(latitude),
    latitude + (reach * Math.sin(angle)) / KM_PER_DEGREE,
  ];
}

/** Midpoint of two positions, equal whichever comes first. */
export function midpoint(a: Position, b: Position): Position {
  return [roundDegrees((a[0] + b[0]) / 2), roundDegrees((a[1] + b[1]) / 2)];
}
