import { Checks } from './checks.js';
import { POSITION_DECIMALS, roundDegrees } from './position.js';

/** A point as GeoJSON writes it: longitude, latitude. */
export type Coordinate = readonly [longitude: number, latitude: number];
export type Ring = readonly Coordinate[];

/** A closed surface on the map, always as a MultiPolygon, rings by the right-hand rule (RFC 7946, 3.1.6). */
export interface Boundary {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly Ring[])[];
}

/** More corners than any administrative boundary at street scale has; keeps one request from holding the database. */
export const MAX_BOUNDARY_VERTICES = 10_000;

/** A closed ring repeats its first position at its end: a triangle has four. */
const MIN_RING_POSITIONS = 4;

/**
 * Reads a GeoJSON Polygon or MultiPolygon (RFC 7946) and says in which ring and position what is wrong.
 * Rings may run either way round and are turned to the right-hand rule; altitudes are dropped; degrees are rounded to
 * 7 decimals. Whether the rings cross themselves or each other is topology, which `BoundaryTopology` answers.
 * @throws DomainError `invalid`, code `boundary.invalid`
 */
export function readBoundary(value: unknown, path = 'boundary'): Boundary {
  const checks = new Checks(path);
  const polygons = polygonsOf(value, checks);
  checks.throwIfAny('boundary.invalid');
  const read = polygons.map(({ rings, at }) => readPolygon(rings, at, checks));
  const vertices = read.flat().reduce((sum, ring) => sum + ring.length, 0);
  checks.require(
    vertices <= MAX_BOUNDARY_VERTICES,
    'coordinates',
    'boundary.too_many_vertices',
    `The boundary has ${vertices} positions; at most ${MAX_BOUNDARY_VERTICES} are allowed. Simplify it first.`,
  );
  checks.throwIfAny('boundary.invalid');
  return { type: 'MultiPolygon', coordinates: read };
}

function polygonsOf(value: unknown, checks: Checks): { rings: unknown; at: string }[] {
  const type = isRecord(value) ? value['type'] : undefined;
  const coordinates = isRecord(value) ? value['coordinates'] : undefined;
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    checks.add(
      '',
      'boundary.not_a_polygon',
      `A boundary is a GeoJSON geometry of type Polygon or MultiPolygon, not ${named(type)}.`,
    );
    return [];
  }
  if (!Array.isArray(coordinates) || coordinates.length === 0) {
    checks.add('coordinates', 'boundary.no_coordinates', `The ${type} has no coordinates.`);
    return [];
  }
  if (type === 'Polygon') return [{ rings: coordinates, at: 'coordinates' }];
  return coordinates.map((rings: unknown, index) => ({ rings, at: `coordinates.${index}` }));
}

function readPolygon(rings: unknown, at: string, checks: Checks): Ring[] {
  if (!Array.isArray(rings) || rings.length === 0) {
    checks.add(at, 'boundary.not_rings', 'A polygon is a list of rings, each a list of positions.');
    return [];
  }
  return rings.map((ring: unknown, index) => readRing(ring, index, `${at}.${index}`, checks));
}

function readRing(ring: unknown, index: number, at: string, checks: Checks): Ring {
  if (!Array.isArray(ring)) {
    checks.add(at, 'boundary.not_rings', 'A ring is a list of positions.');
    return [];
  }
  const before = checks.found.length;
  const positions: Coordinate[] = [];
  for (const [place, position] of ring.entries()) {
    const read = readCoordinate(position, `${at}.${place}`, checks);
    if (read === undefined) return [];
    positions.push(read);
  }
  checkRing(positions, at, checks);
  if (checks.found.length > before) return [];
  const counterClockwise = signedArea(positions) > 0;
  return counterClockwise === (index === 0) ? positions : positions.toReversed();
}

function readCoordinate(position: unknown, at: string, checks: Checks): Coordinate | undefined {
  const isPosition =
    Array.isArray(position) &&
    position.length >= 2 &&
    position.length <= 3 &&
    position.every((part) => Number.isFinite(part));
  if (!isPosition) {
    checks.add(
      at,
      'boundary.not_a_position',
      'A position is two numbers, longitude and latitude (a third, the altitude, is ignored).',
    );
    return undefined;
  }
  const [longitude, latitude] = position as [number, number];
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
    checks.add(
      at,
      'boundary.out_of_range',
      `[${longitude}, ${latitude}] is not on Earth: longitude ±180, latitude ±90, longitude first.`,
    );
    return undefined;
  }
  return [roundDegrees(longitude), roundDegrees(latitude)];
}

function checkRing(ring: Ring, at: string, checks: Checks): void {
  const first = ring[0];
  const last = ring[ring.length - 1];
  if (
    !first ||
    !last ||
    ring.length < MIN_RING_POSITIONS ||
    new Set(ring.map(String)).size < MIN_RING_POSITIONS - 1
  ) {
    checks.add(
      at,
      'boundary.too_few_positions',
      `A ring needs at least three different positions and its first again at the end (to ${POSITION_DECIMALS} decimals).`,
    );
    return;
  }
  checks.require(
    first[0] === last[0] && first[1] === last[1],
    `${at}.${ring.length - 1}`,
    'boundary.unclosed',
    `The ring is not closed: it begins at [${first.join(', ')}] and ends at [${last.join(', ')}].`,
  );
  const jump = ring.findIndex(
    (position, place) => Math.abs(position[0] - (ring[place - 1] ?? position)[0]) > 180,
  );
  checks.require(
    jump < 0,
    `${at}.${jump}`,
    'boundary.crosses_antimeridian',
    'An edge spans more than 180 degrees of longitude. Cut the boundary at the antimeridian into a MultiPolygon (RFC 7946, 3.1.9).',
  );
}

/** Shoelace formula, from the first corner, as tiny rings far from 0, 0 would drown in rounding: positive when counter-clockwise. */
function signedArea(ring: Ring): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  return ring.reduce((sum, [x, y], place) => {
    const [nextX, nextY] = ring[(place + 1) % ring.length] ?? [x, y];
    return sum + ((x - originX) * (nextY - originY) - (nextX - originX) * (y - originY)) / 2;
  }, 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function named(type: unknown): string {
  return typeof type === 'string' ? `"${type.slice(0, 40)}"` : 'a thing without a type';
}
