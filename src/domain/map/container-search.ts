import { type Boundary, readBoundary } from '../shared/boundary.js';
import { type BoundingBox, centreOf, extentOf, widthOf } from '../shared/bounding-box.js';
import { Checks } from '../shared/checks.js';
import { checkedPosition, type Position } from '../shared/position.js';
import { CAPACITY_L_MAX, type ContainerType, PUBLIC_STATUSES, type PublicStatus } from '../network/index.js';

export const RADIUS_M_MAX = 50_000;
export const RADIUS_M_DEFAULT = 2_000;
export const SEARCH_LIMIT_MAX = 500;
export const SEARCH_LIMIT_DEFAULT = 50;

/** The nearest, however far; farther than this nobody carries a bag. */
export const NEAREST_REACH_M = 1_000_000;
export const NEAREST_MAX = 50;

/** Where to look. Radius: on the WGS84 spheroid, in metres. Box and polygon: straight edges in longitude and latitude, edge included. */
export type SearchSurface =
  | { readonly kind: 'radius'; readonly radiusM: number }
  | { readonly kind: 'nearest'; readonly reachM: number }
  | { readonly kind: 'box'; readonly box: BoundingBox }
  | { readonly kind: 'polygon'; readonly polygon: Boundary };

/** A public search: what stands on a surface, nearest to `origin` first. */
export interface ContainerSearch {
  readonly surface: SearchSurface;
  /** Distances are measured from here. */
  readonly origin: Position;
  /** Empty: every type. */
  readonly types: readonly ContainerType[];
  readonly statuses: readonly PublicStatus[];
  /** Litres, included. A container whose capacity nobody knows matches neither. */
  readonly minCapacityL: number | undefined;
  readonly maxCapacityL: number | undefined;
  readonly limit: number;
}

export interface SearchFilters {
  readonly minCapacityL?: number | undefined;
  readonly maxCapacityL?: number | undefined;
  readonly types?: readonly ContainerType[] | undefined;
  readonly statuses?: readonly PublicStatus[] | undefined;
  readonly limit?: number | undefined;
}

export function searchAround(origin: Position, radiusM: number, filters: SearchFilters): ContainerSearch {
  const checks = new Checks();
  const from = checkedPosition(checks, 'lat,lon', origin);
  checks.require(
    Number.isFinite(radiusM) && radiusM > 0 && radiusM <= RADIUS_M_MAX,
    'radius',
    'map.radius_out_of_range',
    `The radius is a number of metres between 0 (excluded) and ${RADIUS_M_MAX}.`,
  );
  return search(checks, { kind: 'radius', radiusM }, from, filters);
}

/** The nearest containers, however far up to 1,000 km. */
export function searchNearest(
  origin: Position,
  count: number,
  filters: Omit<SearchFilters, 'limit'>,
): ContainerSearch {
  const checks = new Checks();
  const from = checkedPosition(checks, 'lat,lon', origin);
  const isCount = Number.isInteger(count) && count >= 1 && count <= NEAREST_MAX;
  checks.require(
    isCount,
    'nearest',
    'map.nearest_out_of_range',
    `nearest is a whole number between 1 and ${NEAREST_MAX}.`,
  );
  const limit = isCount ? count : 1;
  return search(checks, { kind: 'nearest', reachM: NEAREST_REACH_M }, from, { ...filters, limit });
}

export function searchInBox(
  box: BoundingBox,
  origin: Position | undefined,
  filters: SearchFilters,
): ContainerSearch {
  const checks = new Checks();
  checkedPosition(checks, 'bbox', { longitude: box.west, latitude: box.south });
  checkedPosition(checks, 'bbox', { longitude: box.east, latitude: box.north });
  checks.require(
    box.south < box.north && widthOf(box) > 0,
    'bbox',
    'map.box_empty',
    'The box is west,south,east,north with south below north; this one has no surface.',
  );
  const from = origin ? checkedPosition(checks, 'lat,lon', origin) : centreOf(box);
  return search(checks, { kind: 'box', box }, from, filters);
}

/** @param polygon GeoJSON Polygon or MultiPolygon, unread */
export function searchInPolygon(
  polygon: unknown,
  origin: Position | undefined,
  filters: SearchFilters,
): ContainerSearch {
  const surface = { kind: 'polygon', polygon: readBoundary(polygon, 'polygon') } as const;
  const checks = new Checks();
  const from = origin ? checkedPosition(checks, 'lat,lon', origin) : centreOf(extentOf(surface.polygon));
  return search(checks, surface, from, filters);
}

function search(
  checks: Checks,
  surface: SearchSurface,
  origin: Position,
  filters: SearchFilters,
): ContainerSearch {
  const limit = filters.limit ?? SEARCH_LIMIT_DEFAULT;
  checks.require(
    Number.isInteger(limit) && limit >= 1 && limit <= SEARCH_LIMIT_MAX,
    'limit',
    'map.limit_out_of_range',
    `The limit is a whole number between 1 and ${SEARCH_LIMIT_MAX}.`,
  );
  checkCapacities(checks, filters);
  checks.throwIfAny('map.search_invalid');
  return {
    surface,
    origin,
    types: [...new Set(filters.types ?? [])],
    statuses: [...new Set(filters.statuses ?? PUBLIC_STATUSES)],
    minCapacityL: filters.minCapacityL,
    maxCapacityL: filters.maxCapacityL,
    limit,
  };
}

function checkCapacities(checks: Checks, { minCapacityL, maxCapacityL }: SearchFilters): void {
  for (const [path, litres] of Object.entries({ minCapacityL, maxCapacityL })) {
    checks.require(
      litres === undefined || (Number.isInteger(litres) && litres >= 1 && litres <= CAPACITY_L_MAX),
      path,
      'map.capacity_out_of_range',
      `${path} is a whole number of litres between 1 and ${CAPACITY_L_MAX}.`,
    );
  }
  checks.require(
    !(minCapacityL !== undefined && maxCapacityL !== undefined && minCapacityL > maxCapacityL),
    'minCapacityL',
    'map.capacity_range_empty',
    'minCapacityL is greater than maxCapacityL: nothing holds both.',
  );
}
