import type { Client } from 'pg';
import { demoTours } from './tours.js';
import { demoVehicles } from './vehicles.js';

/** Loads vehicles and tours; their containers are there already. */
export async function loadDemoTours(client: Client, today: string): Promise<void> {
  const tours = await demoTours(today);
  const stops = tours.flatMap((tour) => tour.stops.map((stop) => ({ ...stop, tour })));
  const stopRows = stops.map(({ tour, collection, ...stop }) => ({
    ...stop,
    organisationId: tour.organisationId,
    tourId: tour.id,
    state: collection ? 'collected' : 'pending',
    doneAt: collection?.collectedAt ?? null,
  }));
  const collectionRows = stops.flatMap(({ tour, collection, id, containerId }) =>
    collection
      ? [
          {
            ...collection,
            organisationId: tour.organisationId,
            tourId: tour.id,
            stopId: id,
            containerId,
            collectedBy: tour.driverId,
          },
        ]
      : [],
  );
  const tables: readonly (readonly [string, readonly object[]])[] = [
    [VEHICLES, demoVehicles],
    [TOURS, tours],
    [STOPS, stopRows],
    [COLLECTIONS, collectionRows],
  ];
  for (const [sql, rows] of tables) await client.query(sql, [JSON.stringify(rows)]);
}

const VEHICLES = `
INSERT INTO vehicles (organisation_id, id, name, registration, capacity_kg, active)
SELECT "organisationId", id, name, registration, "capacityKg", true
  FROM json_to_recordset($1) AS r("organisationId" uuid, id uuid, name text, registration text, "capacityKg" integer)
ON CONFLICT DO NOTHING`;

const TOURS = `
INSERT INTO tours (organisation_id, id, name, day, state, driver_id, vehicle_id, start_site_id, end_site_id,
                   planned_distance_m, started_at, closed_at)
SELECT "organisationId", id, name, day, state, "driverId", "vehicleId", "startSiteId", "endSiteId",
       "plannedDistanceM", "startedAt", "closedAt"
  FROM json_to_recordset($1) AS r("organisationId" uuid, id uuid, name text, day date, state text, "driverId" uuid,
       "vehicleId" uuid, "startSiteId" uuid, "endSiteId" uuid, "plannedDistanceM" bigint, "startedAt" timestamptz,
       "closedAt" timestamptz)
ON CONFLICT DO NOTHING`;

const STOPS = `
INSERT INTO tour_stops (organisation_id, id, tour_id, container_id, sequence, state, done_at)
SELECT "organisationId", id, "tourId", "containerId", sequence, state, "doneAt"
  FROM json_to_recordset($1) AS r("organisationId" uuid, id uuid, "tourId" uuid, "containerId" uuid, sequence integer,
       state text, "doneAt" timestamptz)
ON CONFLICT DO NOTHING`;

const COLLECTIONS = `
INSERT INTO collections (organisation_id, id, tour_id, stop_id, container_id, collected_at, collected_by, estimated_kg,
                         fill_level_percent)
SELECT "organisationId", id, "tourId", "stopId", "containerId", "collectedAt", "collectedBy", "estimatedKg",
       "fillLevelPercent"
  FROM json_to_recordset($1) AS r("organisationId" uuid, id uuid, "tourId" uuid, "stopId" uuid, "containerId" uuid,
       "collectedAt" timestamptz, "collectedBy" uuid, "estimatedKg" numeric, "fillLevelPercent" integer)
ON CONFLICT DO NOTHING`;
