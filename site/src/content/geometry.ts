import type { SiteSnapshot } from '@glaneur/website-config';
import type { Bounds } from './page-data.js';

type Boundary = SiteSnapshot['areas'][number]['boundary'];

/** Units around the equator: about 10 m each, whole numbers that a browser's 32-bit drawing keeps apart. */
const WORLD = 2 ** 22;
const MAX_LATITUDE = 85;

/** Web Mercator in whole units, y downwards. */
export function project([lon, lat]: readonly [number, number]): readonly [number, number] {
  const sin = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180);
  const x = (lon + 180) / 360;
  const y = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  return [Math.round(x * WORLD), Math.round(y * WORLD)];
}

/** The `d` of an SVG path that draws a boundary, in steps from point to point. */
export function shapeOf(boundary: Boundary): string {
  return boundary.coordinates.flatMap((polygon) => polygon.map(ringPath)).join('');
}

function ringPath(ring: readonly (readonly [number, number])[]): string {
  const points = ring.map(project);
  const [first, ...rest] = points;
  if (!first) return '';
  let [x, y] = first;
  const steps = rest.slice(0, -1).map(([nextX, nextY]) => {
    const step = `l${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first[0]} ${first[1]}${steps.join('')}z`;
}

/** A `viewBox` around bounds, at least `leastUnits` wide and high, with a margin. */
export function viewBoxOf([west, south, east, north]: Bounds, leastUnits = 60): string {
  const [left, bottom] = project([west, south]);
  const [right, top] = project([east, north]);
  const width = Math.max(right - left, leastUnits);
  const height = Math.max(bottom - top, leastUnits);
  const margin = Math.round(Math.max(width, height) * 0.08);
  const x = Math.round((left + right - width) / 2) - margin;
  const y = Math.round((top + bottom - height) / 2) - margin;
  return `${x} ${y} ${width + 2 * margin} ${height + 2 * margin}`;
}

/** The bounds around all of these; null when there is none. */
export function boundsOf(parts: readonly Bounds[]): Bounds | null {
  const [first, ...others] = parts;
  if (!first) return null;
  let [west, south, east, north] = first;
  for (const other of others) {
    west = Math.min(west, other[0]);
    south = Math.min(south, other[1]);
    east = Math.max(east, other[2]);
    north = Math.max(north, other[3]);
  }
  return [west, south, east, north];
}

const EARTH_M = 6_371_008.8;

/** Metres between two positions as near to each other as two containers of one town. */
export function distanceM(from: readonly [number, number], to: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const x = (to[0] - from[0]) * radians * Math.cos(((from[1] + to[1]) / 2) * radians);
  const y = (to[1] - from[1]) * radians;
  return Math.sqrt(x * x + y * y) * EARTH_M;
}
