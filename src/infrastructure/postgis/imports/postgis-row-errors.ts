import type { ImportKey } from '../../../application/imports/import-key.js';
import { RowErrors } from '../../../application/imports/row-errors.port.js';
import type { IdGenerator } from '../../../application/shared/id-generator.port.js';
import { KEPT_ERRORS_MAX, type RowError } from '../../../domain/imports/row-error.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';

/** $1 organisation, $2 import, $3 errors as JSON, $4 as many are kept. */
const ADD = `
INSERT INTO import_errors (organisation_id, id, import_id, line, heading, code, message, value)
SELECT $1, id, $2, line, "column", code, message, value
  FROM json_to_recordset($3) AS e (id uuid, line integer, "column" text, code text, message text, value text)
 ORDER BY line, id
 LIMIT greatest(0, $4 - (SELECT count(*) FROM import_errors WHERE organisation_id = $1 AND import_id = $2))`;

/** $1 organisation, $2 import, $3 limit. */
const DROP = `
DELETE FROM import_errors WHERE organisation_id = $1 AND id IN (
  SELECT id FROM import_errors WHERE organisation_id = $1 AND import_id = $2 LIMIT $3)`;

export class PostgisRowErrors extends RowErrors {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly ids: IdGenerator,
  ) {
    super();
  }

  async add({ organisationId, id }: ImportKey, errors: readonly RowError[]): Promise<void> {
    if (errors.length === 0) return;
    const rows = errors.map((error) => ({ ...error, id: this.ids.next() }));
    const values = [organisationId, id, JSON.stringify(rows), KEPT_ERRORS_MAX];
    await this.unitOfWork.manager().query(ADD, values);
  }

  async drop({ organisationId, id }: ImportKey, limit: number): Promise<number> {
    const manager = this.unitOfWork.manager();
    const [, count] = await manager.query<[unknown, number]>(DROP, [organisationId, id, limit]);
    return count;
  }
}
