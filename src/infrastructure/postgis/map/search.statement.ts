import type { BoundingBox } from '../../../domain/shared/bounding-box.js';
import { CONTAINER_TYPES, PUBLIC_STATUSES } from '../../../domain/network/index.js';
import type { ContainerSearch } from '../../../domain/map/container-search.js';
import { fitsPlane, nearestByGlobe, nearestByPlane, nearestOfAll, nearestOnSurface } from './nearest.sql.js';

export interface SearchStatement {
  /** Prepared once for each shape; absent where the plan depends on the values. */
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
}

type Put = (value: unknown) => string;

/**
 * The public search in one statement at a cost that does not grow with the table. PostgreSQL builds the answer: each
 * row's Feature is already written and only its distance is appended.
 */
export function searchStatement(search: ContainerSearch): SearchStatement {
  const { origin, surface, limit } = search;
  const values: unknown[] = [origin.longitude, origin.latitude];
  const put: Put = (value) => `$${values.push(value)}`;
  switch (surface.kind) {
    case 'box':
    case 'polygon': {
      const { roughly, exactly } =
        surface.kind === 'box' ? inBox(surface.box, put) : inPolygon(surface.polygon, put);
      const text = answer(nearestOnSurface([roughly, ...filtersOf(search, put)], exactly, limit));
      return { text, values };
    }
    case 'nearest': {
      put(surface.reachM);
      return { text: answer(nearestOfAll(filtersOf(search, put), limit)), values };
    }
    case 'radius': {
      put(surface.radiusM);
      const filters = filtersOf(search, put);
      const plane = fitsPlane(origin, surface.radiusM);
      const text = answer(plane ? nearestByPlane(filters, limit) : nearestByGlobe(filters, limit));
      const byCapacity = asksForCapacity(search);
      return { ...(byCapacity ? {} : { name: `map-radius-${shapeOf(search, plane)}` }), text, values };
    }
  }
}

/** Statements of one shape have one text. */
function shapeOf({ types, statuses, limit }: ContainerSearch, plane: boolean): string {
  return [plane ? 'plane' : 'globe', limit, types.length > 0, statuses.length === 1].join('-');
}

function answer(found: string): string {
  return `
WITH ${found}
SELECT '{"type":"FeatureCollection","features":[' || coalesce(string_agg(
         feature || ',"distanceM":' || round(distance::numeric, 1) || '}}', ',' ORDER BY distance, id), '') || ']}' AS body
  FROM found`;
}

/**
 * Every type and status is named where a capacity is asked for, so that the index on (type, status, capacity_l) can tell
 * the planner that hardly anything matches: the walk to the nearest would else go through the whole table. Hence also no
 * plan that is made before the values are known.
 */
function filtersOf(search: ContainerSearch, put: Put): string[] {
  const { types, statuses, minCapacityL, maxCapacityL } = search;
  const byCapacity = asksForCapacity(search);
  return [
    ...(types.length > 0 || byCapacity
      ? [`type = ANY (${put(types.length > 0 ? types : CONTAINER_TYPES)})`]
      : []),
    ...(statuses.length === 1 ? [`status = ${put(statuses[0])}`] : []),
    ...(statuses.length !== 1 && byCapacity ? [`status = ANY (${put(PUBLIC_STATUSES)})`] : []),
    ...(minCapacityL === undefined ? [] : [`capacity_l >= ${put(minCapacityL)}`]),
    ...(maxCapacityL === undefined ? [] : [`capacity_l <= ${put(maxCapacityL)}`]),
  ];
}

function asksForCapacity({ minCapacityL, maxCapacityL }: ContainerSearch): boolean {
  return minCapacityL !== undefined || maxCapacityL !== undefined;
}

/** A condition for the index, and one that holds to the last digit. Edges count as inside. */
interface Inside {
  readonly roughly: string;
  readonly exactly: string;
}

function inPolygon(polygon: object, put: Put): Inside {
  const covered = covers(`ST_GeomFromGeoJSON(${put(JSON.stringify(polygon))})`);
  return { roughly: covered, exactly: 'true' };
}

/**
 * The operator && compares single-precision boxes, a metre or two wide of the true ones, but its selectivity is known
 * to the planner, which then walks the index nearest first. A box across the antimeridian is two on the plane.
 */
function inBox(box: BoundingBox, put: Put): Inside {
  const halves =
    box.west <= box.east
      ? [box]
      : [
          { ...box, east: 180 },
          { ...box, west: -180 },
        ];
  const envelopes = halves.map(
    ({ west, south, east, north }) =>
      `ST_MakeEnvelope(${[west, south, east, north].map(put).join(', ')}, 4326)`,
  );
  const anyOf = (condition: (envelope: string) => string) => `(${envelopes.map(condition).join(' OR ')})`;
  return { roughly: anyOf((envelope) => `position::geometry && ${envelope}`), exactly: anyOf(covers) };
}

function covers(polygon: string): string {
  return `ST_Covers(${polygon}, position::geometry)`;
}
