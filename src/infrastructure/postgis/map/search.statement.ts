import type { BoundingBox } from '../../../domain/shared/bounding-box.js';
import type { ContainerSearch } from '../../../domain/map/container-search.js';
import { fitsPlane, nearestByGlobe, nearestByPlane, nearestOnSurface } from './nearest.sql.js';

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
  if (surface.kind !== 'radius') {
    const { roughly, exactly } =
      surface.kind === 'box' ? inBox(surface.box, put) : inPolygon(surface.polygon, put);
    return { text: answer(nearestOnSurface([roughly, ...filtersOf(search, put)], exactly, limit)), values };
  }
  put(surface.radiusM);
  const filters = filtersOf(search, put);
  const plane = fitsPlane(origin, surface.radiusM);
  const text = answer(plane ? nearestByPlane(filters, limit) : nearestByGlobe(filters, limit));
  const shape = [plane ? 'plane' : 'globe', limit, search.types.length > 0, search.statuses.length === 1];
  return { name: `map-radius-${shape.join('-')}`, text, values };
}

function answer(found: string): string {
  return `
WITH ${found}
SELECT '{"type":"FeatureCollection","features":[' || coalesce(string_agg(
         feature || ',"distanceM":' || round(distance::numeric, 1) || '}}', ',' ORDER BY distance, id), '') || ']}' AS body
  FROM found`;
}

function filtersOf({ types, statuses }: ContainerSearch, put: Put): string[] {
  return [
    ...(types.length > 0 ? [`type = ANY (${put(types)})`] : []),
    ...(statuses.length === 1 ? [`status = ${put(statuses[0])}`] : []),
  ];
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
