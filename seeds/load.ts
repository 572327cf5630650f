import { Client } from 'pg';
import {
  DEMO_CONTAINER_COUNT,
  demoAreas,
  demoContainers,
  demoOrganisation,
  demoSites,
  demoUsers,
} from './index.js';
import { loadDemoReports } from './reports/load-reports.js';
import { loadDemoWebsite } from './websites/load-website.js';
import { loadDemoTours } from './tours/load-tours.js';

/** How to reach the database as the owner of the schema. */
export interface OwnerConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password?: string;
  readonly database: string;
}

export interface LoadOptions {
  readonly containers?: number;
  /** The organisation's present day, YYYY-MM-DD: suspensions lie around it, and the tours are for it. */
  readonly today: string;
  readonly hashPassword: (password: string) => Promise<string>;
  /** Called after each batch. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Loads the demo data set-based, as the owner. What is there already stays as it is, so a larger count adds to a smaller. */
export async function loadDemoData(connection: OwnerConnection, options: LoadOptions): Promise<void> {
  const { containers = DEMO_CONTAINER_COUNT, today, onProgress } = options;
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query('BEGIN');
    await insert(client, ORGANISATION, [demoOrganisation]);
    await insert(client, USERS, await Promise.all(demoUsers.map((user) => hashed(user, options))));
    await insert(client, SITES, demoSites);
    for (const areas of batches(demoAreas(containers), 100)) await insert(client, AREAS, areas);
    await loadDemoWebsite(client);
    await client.query('COMMIT');
    let done = 0;
    for (const batch of demoContainers(containers, { today })) {
      await insert(client, CONTAINERS, batch);
      onProgress?.((done += batch.length), containers);
    }
    if (containers >= DEMO_CONTAINER_COUNT) {
      await loadDemoTours(client, today);
      await loadDemoReports(client, today);
    }
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

/** Whether the database is empty, and whether the demo organisation is in it. */
export async function lookForDemoData(
  connection: OwnerConnection,
): Promise<{ empty: boolean; demo: boolean }> {
  const client = new Client(connection);
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      'SELECT id FROM organisations ORDER BY id = $1 DESC LIMIT 1',
      [demoOrganisation.id],
    );
    return { empty: rows.length === 0, demo: rows[0]?.id === demoOrganisation.id };
  } finally {
    await client.end();
  }
}

function insert(client: Client, text: string, rows: readonly object[]): Promise<unknown> {
  return client.query(text, [JSON.stringify(rows)]);
}

async function hashed<User extends { password: string }>(
  { password, ...user }: User,
  { hashPassword }: LoadOptions,
) {
  return { ...user, passwordHash: await hashPassword(password) };
}

function* batches<Row>(rows: readonly Row[], size: number): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

const ORGANISATION = `
INSERT INTO organisations (id, name, time_zone, locale)
SELECT id, name, "timeZone", locale FROM json_to_recordset($1) AS r(id uuid, name text, "timeZone" text, locale text)
ON CONFLICT DO NOTHING`;

const USERS = `
WITH r AS (
  SELECT * FROM json_to_recordset($1) AS r(id uuid, "organisationId" uuid, email text, "displayName" text, role text, operator boolean,
                                        "passwordHash" text)
), people AS (
  INSERT INTO users (id, email, name, password_hash, operator)
  SELECT id, email, "displayName", "passwordHash", operator FROM r ON CONFLICT DO NOTHING
)
INSERT INTO memberships (organisation_id, user_id, role) SELECT "organisationId", id, role FROM r ON CONFLICT DO NOTHING`;

const POINT = 'ST_SetSRID(ST_MakePoint(longitude, latitude), 4326)::geography';

const SITES = `
INSERT INTO sites (organisation_id, id, name, kind, position, address)
SELECT "organisationId", id, name, kind, ${POINT}, address
  FROM json_to_recordset($1) AS r("organisationId" uuid, id uuid, name text, kind text, longitude float8, latitude float8, address text)
ON CONFLICT DO NOTHING`;

const AREAS = `
INSERT INTO areas (organisation_id, id, site_id, name, code, boundary)
SELECT "organisationId", id, "siteId", name, code, ST_GeomFromGeoJSON(boundary)
  FROM json_to_recordset($1) AS r("organisationId" uuid, id uuid, "siteId" uuid, name text, code text, boundary json)
ON CONFLICT DO NOTHING`;

/** Local days become instants at midnight UTC: a demo needs no more. */
const CONTAINERS = `
INSERT INTO containers (organisation_id, id, area_id, reference, name, type, capacity_l, status, status_reason,
                        suspended_from, suspended_until, position, address, municipality_code, attributes)
SELECT "organisationId", id, "areaId", reference, name, type, "capacityL", status, "statusReason",
       ("suspendedFrom" || 'T00:00:00Z')::timestamptz, ("suspendedUntil" || 'T00:00:00Z')::timestamptz, ${POINT},
       address, "municipalityCode", attributes
  FROM json_to_recordset($1) AS r("organisationId" uuid, id uuid, "areaId" uuid, reference text, name text, type text,
       "capacityL" integer, status text, "statusReason" text, "suspendedFrom" text, "suspendedUntil" text,
       longitude float8, latitude float8, address text, "municipalityCode" text, attributes jsonb)
ON CONFLICT DO NOTHING`;
