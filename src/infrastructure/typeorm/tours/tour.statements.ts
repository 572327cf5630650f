import { taken, unknown } from '../shared/constraint-errors.js';
import { DomainError } from '../../../domain/shared/domain-error.js';

/** Waits for whoever holds the tour; the stops are read by a statement of their own, which sees what they stored. */
export const LOCK_TOUR = `
SELECT state, name, day::text AS day, driver_id AS "driverId", vehicle_id AS "vehicleId",
       start_site_id AS "startSiteId", end_site_id AS "endSiteId", planned_distance_m::float8 AS "plannedDistanceM",
       overdue_at AS "overdueAt", started_at AS "startedAt", closed_at AS "closedAt", cancelled_at AS "cancelledAt",
       cancel_reason AS "cancelReason", version
  FROM tours WHERE organisation_id = $1 AND id = $2 FOR UPDATE`;

export const STOPS_OF_TOUR = `
SELECT s.id, s.container_id AS "containerId", s.sequence, s.state, s.arrived_at AS "arrivedAt", s.done_at AS "doneAt",
       s.skip_reason AS "skipReason", s.note, c.id AS "collectionId", c.estimated_kg::float8 AS "estimatedKg",
       c.fill_level_percent AS "fillLevelPercent", c.collected_by AS "collectedBy"
  FROM tour_stops s
  LEFT JOIN collections c ON c.organisation_id = s.organisation_id AND c.stop_id = s.id
 WHERE s.organisation_id = $1 AND s.tour_id = $2
 ORDER BY s.sequence`;

const COLUMNS = `name, day, state, driver_id, vehicle_id, start_site_id, end_site_id, planned_distance_m, overdue_at,
       started_at, closed_at, cancelled_at, cancel_reason, version`;
const VALUES = '$3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16';

export const INSERT_TOUR = `INSERT INTO tours (organisation_id, id, ${COLUMNS}) VALUES ($1, $2, ${VALUES})`;

export const UPDATE_TOUR = `
UPDATE tours SET (${COLUMNS}) = (${VALUES})
 WHERE organisation_id = $1 AND id = $2 AND version = $16::integer - 1`;

export const DELETE_STOPS = `DELETE FROM tour_stops WHERE organisation_id = $1 AND tour_id = $2`;

export const INSERT_STOPS = `
INSERT INTO tour_stops (organisation_id, tour_id, id, container_id, sequence, state)
SELECT $1, $2, id, "containerId", sequence, 'pending'
  FROM json_to_recordset($3) AS r(id uuid, "containerId" uuid, sequence integer)`;

/** Writes the stops that are not stored as they are now: one, in most cases. */
export const UPDATE_STOPS = `
UPDATE tour_stops s
   SET state = r.state, arrived_at = r."arrivedAt", done_at = r."doneAt", skip_reason = r."skipReason", note = r.note
  FROM json_to_recordset($3) AS r(id uuid, state text, "arrivedAt" timestamptz, "doneAt" timestamptz, "skipReason" text, note text)
 WHERE s.organisation_id = $1 AND s.tour_id = $2 AND s.id = r.id
   AND (s.state, s.arrived_at, s.done_at, s.skip_reason, s.note)
       IS DISTINCT FROM (r.state, r."arrivedAt", r."doneAt", r."skipReason", r.note)`;

export const INSERT_COLLECTIONS = `
INSERT INTO collections (organisation_id, tour_id, id, stop_id, container_id, collected_at, collected_by, estimated_kg, fill_level_percent)
SELECT $1, $2, id, "stopId", "containerId", "collectedAt", "collectedBy", "estimatedKg", "fillLevelPercent"
  FROM json_to_recordset($3) AS r(id uuid, "stopId" uuid, "containerId" uuid, "collectedAt" timestamptz,
       "collectedBy" uuid, "estimatedKg" numeric, "fillLevelPercent" integer)
    ON CONFLICT (organisation_id, stop_id) DO NOTHING`;

/** What the checks before the unit of work have seen can be gone when it is stored. */
export const TOUR_ERRORS = {
  tours_driver_fkey: unknown('tour.driver_unknown', 'driverId', 'There is no such driver.'),
  tours_vehicle_fkey: unknown('tour.vehicle_unknown', 'vehicleId', 'There is no such vehicle.'),
  tours_start_site_fkey: unknown('tour.site_unknown', 'startSiteId', 'There is no such site.'),
  tours_end_site_fkey: unknown('tour.site_unknown', 'endSiteId', 'There is no such site.'),
  tour_stops_container_fkey: unknown(
    'tour.container_unknown',
    'containerIds',
    'One of the containers does not exist.',
  ),
  tour_stops_container_key: taken(
    'tour.container_twice',
    'containerIds',
    'A container is emptied once a tour.',
  ),
  tours_one_running: () =>
    new DomainError(
      'conflict',
      'tour.already_running',
      'This driver has another running tour. Close it before the next one starts.',
    ),
};
