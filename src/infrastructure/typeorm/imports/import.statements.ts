const STATE_COLUMNS = `
state, headings, through_line, progress_done, progress_total, rows_read, rows_created, rows_updated, rows_unchanged,
rows_rejected, containers_kept, failure_code, failure_message, undone_by, finished_at, version`;

/** $1 organisation, $2 id, $3 … $18 the columns above, then what never changes. */
export const INSERT = `
INSERT INTO imports (organisation_id, id, ${STATE_COLUMNS}, file_name, bytes, sha256, mode, created_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)`;

export const UPDATE = `
UPDATE imports SET changed_at = now(), (${STATE_COLUMNS})
     = ROW ($3, $4::jsonb, $5::integer, $6::integer, $7::integer, $8::integer, $9::integer, $10::integer, $11::integer,
            $12::integer, $13::integer, $14, $15, $16::uuid, $17::timestamptz, $18::integer)
 WHERE organisation_id = $1 AND id = $2 AND version = $18 - 1`;

export const SELECT = `
SELECT ${STATE_COLUMNS}, file_name, bytes, sha256, mode, created_by
  FROM imports WHERE organisation_id = $1 AND id = $2`;
