const CHANGING = `
state, trigger, requested_by, draft, triggers, not_before, started_at, finished_at, attempt, revision, phase_ms, pages,
pages_rendered, pages_reused, pages_removed, bytes, bytes_written, switching, failure_code, failure_message,
cancelled_by, release_id, version`;
const FIXED = 'website_id, kind, preview_token, queued_at';

const INSERTED_COLUMNS = 29;

/** Of each build: organisation, id, the columns that change, then those that do not. */
export function insert(builds: number): string {
  const row = (_: unknown, index: number) =>
    `(${Array.from({ length: INSERTED_COLUMNS }, (_, column) => `$${index * INSERTED_COLUMNS + column + 1}`).join(', ')})`;
  return `INSERT INTO builds (organisation_id, id, ${CHANGING}, ${FIXED}) VALUES ${Array.from({ length: builds }, row).join(', ')}`;
}

/** Only who runs a build holds it. */
export const UPDATE = `
UPDATE builds SET (${CHANGING})
     = ROW ($3::text, $4::text, $5::uuid, $6::jsonb, $7::integer, $8::timestamptz, $9::timestamptz, $10::timestamptz,
            $11::integer, $12::integer, $13::jsonb, $14::integer, $15::integer, $16::integer, $17::integer,
            $18::integer, $19::integer, $20::boolean, $21::text, $22::text, $23::uuid, $24::uuid, $25::integer),
       lease_holder = CASE WHEN $3::text = 'running' THEN lease_holder END,
       lease_until = CASE WHEN $3::text = 'running' THEN lease_until END,
       pages_done = CASE WHEN $3::text = 'running' THEN pages_done ELSE 0 END
 WHERE organisation_id = $1 AND id = $2 AND version = $25::integer - 1`;

const COLUMNS = `id, ${CHANGING}, ${FIXED}`;

export const SELECT = `SELECT ${COLUMNS} FROM builds WHERE organisation_id = $1 AND id = $2`;

export const UNFINISHED = `
SELECT ${COLUMNS} FROM builds
 WHERE organisation_id = $1 AND website_id = $2 AND preview_token IS NOT DISTINCT FROM $3::text
   AND state IN ('queued', 'running')
 ORDER BY id FOR UPDATE`;

export const QUEUED_PRODUCTIONS = `
SELECT ${COLUMNS} FROM builds
 WHERE organisation_id = $1 AND website_id = ANY ($2::uuid[]) AND kind = 'production' AND state = 'queued'
 ORDER BY id FOR UPDATE`;

export const UNFINISHED_OF_WEBSITE = `
SELECT ${COLUMNS} FROM builds
 WHERE organisation_id = $1 AND website_id = $2 AND state IN ('queued', 'running')
 ORDER BY id FOR UPDATE`;

export const HOLD_WEBSITE = 'SELECT 1 FROM websites WHERE organisation_id = $1 AND id = $2 FOR KEY SHARE';

/** Builds are never deleted: what is asked at every change reads the newest alone, by an index. */
export const LAST_STARTS = `
SELECT w.id, last.at FROM unnest($2::uuid[]) AS w (id) CROSS JOIN LATERAL (
  SELECT max(started_at) AS at FROM builds WHERE organisation_id = $1 AND website_id = w.id AND kind = 'production'
) last WHERE last.at IS NOT NULL`;

/** Each of the three has its index. */
export const COVERED_SINCE = `
SELECT 1 WHERE EXISTS (
    SELECT FROM builds WHERE organisation_id = $1 AND website_id = $2 AND kind = 'production' AND started_at >= $3)
  OR EXISTS (
    SELECT FROM builds WHERE organisation_id = $1 AND queued_at >= $3 AND website_id = $2 AND kind = 'production')
  OR EXISTS (
    SELECT FROM builds WHERE organisation_id = $1 AND website_id = $2 AND kind = 'production' AND state = 'queued')`;

export const REQUESTED_SINCE = `
SELECT count(*)::integer AS requests FROM builds
 WHERE organisation_id = $1 AND kind = $2 AND queued_at >= $3 AND trigger = 'person'`;

export const TAKE_LEASE = `
UPDATE builds SET lease_holder = $3, lease_until = $5
 WHERE organisation_id = $1 AND id = $2 AND state = 'running'
   AND (lease_holder IS NULL OR lease_holder = $3 OR lease_until < $4)`;

export const RENEW_LEASE = `
UPDATE builds SET lease_until = $4, pages_done = $5, pages = $6
 WHERE organisation_id = $1 AND id = $2 AND state = 'running' AND lease_holder = $3`;

export const FORGOTTEN = `
SELECT organisation_id AS "organisationId", id, kind FROM builds
 WHERE state = 'queued' AND not_before < $1 OR state = 'running' AND (lease_until IS NULL OR lease_until < $1)
 ORDER BY not_before LIMIT $2`;
