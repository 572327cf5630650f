import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { demoReports } from './reports.js';

/**
 * Loads reports, taps and answers, past the outbox: nobody is told and nothing is mailed. The containers are there
 * already.
 */
export async function loadDemoReports(client: Client, today: string): Promise<void> {
  const reports = await demoReports(today);
  const rows = reports.map(({ closure, ...report }) => ({
    ...report,
    closedBy: closure?.by ?? null,
    closedByPerson: closure?.person ?? null,
    closeNote: closure?.note ?? null,
    emptiedOn: closure?.emptiedOn ?? null,
    mergedInto: closure?.mergedInto ?? null,
  }));
  const taps = reports.flatMap(({ organisationId, taps }) =>
    taps.map(({ contact, token, ...tap }) => ({
      ...tap,
      organisationId,
      tokenHash: createHash('sha256').update(token).digest('base64url'),
      token: contact?.kind === 'email' ? token : null,
      contactKind: contact?.kind ?? null,
      contact: contact?.value ?? null,
    })),
  );
  const answers = reports.flatMap(({ organisationId, id: reportId, answer }) =>
    answer ? [{ ...answer, organisationId, reportId }] : [],
  );
  await client.query(REPORTS, [JSON.stringify(rows)]);
  await client.query(TAPS, [JSON.stringify(taps)]);
  await client.query(ANSWERS, [JSON.stringify(answers)]);
}

const REPORTS = `
INSERT INTO reports (organisation_id, id, container_id, category, state, count, takes_taps, opened_at, last_tap_at,
       triaged_at, triaged_by, assigned_at, assignee_id, closed_at, closed_by, closed_by_person, close_note, emptied_on,
       merged_into, version)
SELECT "organisationId", id, "containerId", category, state, count, "takesTaps", "openedAt", "lastTapAt",
       "triagedAt", "triagedBy", "assignedAt", "assigneeId", "closedAt", "closedBy", "closedByPerson", "closeNote",
       "emptiedOn", "mergedInto", version
  FROM json_to_recordset($1) AS r("organisationId" uuid, id uuid, "containerId" uuid, category text, state text,
       count integer, "takesTaps" boolean, "openedAt" timestamptz, "lastTapAt" timestamptz, "triagedAt" timestamptz,
       "triagedBy" uuid, "assignedAt" timestamptz, "assigneeId" uuid, "closedAt" timestamptz, "closedBy" text,
       "closedByPerson" uuid, "closeNote" text, "emptiedOn" uuid, "mergedInto" uuid, version integer)
ON CONFLICT DO NOTHING`;

const TAPS = `
INSERT INTO report_taps (organisation_id, id, report_id, token_hash, token, words, contact_kind, contact, language,
       tapped_at)
SELECT "organisationId", id, "reportId", "tokenHash", token, words, "contactKind", contact, language, at
  FROM json_to_recordset($1) AS r("organisationId" uuid, id uuid, "reportId" uuid, "tokenHash" text, token text,
       words text, "contactKind" text, contact text, language text, at timestamptz)
ON CONFLICT DO NOTHING`;

const ANSWERS = `
INSERT INTO report_answers (organisation_id, id, report_id, text, answered_by, answered_at)
SELECT "organisationId", id, "reportId", text, by, at
  FROM json_to_recordset($1) AS r("organisationId" uuid, id uuid, "reportId" uuid, text text, by uuid, at timestamptz)
ON CONFLICT DO NOTHING`;
