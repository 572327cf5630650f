import type { BoundingBox, ContainerSearch } from '../../../domain/map/container-search.js';

export interface SearchStatement {
  /** One prepared statement for each shape of search. */
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/** ST_Distance rounds a geography's metres to 1e-8, ST_DWithin does not: without room the farthest row could miss itself. */
const ROUNDING_M = 0.001;

const ORIGIN = 'ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography';

/**
 * The public search in one statement, exact at a cost that does not grow with the table.
 *
 * The index hands out rows nearest first, but by the sphere's distance (`<->` on geography), which differs from the
 * spheroid's by up to 0.6 %. So `nearest` takes as many rows as are wanted in that order and keeps only how far the
 * farthest of them lies on the spheroid: the true nearest can lie no farther. The outer query takes all rows within that
 * reach and puts them in their true order. Each row's Feature is already written; only the distance is appended.
 */
export function searchStatement(search: ContainerSearch): SearchStatement {
  const { origin, types, statuses, limit } = search;
  const values: unknown[] = [origin.longitude, origin.latitude];
  const put = (value: unknown) => `$${values.push(value)}`;
  const onSurface = surfaceCondition(search, put);
  const filters = [
    ...(types.length > 0 ? [`type = ANY (${put(types)})`] : []),
    ...(statuses.length < 2 ? [`status = ANY (${put(statuses)})`] : []),
  ];
  const matches = [onSurface, ...filters].join(' AND ');
  const text = `
WITH nearest AS MATERIALIZED (
  SELECT ST_Distance(position, ${ORIGIN}) AS distance FROM map_containers
   WHERE ${matches} ORDER BY position <-> ${ORIGIN} LIMIT ${limit}
), found AS (
  SELECT id, feature, ST_Distance(position, ${ORIGIN}) AS distance FROM map_containers
   WHERE ST_DWithin(position, ${ORIGIN}, (SELECT max(distance) FROM nearest) + ${ROUNDING_M}) AND ${matches}
   ORDER BY distance, id LIMIT ${limit}
)
SELECT '{"type":"FeatureCollection","features":[' || coalesce(string_agg(
         feature || ',"distanceM":' || round(distance::numeric, 1) || '}}', ',' ORDER BY distance, id), '') || ']}' AS body
  FROM found`;
  const shape = [search.surface.kind, types.length > 0 ? 't' : '', statuses.length < 2 ? 's' : '', limit];
  return { name: `map-search-${shape.join('-')}${crosses(search) ? '-x' : ''}`, text, values };
}

function surfaceCondition({ surface }: ContainerSearch, put: (value: unknown) => string): string {
  switch (surface.kind) {
    case 'radius':
      return `ST_DWithin(position, ${ORIGIN}, ${put(surface.radiusM)})`;
    case 'box': {
      const envelopes = halves(surface.box).map(
        ({ west, south, east, north }) =>
          `position::geometry && ST_MakeEnvelope(${put(west)}, ${put(south)}, ${put(east)}, ${put(north)}, 4326)`,
      );
      return `(${envelopes.join(' OR ')})`;
    }
    case 'polygon':
      return `ST_Covers(ST_GeomFromGeoJSON(${put(JSON.stringify(surface.polygon))}), position::geometry)`;
  }
}

function crosses({ surface }: ContainerSearch): boolean {
  return surface.kind === 'box' && halves(surface.box).length > 1;
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
