import type { MultiPolygon, Point, Position as Coordinates } from 'geojson';
import { Area } from '../../../domain/network/area.js';
import { Container } from '../../../domain/network/container.js';
import { Site } from '../../../domain/network/site.js';
import type { Boundary } from '../../../domain/shared/boundary.js';
import type { Position } from '../../../domain/shared/position.js';
import type { AreaRow } from './area.row.js';
import type { ContainerRow } from './container.row.js';
import type { SiteRow } from './site.row.js';

export function siteRow({ id, organisationId, version, properties, archivedAt }: Site): SiteRow {
  return { id, organisationId, version, archivedAt, ...properties, position: point(properties.position) };
}

export function siteOf({ id, organisationId, version, archivedAt, ...row }: SiteRow): Site {
  const { name, kind, address } = row;
  const properties = { name, kind, position: positionOf(row.position), address };
  return Site.restore({ id, organisationId, version, archivedAt, properties });
}

export function areaRow({ id, organisationId, version, properties, archivedAt }: Area): AreaRow {
  const boundary = multiPolygon(properties.boundary);
  return { id, organisationId, version, archivedAt, ...properties, boundary };
}

export function areaOf({ id, organisationId, version, archivedAt, ...row }: AreaRow): Area {
  const { siteId, name, code } = row;
  const properties = { siteId, name, code, boundary: boundaryOf(row.boundary) };
  return Area.restore({ id, organisationId, version, archivedAt, properties });
}

export function containerRow({ id, organisationId, version, properties, life }: Container): ContainerRow {
  return { id, organisationId, version, ...properties, ...life, position: point(properties.position) };
}

export function containerOf({ id, organisationId, version, ...row }: ContainerRow): Container {
  const { areaId, reference, name, type, capacityL, address, municipalityCode, attributes } = row;
  const position = positionOf(row.position);
  const { status, statusReason, suspendedFrom, suspendedUntil } = row;
  return Container.restore({
    id,
    organisationId,
    version,
    properties: { areaId, reference, name, type, capacityL, position, address, municipalityCode, attributes },
    life: { status, statusReason, suspendedFrom, suspendedUntil },
  });
}

function point({ longitude, latitude }: Position): Point {
  return { type: 'Point', coordinates: [longitude, latitude] };
}

function positionOf({ coordinates: [longitude = NaN, latitude = NaN] }: Point): Position {
  return { longitude, latitude };
}

function multiPolygon({ type, coordinates }: Boundary): MultiPolygon {
  return { type, coordinates: coordinates as unknown as Coordinates[][][] };
}

function boundaryOf({ type, coordinates }: MultiPolygon): Boundary {
  return { type, coordinates: coordinates as unknown as Boundary['coordinates'] };
}
