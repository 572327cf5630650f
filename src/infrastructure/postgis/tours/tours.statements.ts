import type { TourSort, VehicleSort } from '../../../application/tours/tours-reader.port.js';
import { isoTime } from '../shared/iso-time.js';
import type { ListStatement } from '../shared/keyset-page.js';

export const VEHICLES: ListStatement<VehicleSort> = {
  columns: `id, name, registration, capacity_kg AS "capacityKg", active, version,
            ${isoTime('created_at')} AS "createdAt"`,
  from: 'vehicles',
  sortable: { name: 'name' },
};

const site = (column: string) => `
  (SELECT json_build_object('id', p.id, 'name', p.name, 'position', ST_AsGeoJSON(p.position, 7, 0)::json)
     FROM sites p WHERE p.organisation_id = tours.organisation_id AND p.id = tours.${column})`;

/** Names are looked up row by row, after the page is cut. */
const HEAD = `
  id, name, day::text AS day, state,
  (SELECT json_build_object('id', p.id, 'name', p.name)
     FROM people p WHERE p.organisation_id = tours.organisation_id AND p.id = tours.driver_id) AS driver,
  (SELECT json_build_object('id', v.id, 'name', v.name)
     FROM vehicles v WHERE v.organisation_id = tours.organisation_id AND v.id = tours.vehicle_id) AS vehicle,
  ${site('start_site_id')} AS "startSite", ${site('end_site_id')} AS "endSite",
  planned_distance_m::float8 AS "plannedDistanceM",
  overdue_at IS NOT NULL AND state IN ('planned', 'running') AS overdue,
  ${isoTime('started_at')} AS "startedAt", ${isoTime('closed_at')} AS "closedAt",
  version, ${isoTime('created_at')} AS "createdAt"`;

const stopsWhere = (condition: string) => `
  (SELECT count(*)::integer FROM tour_stops s
    WHERE s.organisation_id = tours.organisation_id AND s.tour_id = tours.id AND ${condition})`;

export const TOURS: ListStatement<TourSort> = {
  columns: `${HEAD}, ${stopsWhere('true')} AS "stopCount", ${stopsWhere(`s.state <> 'pending'`)} AS "stopsDone",
  (SELECT coalesce(sum(c.estimated_kg), 0)::float8 FROM collections c
    WHERE c.organisation_id = tours.organisation_id AND c.tour_id = tours.id) AS "collectedKg"`,
  from: 'tours',
  sortable: { day: 'tours.day', name: 'tours.name' },
};

export const TOUR_WITH_STOPS = `${HEAD},
  (SELECT coalesce(json_agg(json_build_object(
            'id', s.id, 'sequence', s.sequence,
            'container', json_build_object(
              'id', b.id, 'name', b.name, 'reference', b.reference, 'position', ST_AsGeoJSON(b.position, 7, 0)::json,
              'type', b.type, 'capacityL', b.capacity_l, 'address', b.address),
            'state', s.state, 'arrivedAt', ${isoTime('s.arrived_at')}, 'doneAt', ${isoTime('s.done_at')},
            'estimatedKg', c.estimated_kg::float8, 'fillLevelPercent', c.fill_level_percent,
            'skipReason', s.skip_reason, 'note', s.note) ORDER BY s.sequence), '[]')
     FROM tour_stops s
     JOIN containers b ON b.organisation_id = s.organisation_id AND b.id = s.container_id
     LEFT JOIN collections c ON c.organisation_id = s.organisation_id AND c.stop_id = s.id
    WHERE s.organisation_id = tours.organisation_id AND s.tour_id = tours.id) AS stops`;
