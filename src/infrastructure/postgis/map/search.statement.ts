import type { BoundingBox, ContainerSearch } from '../../../domain/map/container-search.js';

export interface SearchStatement {
  /** Prepared once for each shape; absent where the plan depends on the values. */
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
}

type Put = (value: unknown) => string;

const ORIGIN = 'ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography';
const DISTANCE = `ST_Distance(position, ${ORIGIN}) AS distance`;

/** ST_Distance rounds metres to 1e-8 and ST_DWithin does not: without room the farthest row could miss itself. */
const ROUNDING_M = 0.001;

/**
 * The public search in one statement at a cost that does not grow with the table.
 *
 * The spatial index hands out rows nearest first, but by the sphere's distance (`<->` on geography), which differs from
 * the spheroid's by up to 0.6 %. Each row's Feature is already written; only the distance is appended.
 */
export function searchStatement(search: ContainerSearch): SearchStatement {
  const { origin, types, statuses, limit, surface } = search;
  const values: unknown[] = [origin.longitude, origin.latitude];
  const put: Put = (value) => `$${values.push(value)}`;
  const matches = [
    surfaceCondition(search, put),
    ...(types.length > 0 ? [`type = ANY (${put(types)})`] : []),
    ...(statuses.length === 1 ? [`status = ${put(statuses[0])}`] : []),
  ].join(' AND ');
  const found = surface.kind === 'radius' ? nearestExactly(matches, limit) : nearestOnSurface(matches, limit);
  const text = `
WITH ${found}
SELECT '{"type":"FeatureCollection","features":[' || coalesce(string_agg(
         feature || ',"distanceM":' || round(distance::numeric, 1) || '}}', ',' ORDER BY distance, id), '') || ']}' AS body
  FROM found`;
  if (surface.kind !== 'radius') return { text, values };
  return { name: `map-radius-${limit}-${types.length > 0}-${statuses.length === 1}`, text, values };
}

/**
 * Exact: `nearest` takes as many rows as are wanted by the sphere and keeps only how far the farthest of them lies on
 * the spheroid. The true nearest can lie no farther, so `found` looks at all rows within that reach. Its disc is small,
 * as it lies in the radius.
 */
function nearestExactly(matches: string, limit: number): string {
  return `nearest AS MATERIALIZED (
  SELECT ${DISTANCE} FROM map_containers WHERE ${matches} ORDER BY position <-> ${ORIGIN} LIMIT ${limit}
), found AS (
  SELECT id, feature, ${DISTANCE} FROM map_containers
   WHERE ST_DWithin(position, ${ORIGIN}, (SELECT max(distance) FROM nearest) + ${ROUNDING_M}) AND ${matches}
   ORDER BY distance, id LIMIT ${limit}
)`;
}

/**
 * For boxes and polygons the origin can lie far outside, where a disc would hold half the table. Some more rows than
 * wanted are taken by the sphere and put in their true order: which rows are last may differ by the 0.6 %, no distance.
 */
function nearestOnSurface(matches: string, limit: number): string {
  const candidates = limit + Math.ceil(limit / 10) + 10;
  return `candidates AS MATERIALIZED (
  SELECT id, feature, ${DISTANCE} FROM map_containers WHERE ${matches} ORDER BY position <-> ${ORIGIN} LIMIT ${candidates}
), found AS (
  SELECT * FROM candidates ORDER BY distance, id LIMIT ${limit}
)`;
}

function surfaceCondition({ surface }: ContainerSearch, put: Put): string {
  switch (surface.kind) {
    case 'radius':
      return `ST_DWithin(position, ${ORIGIN}, ${put(surface.radiusM)})`;
    case 'box':
      return `(${halves(surface.box)
        .map((box) => covers(envelope(box, put)))
        .join(' OR ')})`;
    case 'polygon':
      return covers(`ST_GeomFromGeoJSON(${put(JSON.stringify(surface.polygon))})`);
  }
}

/** Edge included, exactly: the operator && alone compares single-precision boxes, which are a metre or two wide of it. */
function covers(polygon: string): string {
  return `ST_Covers(${polygon}, position::geometry)`;
}

function envelope({ west, south, east, north }: BoundingBox, put: Put): string {
  return `ST_MakeEnvelope(${[west, south, east, north].map(put).join(', ')}, 4326)`;
}

/** A box across the antimeridian is two boxes on the plane. */
function halves(box: BoundingBox): BoundingBox[] {
  return box.west <= box.east
    ? [box]
    : [
        { ...box, east: 180 },
        { ...box, west: -180 },
      ];
}
