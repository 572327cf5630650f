import type { Boundary } from './boundary.js';
import type { Position } from './position.js';

/** A box in degrees; it crosses the antimeridian when `west` is greater than `east` (RFC 7946, 5.2). */
export interface BoundingBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Degrees of longitude from the west side eastwards to the east side. */
export function widthOf({ west, east }: BoundingBox): number {
  return east >= west ? east - west : east + 360 - west;
}

/** The middle of a box; of one that crosses the antimeridian, on the right side of the globe. */
export function centreOf(box: BoundingBox): Position {
  const longitude = box.west + widthOf(box) / 2;
  return { longitude: longitude > 180 ? longitude - 360 : longitude, latitude: (box.south + box.north) / 2 };
}

/** The box round a boundary: in longitude, the globe without the widest gap between its corners. */
export function extentOf(boundary: Boundary): BoundingBox {
  const corners = boundary.coordinates.flat(2);
  const latitudes = corners.map(([, latitude]) => latitude);
  const longitudes = [...new Set(corners.map(([longitude]) => longitude))].sort((a, b) => a - b);
  const first = longitudes[0] ?? 0;
  let [west, east] = [first, longitudes.at(-1) ?? 0];
  let widestGap = first + 360 - east;
  for (const [place, longitude] of longitudes.entries()) {
    const next = longitudes[place + 1];
    if (next === undefined || next - longitude <= widestGap) continue;
    widestGap = next - longitude;
    [west, east] = [next, longitude];
  }
  return { west, east, south: least(latitudes), north: -least(latitudes.map((latitude) => -latitude)) };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}
