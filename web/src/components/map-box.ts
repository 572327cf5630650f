import type { BoundingBox, Position } from '../map/geo.js';

/** The box round some positions, at least `smallestM` metres wide and high; null round none. */
export function boxRound(positions: readonly Position[], smallestM = 400): BoundingBox | null {
  if (positions.length === 0) return null;
  const lats = positions.map(({ lat }) => lat);
  const lons = positions.map(({ lon }) => lon);
  const box = { west: min(lons), south: min(lats), east: max(lons), north: max(lats) };
  const middle = (box.south + box.north) / 2;
  const halfLat = smallestM / 2 / METRES_PER_DEGREE;
  const halfLon = halfLat / Math.max(0.01, Math.cos((middle * Math.PI) / 180));
  return {
    west: Math.min(box.west, (box.west + box.east) / 2 - halfLon),
    east: Math.max(box.east, (box.west + box.east) / 2 + halfLon),
    south: Math.min(box.south, middle - halfLat),
    north: Math.max(box.north, middle + halfLat),
  };
}

const METRES_PER_DEGREE = 111_195;

/** Spreading a large list into `Math.min` overflows the stack. */
const min = (values: readonly number[]) => values.reduce((a, b) => (b < a ? b : a), Number.POSITIVE_INFINITY);
const max = (values: readonly number[]) => values.reduce((a, b) => (b > a ? b : a), Number.NEGATIVE_INFINITY);
