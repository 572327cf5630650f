import type {
  AreaSort,
  ContainerSort,
  HistorySort,
  SiteSort,
} from '../../../application/network/network-reader.port.js';
import { isoTime } from '../shared/iso-time.js';
import type { ListStatement } from '../shared/keyset-page.js';

const POSITION = `ST_AsGeoJSON(position, 7, 0)::json AS position`;
const TRACE = `version, ${isoTime('created_at')} AS "createdAt"`;

const ARCHIVED_AT = `${isoTime('archived_at')} AS "archivedAt"`;

export const SITES: ListStatement<SiteSort> = {
  columns: `id, name, kind, ${POSITION}, address, ${ARCHIVED_AT}, ${TRACE}`,
  from: 'sites',
  sortable: { name: 'name' },
};

const AREA = `id, site_id AS "siteId", name, code, surface_m2 AS "surfaceM2", ${ARCHIVED_AT}, ${TRACE}`;

export const AREA_COLUMNS = { withBoundary: `${AREA}, ST_AsGeoJSON(boundary, 7, 0)::json AS boundary` };

export const AREAS: ListStatement<AreaSort> = {
  columns: AREA,
  from: 'areas',
  sortable: { name: 'name', code: 'code' },
};

/** True where the position lies beyond the boundary of the area; a removed container stands nowhere. */
const OUTSIDE_AREA = `(status <> 'removed' AND NOT (
  SELECT ST_Covers(a.boundary, containers.position::geometry) FROM areas a
   WHERE a.organisation_id = containers.organisation_id AND a.id = containers.area_id))`;

/**
 * The ids of all that stand outside their area. Area by area, as PostGIS keeps the boundary that it has just looked at
 * ready for the next position; OFFSET keeps the planner from going through the containers in another order.
 * @param organisation its placeholder
 */
export const idsOutsideArea = (organisation: string) => `(
  SELECT standing.id FROM areas a CROSS JOIN LATERAL (
    SELECT c.id, c.position FROM containers c
     WHERE c.organisation_id = a.organisation_id AND c.area_id = a.id AND c.status <> 'removed' OFFSET 0) standing
   WHERE a.organisation_id = ${organisation} AND NOT ST_Covers(a.boundary, standing.position::geometry))`;

export const CONTAINERS: ListStatement<ContainerSort> = {
  columns: `id, area_id AS "areaId", reference, name, type, capacity_l AS "capacityL", status,
            status_reason AS "statusReason", ${isoTime('suspended_from')} AS "suspendedFrom",
            ${isoTime('suspended_until')} AS "suspendedUntil", ${POSITION}, address,
            municipality_code AS "municipalityCode", attributes, ${OUTSIDE_AREA} AS "outsideArea", ${TRACE}`,
  from: 'containers',
  sortable: { reference: 'reference', name: 'name' },
};

export const HISTORY: ListStatement<HistorySort> = {
  columns: `id, ${isoTime('at')} AS at, kind, version, actor_id AS "actorId",
            (SELECT p.name FROM people p
              WHERE p.organisation_id = container_history.organisation_id AND p.id = actor_id) AS "actorName",
            before, after`,
  from: 'container_history',
  sortable: { version: 'version' },
  keys: /^\d{1,9}$/,
};
