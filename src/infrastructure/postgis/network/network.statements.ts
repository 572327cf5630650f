import type { AreaSort, ContainerSort, SiteSort } from '../../../application/network/network-reader.port.js';
import { isoTime } from '../shared/iso-time.js';
import type { ListStatement } from '../shared/keyset-page.js';

const POSITION = `ST_AsGeoJSON(position, 7, 0)::json AS position`;
const TRACE = `version, ${isoTime('created_at')} AS "createdAt"`;

export const SITES: ListStatement<SiteSort> = {
  columns: `id, name, kind, ${POSITION}, address, ${TRACE}`,
  from: 'sites',
  sortable: { name: 'name' },
};

const AREA = `id, site_id AS "siteId", name, code, surface_m2 AS "surfaceM2", ${TRACE}`;

export const AREA_COLUMNS = { withBoundary: `${AREA}, ST_AsGeoJSON(boundary, 7, 0)::json AS boundary` };

export const AREAS: ListStatement<AreaSort> = {
  columns: AREA,
  from: 'areas',
  sortable: { name: 'name', code: 'code' },
};

export const CONTAINERS: ListStatement<ContainerSort> = {
  columns: `id, area_id AS "areaId", reference, name, type, capacity_l AS "capacityL", status,
            status_reason AS "statusReason", ${isoTime('suspended_from')} AS "suspendedFrom",
            ${isoTime('suspended_until')} AS "suspendedUntil", ${POSITION}, address,
            municipality_code AS "municipalityCode", attributes, ${TRACE}`,
  from: 'containers',
  sortable: { reference: 'reference', name: 'name' },
};
