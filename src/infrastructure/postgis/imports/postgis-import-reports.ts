import type { ImportKey } from '../../../application/imports/import-key.js';
import { ImportReports } from '../../../application/imports/import-reports.port.js';
import type { MailContent } from '../../../application/notifications/index.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';
import { isoTime } from '../shared/iso-time.js';

/** A mail is no list: the rest is behind its link. */
const FIRST_ERRORS = 10;

/** $1 organisation, $2 import, $3 recipient. An import that was undone meanwhile had been applied. */
const REPORT = `
SELECT json_build_object('address', p.email, 'name', p.name, 'locale', o.locale) AS recipient, o.time_zone AS "timeZone",
       json_build_object(
         'importId', i.id, 'fileName', i.file_name, 'state', CASE i.state WHEN 'failed' THEN 'failed' ELSE 'applied' END,
         'rows', i.rows_read, 'created', i.rows_created, 'updated', i.rows_updated, 'rejected', i.rows_rejected,
         'failure', CASE WHEN i.failure_code IS NOT NULL THEN json_build_object('code', i.failure_code, 'message', i.failure_message) END,
         'finishedAt', ${isoTime('i.finished_at')},
         'errors', (SELECT coalesce(json_agg(e), '[]') FROM (
           SELECT line, heading AS "column", code, message FROM import_errors
            WHERE organisation_id = $1 AND import_id = $2 ORDER BY line, id LIMIT ${FIRST_ERRORS}) e)) AS data
  FROM imports i
  JOIN organisations o ON o.id = i.organisation_id
  JOIN people p ON p.organisation_id = i.organisation_id AND p.id = $3 AND p.active
 WHERE i.organisation_id = $1 AND i.id = $2 AND i.finished_at IS NOT NULL`;

type Report = Omit<MailContent<'import-report'>, 'mail'>;

export class PostgisImportReports extends ImportReports {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async report(
    { organisationId, id }: ImportKey,
    recipientId: string,
  ): Promise<MailContent<'import-report'> | undefined> {
    const rows = await this.unitOfWork.reading(organisationId, (query) =>
      query<Report>(REPORT, [organisationId, id, recipientId]),
    );
    return rows[0] && { mail: 'import-report', ...rows[0] };
  }
}
