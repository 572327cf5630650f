import {
  type ImportSort,
  ImportsReader,
  type ImportView,
  type RowErrorSort,
} from '../../../application/imports/imports-reader.port.js';
import type { Page, PageRequest } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import type { RowError } from '../../../domain/imports/row-error.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';
import { Conditions } from '../shared/conditions.js';
import { isoTime } from '../shared/iso-time.js';
import { type ListStatement, readPage } from '../shared/keyset-page.js';

const IMPORTS: ListStatement<ImportSort> = {
  columns: `id, file_name AS "fileName", bytes, mode, state,
            json_build_object('done', progress_done, 'total', progress_total, 'phase',
              CASE state WHEN 'received' THEN 'reading' WHEN 'staged' THEN 'checking' WHEN 'checked' THEN 'applying' END) AS progress,
            json_build_object('rows', rows_read, 'created', rows_created, 'updated', rows_updated, 'unchanged', rows_unchanged,
              'rejected', rows_rejected, 'kept', containers_kept) AS counts,
            CASE WHEN failure_code IS NOT NULL THEN json_build_object('code', failure_code, 'message', failure_message) END AS failure,
            created_by AS "createdBy", ${isoTime('created_at')} AS "createdAt", ${isoTime('finished_at')} AS "finishedAt", version`,
  from: 'imports',
  // Ids are UUIDv7: in the order of time, and told apart within a millisecond.
  sortable: { createdAt: 'id' },
  keys: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};

const ERRORS: ListStatement<RowErrorSort> = {
  columns: `id, line, heading AS "column", code, message, value`,
  from: 'import_errors',
  sortable: { line: 'line' },
  keys: /^\d{1,9}$/,
};

/** Reads by SQL as the application role: the WHERE names the organisation, the policies hold it. */
export class PostgisImportsReader extends ImportsReader {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async import({ organisationId }: Actor, id: string): Promise<ImportView> {
    const sql = `SELECT ${IMPORTS.columns} FROM imports WHERE organisation_id = $1 AND id = $2`;
    const rows = await this.unitOfWork.reading(organisationId, (query) =>
      query<ImportView>(sql, [organisationId, id]),
    );
    if (rows[0]) return rows[0];
    throw new DomainError('not_found', 'import.not_found', 'There is no such import.');
  }

  imports({ organisationId }: Actor, page: PageRequest<ImportSort>): Promise<Page<ImportView>> {
    return this.unitOfWork.reading(organisationId, (query) =>
      readPage<ImportView, ImportSort>(query, IMPORTS, own(organisationId), page),
    );
  }

  async errors(actor: Actor, id: string, page: PageRequest<RowErrorSort>): Promise<Page<RowError>> {
    await this.import(actor, id);
    const filters = own(actor.organisationId).add((put) => `import_id = ${put(id)}`);
    const found = await this.unitOfWork.reading(actor.organisationId, (query) =>
      readPage<RowError & { id: string }, RowErrorSort>(query, ERRORS, filters, page),
    );
    return { ...found, items: found.items.map(({ id: _, ...error }) => error) };
  }
}

function own(organisationId: string): Conditions {
  return Conditions.none().add((put) => `organisation_id = ${put(organisationId)}`);
}
