import type { Boundary, Ring } from '../../../src/domain/shared/boundary.js';
import type { Position } from '../../../src/domain/shared/position.js';

type Point = readonly [x: number, y: number];

/** Whether the boundary holds the position, edges (of holes too) included. */
export function covers({ coordinates }: Boundary, { longitude, latitude }: Position): boolean {
  const point: Point = [longitude, latitude];
  return coordinates.some(([shell, ...holes]) => {
    if (!shell) return false;
    if ([shell, ...holes].some((ring) => isOnEdge(ring, point))) return true;
    return isInside(shell, point) && !holes.some((hole) => isInside(hole, point));
  });
}

/** For comparing areas near each other: square degrees, narrowed by the latitude. */
export function surfaceOf({ coordinates }: Boundary): number {
  return coordinates.flat().reduce((sum, ring) => {
    const middle = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
    return (
      sum + middle * edges(ring).reduce((area, [[x1, y1], [x2, y2]]) => area + (x1 * y2 - x2 * y1) / 2, 0)
    );
  }, 0);
}

function edges(ring: Ring): [Point, Point][] {
  return ring.slice(1).map((end, place) => [ring[place] ?? end, end]);
}

function isOnEdge(ring: Ring, [x, y]: Point): boolean {
  return edges(ring).some(([[x1, y1], [x2, y2]]) => {
    const isBetween = (x - x1) * (x - x2) <= 0 && (y - y1) * (y - y2) <= 0;
    return isBetween && (x2 - x1) * (y - y1) === (y2 - y1) * (x - x1);
  });
}

function isInside(ring: Ring, [x, y]: Point): boolean {
  const crossings = edges(ring).filter(
    ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1),
  );
  return crossings.length % 2 === 1;
}
