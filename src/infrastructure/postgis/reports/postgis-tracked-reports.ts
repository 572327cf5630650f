import type { Pool } from 'pg';
import { type TrackedReport, TrackedReports } from '../../../application/reports/tracked-reports.port.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';
import { isoTime } from '../shared/iso-time.js';

const WHOSE = 'SELECT organisation_id AS "organisationId" FROM report_taps WHERE token_hash = $1';

const TRACKED = `
SELECT r.category, r.state, r.closed_by AS "closedBy", ${isoTime('t.tapped_at')} AS "reportedAt",
       ${isoTime('r.closed_at')} AS "closedAt", o.name AS operator, o.time_zone AS "timeZone",
       json_build_object('name', c.name, 'address', c.address) AS container,
       (SELECT coalesce(json_agg(json_build_object('at', ${isoTime('a.answered_at')}, 'text', a.text) ORDER BY a.id), '[]')
          FROM report_answers a WHERE a.organisation_id = r.organisation_id AND a.report_id = r.id) AS answers
  FROM report_taps t
  JOIN reports r ON r.organisation_id = t.organisation_id AND r.id = t.report_id
  JOIN containers c ON c.organisation_id = r.organisation_id AND c.id = r.container_id
  JOIN organisations o ON o.id = r.organisation_id
 WHERE t.organisation_id = $1 AND t.token_hash = $2`;

/** The public role learns whose a token is; the rest is read as that organisation, whose policies hold it. */
export class PostgisTrackedReports extends TrackedReports {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly publicPool: Pool,
  ) {
    super();
  }

  async find(tokenHash: string): Promise<TrackedReport | undefined> {
    const { rows } = await this.publicPool.query<{ organisationId: string }>({
      name: 'organisation-of-token',
      text: WHOSE,
      values: [tokenHash],
    });
    const organisationId = rows[0]?.organisationId;
    if (organisationId === undefined) return undefined;
    const [tracked] = await this.unitOfWork.reading(organisationId, (query) =>
      query<TrackedReport>(TRACKED, [organisationId, tokenHash]),
    );
    return tracked;
  }
}
