import type { Headings } from '../../../domain/imports/columns.js';
import type { Import } from '../../../domain/imports/import.js';
import type { ImportMode, ImportState } from '../../../domain/imports/import.details.js';
import { restoreImport } from '../../../domain/imports/stored-import.js';

/** A row of the table `imports`. */
export interface ImportRow {
  readonly state: ImportState;
  readonly headings: Headings | null;
  readonly through_line: number;
  readonly progress_done: number;
  readonly progress_total: number;
  readonly rows_read: number;
  readonly rows_created: number;
  readonly rows_updated: number;
  readonly rows_unchanged: number;
  readonly rows_rejected: number;
  readonly containers_kept: number;
  readonly failure_code: string | null;
  readonly failure_message: string | null;
  readonly undone_by: string | null;
  readonly finished_at: Date | null;
  readonly version: number;
  readonly file_name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly mode: ImportMode;
  readonly created_by: string;
}

/** In the order of the statements' columns. */
export function stateValues({ organisationId, id, state, version, details }: Import): unknown[] {
  const { headings, throughLine, progress, counts, failure, undoneBy, finishedAt } = details;
  return [
    organisationId,
    id,
    state,
    headings === null ? null : JSON.stringify(headings),
    throughLine,
    progress.done,
    progress.total,
    counts.rows,
    counts.created,
    counts.updated,
    counts.unchanged,
    counts.rejected,
    counts.kept,
    failure?.code ?? null,
    failure?.message ?? null,
    undoneBy,
    finishedAt,
    version,
  ];
}

export function fileValues({ details: { file, mode, createdBy } }: Import): unknown[] {
  return [file.name, file.bytes, file.sha256, mode, createdBy];
}

export function importOf(row: ImportRow, organisationId: string, id: string): Import {
  const { failure_code: code, failure_message: message } = row;
  return restoreImport(row.state, id, organisationId, row.version, {
    file: { name: row.file_name, bytes: row.bytes, sha256: row.sha256 },
    mode: row.mode,
    createdBy: row.created_by,
    headings: row.headings,
    throughLine: row.through_line,
    progress: { done: row.progress_done, total: row.progress_total },
    counts: {
      rows: row.rows_read,
      created: row.rows_created,
      updated: row.rows_updated,
      unchanged: row.rows_unchanged,
      rejected: row.rows_rejected,
      kept: row.containers_kept,
    },
    failure: code === null || message === null ? null : { code, message },
    undoneBy: row.undone_by,
    finishedAt: row.finished_at,
  });
}
