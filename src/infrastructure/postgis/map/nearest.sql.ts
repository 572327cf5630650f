import type { ContainerSearch } from '../../../domain/map/container-search.js';

/*
 * How the nearest rows are found. Each function gives the common table expressions that end in `found`: id, feature and
 * the distance on the spheroid in metres. `$1` and `$2` are the origin's longitude and latitude, `$3` is the radius.
 */

export const ORIGIN = 'ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography';
/** Cast, or PostgreSQL would take `$3 / 110500` for a division of integers where nothing else tells the type. */
const RADIUS = '$3::float8';
const DISTANCE = `ST_Distance(position, ${ORIGIN}) AS distance`;

/** PostGIS measures one way in two manners (with and without a cached tree) that differ by up to a millimetre. */
const ROUNDING_M = 0.01;

/**
 * How much longer and shorter a way on the WGS84 spheroid can be than on PostGIS's sphere (mean radius 6,371,008.8 m):
 * the meridian's radius of curvature is 6,399,594 m at the poles (1.00449) and 6,335,439 m at the equator (0.99442).
 */
const LONGER = 1.0046;
const SHORTER_INVERSE = 1.0057;

/** Fewer metres than a degree of latitude has anywhere (110,574), and than one of longitude has on the equator (111,320). */
const LATITUDE_DEGREE_M = 110_500;
const LONGITUDE_DEGREE_M = 111_000;

/** Nearer to a pole a disc is no longer about as wide as its middle. */
const PLANE_LATITUDE_MAX = 80;

/** True where a disc is one box on the plane of longitude and latitude: not round a pole, not across the antimeridian. */
export function fitsPlane({ longitude, latitude }: ContainerSearch['origin'], radiusM: number): boolean {
  if (Math.abs(latitude) > PLANE_LATITUDE_MAX) return false;
  return Math.abs(longitude) + radiusM / (LONGITUDE_DEGREE_M * Math.cos((latitude * Math.PI) / 180)) < 180;
}

/**
 * Exact, by the index on the plane, which is several times faster than the one on the globe. `nearest` takes as many
 * rows as are wanted by degrees; the farthest of them says how far the true nearest can lie at most (`reach`), and
 * `found` measures all rows of the box round that disc.
 */
export function nearestByPlane(filters: readonly string[], limit: number): string {
  const and = filters.map((filter) => ` AND ${filter}`).join('');
  const box = (metres: string) =>
    `ST_Expand(point::geometry, ${metres} / (${LONGITUDE_DEGREE_M} * cos(radians($2))), ${metres} / ${LATITUDE_DEGREE_M})`;
  return `origin AS MATERIALIZED (SELECT ${ORIGIN} AS point),
nearest AS MATERIALIZED (
  SELECT ST_Distance(position, (SELECT point FROM origin), false) AS sphere FROM map_containers
   WHERE position::geometry && (SELECT ${box(RADIUS)} FROM origin)${and}
   ORDER BY position::geometry <-> (SELECT point::geometry FROM origin) LIMIT ${limit}
), reach AS MATERIALIZED (
  SELECT CASE WHEN count(*) = ${limit} THEN least(${RADIUS}, max(sphere) * ${LONGER} + ${ROUNDING_M}) ELSE ${RADIUS} END AS metres FROM nearest
), measured AS MATERIALIZED (
  SELECT id, feature, ST_Distance(position, (SELECT point FROM origin)) AS distance FROM map_containers
   WHERE position::geometry && (SELECT ${box('metres')} FROM origin, reach)
     AND ST_Distance(position, (SELECT point FROM origin), false) <= (SELECT metres * ${SHORTER_INVERSE} FROM reach)${and}
), found AS (
  SELECT * FROM measured WHERE distance <= ${RADIUS} ORDER BY distance, id LIMIT ${limit}
)`;
}

/**
 * Exact, anywhere, by the index on the globe, whose order (`<->` on geography) is the sphere's. `nearest` takes as many
 * rows as are wanted and keeps only how far the farthest lies on the spheroid; the true nearest can lie no farther.
 */
export function nearestByGlobe(filters: readonly string[], limit: number): string {
  const matches = [`ST_DWithin(position, ${ORIGIN}, $3)`, ...filters].join(' AND ');
  return `nearest AS MATERIALIZED (
  SELECT ${DISTANCE} FROM map_containers WHERE ${matches} ORDER BY position <-> ${ORIGIN} LIMIT ${limit}
), found AS (
  SELECT id, feature, ${DISTANCE} FROM map_containers
   WHERE ST_DWithin(position, ${ORIGIN}, (SELECT max(distance) FROM nearest) + ${ROUNDING_M}) AND ${matches}
   ORDER BY distance, id LIMIT ${limit}
)`;
}

/**
 * Exact, however far up to `$3`, anywhere. `nearest` takes as many rows as are wanted by degrees; they may be the wrong
 * ones, across the antimeridian even, but the true nearest lie no farther than the farthest of them. The first step
 * knows no radius: with one, the planner takes the rows of 1,000 km for a handful and sorts half the table.
 */
export function nearestOfAll(filters: readonly string[], limit: number): string {
  const where = filters.length > 0 ? ` WHERE ${filters.join(' AND ')}` : '';
  const and = filters.map((filter) => ` AND ${filter}`).join('');
  return `nearest AS MATERIALIZED (
  SELECT ${DISTANCE} FROM map_containers${where} ORDER BY position::geometry <-> ${ORIGIN}::geometry LIMIT ${limit}
), reach AS MATERIALIZED (
  SELECT CASE WHEN count(*) = ${limit} THEN least(${RADIUS}, max(distance) + ${ROUNDING_M}) ELSE ${RADIUS} END AS metres FROM nearest
), found AS (
  SELECT id, feature, ${DISTANCE} FROM map_containers
   WHERE ST_DWithin(position, ${ORIGIN}, (SELECT metres FROM reach))${and}
   ORDER BY distance, id LIMIT ${limit}
)`;
}

/**
 * For boxes and polygons, whose origin can lie far outside, where a disc would hold half the table. Some more rows than
 * wanted are taken by the sphere and put in their true order: which rows are last may differ by 0.6 %, no distance.
 * @param inside holds what `filters` leave open by a metre or two, on these rows only
 */
export function nearestOnSurface(filters: readonly string[], inside: string, limit: number): string {
  const candidates = limit + Math.ceil(limit / 10) + 10;
  return `candidates AS MATERIALIZED (
  SELECT id, feature, position, ${DISTANCE} FROM map_containers
   WHERE ${filters.join(' AND ')} ORDER BY position <-> ${ORIGIN} LIMIT ${candidates}
), found AS (
  SELECT id, feature, distance FROM candidates WHERE ${inside} ORDER BY distance, id LIMIT ${limit}
)`;
}
