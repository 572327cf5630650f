import type { MultiPolygon, Point, Position as Coordinates } from 'geojson';
import type { Area } from '../../../domain/network/area.js';
import type { Container } from '../../../domain/network/container.js';
import type { Site } from '../../../domain/network/site.js';
import type { Boundary } from '../../../domain/shared/boundary.js';
import type { Position } from '../../../domain/shared/position.js';
import type { AreaRow } from './area.row.js';
import type { ContainerRow } from './container.row.js';
import type { SiteRow } from './site.row.js';

export function siteRow({ id, organisationId, version, properties }: Site): SiteRow {
  return { id, organisationId, version, ...properties, position: point(properties.position) };
}

export function areaRow({ id, organisationId, version, properties }: Area): AreaRow {
  return { id, organisationId, version, ...properties, boundary: multiPolygon(properties.boundary) };
}

export function containerRow({ id, organisationId, version, properties }: Container): ContainerRow {
  return { id, organisationId, version, ...properties, position: point(properties.position) };
}

function point({ longitude, latitude }: Position): Point {
  return { type: 'Point', coordinates: [longitude, latitude] };
}

function multiPolygon({ type, coordinates }: Boundary): MultiPolygon {
  return { type, coordinates: coordinates as unknown as Coordinates[][][] };
}
