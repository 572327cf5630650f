import type { MultiPolygon, Position, Ring } from './records.js';

/** Kilometres per degree of latitude (mean over France on the WGS84 ellipsoid). */
export const KM_PER_DEGREE = 111.1;

/** Kilometres per degree of longitude at a latitude, on the sphere. */
export function kmPerLongitudeDegree(latitude: number): number {
  return KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
}

/** Rounds degrees to six decimals (0.11 m), the precision of all demo positions. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

/** Even-odd test of a position against one closed ring; which border points count as inside is undefined. */
export function ringContains(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] as Position;
    const [bx, by] = ring[i] as Position;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Whether a position lies within a polygon of the boundary and in none of its holes. */
export function boundaryContains(boundary: MultiPolygon, longitude: number, latitude: number): boolean {
  return boundary.coordinates.some(
    ([outer, ...holes]) =>
      outer !== undefined &&
      ringContains(outer, longitude, latitude) &&
      !holes.some((hole) => ringContains(hole, longitude, latitude)),
  );
}

/** Twice the signed area of a closed ring in square degrees: positive when counter-clockwise. */
export function signedDoubleArea(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] as Position;
    const [bx, by] = ring[i] as Position;
    sum += ax * by - bx * ay;
  }
  return sum;
}

/** Distance in kilometres from a position to a line of positions, on a plane tangent at the position. */
export function distanceToLineKm(line: readonly Position[], longitude: number, latitude: number): number {
  const kx = kmPerLongitudeDegree(latitude);
  let nearest = Infinity;
  for (let i = 1; i < line.length; i += 1) {
    const [alon, alat] = line[i - 1] as Position;
    const [blon, blat] = line[i] as Position;
    const ax = (alon - longitude) * kx;
    const ay = (alat - latitude) * KM_PER_DEGREE;
    const dx = (blon - alon) * kx;
    const dy = (blat - alat) * KM_PER_DEGREE;
    const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
    nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
  }
  return nearest;
}
