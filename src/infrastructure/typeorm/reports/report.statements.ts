import { unknown } from '../shared/constraint-errors.js';

/** Waits for whoever holds a report that is asked for. */
export const LOCK_REPORTS = (condition: string) => `
SELECT organisation_id AS "organisationId", id, container_id AS "containerId", category, state, count,
       takes_taps AS "takesTaps", opened_at AS "openedAt", last_tap_at AS "lastTapAt",
       triaged_at AS "triagedAt", triaged_by AS "triagedBy", assigned_at AS "assignedAt", assignee_id AS "assigneeId",
       closed_at AS "closedAt", closed_by AS "closedBy", closed_by_person AS "closedByPerson", close_note AS "closeNote",
       emptied_on AS "emptiedOn", merged_into AS "mergedInto", version
  FROM reports WHERE organisation_id = $1 AND ${condition} ORDER BY id FOR UPDATE`;

/** Who finds the place in the index taken by a report that is not committed yet waits for it. */
export const INSERT_REPORT = `
INSERT INTO reports (organisation_id, id, container_id, category, state, count, takes_taps, opened_at, last_tap_at,
       triaged_at, triaged_by, assigned_at, assignee_id, closed_at, closed_by, closed_by_person, close_note, emptied_on,
       merged_into, version)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
    ON CONFLICT (organisation_id, container_id, category) WHERE takes_taps DO NOTHING`;

/** Who has triaged it and sees to it stays on record when the report moves on. */
export const UPDATE_REPORT = `
UPDATE reports
   SET container_id = $3, category = $4, state = $5, count = $6, takes_taps = $7, opened_at = $8, last_tap_at = $9,
       triaged_at = coalesce($10, triaged_at), triaged_by = coalesce($11, triaged_by),
       assigned_at = coalesce($12, assigned_at), assignee_id = coalesce($13, assignee_id),
       closed_at = $14, closed_by = $15, closed_by_person = $16, close_note = $17, emptied_on = $18, merged_into = $19,
       version = $20
 WHERE organisation_id = $1 AND id = $2 AND version = $20::integer - 1`;

export const INSERT_TAP = `
INSERT INTO report_taps (organisation_id, id, report_id, token_hash, token, words, contact_kind, contact, language, tapped_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

export const INSERT_PHOTO = `
INSERT INTO report_photos (organisation_id, id, tap_id, width, height, bytes, taken_in_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)`;

export const MOVE_TAPS = `
UPDATE report_taps SET report_id = $3 WHERE organisation_id = $1 AND report_id = $2`;

export const MOVE_ANSWERS = `
UPDATE report_answers SET report_id = $3 WHERE organisation_id = $1 AND report_id = $2`;

export const INSERT_ANSWER = `
INSERT INTO report_answers (organisation_id, id, report_id, text, answered_by, answered_at)
VALUES ($1, $2, $3, $4, $5, $6)`;

export const REPORT_ERRORS = {
  reports_assignee_fkey: unknown(
    'report.assignee_unknown',
    'personId',
    'There is no such active person in your organisation.',
  ),
};
