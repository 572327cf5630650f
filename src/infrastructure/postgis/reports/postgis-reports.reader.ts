import {
  type ReportFilters,
  type ReportSort,
  ReportsReader,
  type ReportSummary,
  type ReportView,
} from '../../../application/reports/reports-reader.port.js';
import type { Page, PageRequest } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { noSuchReport } from '../../../domain/reports/report.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';
import { Conditions } from '../shared/conditions.js';
import { readPage } from '../shared/keyset-page.js';
import { REPORT_WITH_TAPS, REPORTS } from './reports.statements.js';

const PHOTO = `
SELECT f.id FROM report_photos f
  JOIN report_taps t ON t.organisation_id = f.organisation_id AND t.id = f.tap_id
 WHERE f.organisation_id = $1 AND t.report_id = $2 AND f.id = $3`;

/** Reads reports by SQL as the application role: the WHERE names the organisation, the policies hold it. */
export class PostgisReportsReader extends ReportsReader {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async report(actor: Actor, id: string): Promise<ReportView> {
    const conditions = ofOrganisation(actor).add((put) => `id = ${put(id)}`);
    const sql = `SELECT ${REPORT_WITH_TAPS} FROM reports ${conditions.where()}`;
    const [report] = await this.unitOfWork.reading(actor.organisationId, (query) =>
      query<ReportView>(sql, conditions.parameters()),
    );
    if (!report) throw noSuchReport();
    return report;
  }

  reports(
    actor: Actor,
    { states, categories, containerId, assigneeId }: ReportFilters,
    page: PageRequest<ReportSort>,
  ): Promise<Page<ReportSummary>> {
    const conditions = ofOrganisation(actor)
      .addIf(states, (wanted) => `state = ANY (${wanted})`)
      .addIf(categories, (wanted) => `category = ANY (${wanted})`)
      .addIf(containerId, (wanted) => `container_id = ${wanted}`)
      .addIf(assigneeId, (wanted) => `assignee_id = ${wanted}`);
    return this.unitOfWork
      .reading(actor.organisationId, (query) =>
        readPage<ReportSummary, ReportSort>(query, REPORTS, conditions, page),
      )
      .catch(refuseForgedTime);
  }

  async photo({ organisationId }: Actor, reportId: string, photoId: string): Promise<void> {
    const [photo] = await this.unitOfWork.reading(organisationId, (query) =>
      query(PHOTO, [organisationId, reportId, photoId]),
    );
    if (!photo) throw new DomainError('not_found', 'photo.not_found', 'There is no such photo.');
  }
}

function ofOrganisation({ organisationId }: Actor): Conditions {
  return Conditions.none().add((put) => `organisation_id = ${put(organisationId)}`);
}

/** A cursor is made of what its sender says: its time can be none (PostgreSQL's 22007, 22008). */
function refuseForgedTime(error: unknown): never {
  const { code } = error as { code?: string };
  if (code !== '22007' && code !== '22008') throw error;
  const message = 'This cursor does not belong to this list and order. Begin again without one.';
  throw DomainError.invalid('page.cursor_invalid', [
    { path: 'cursor', code: 'page.cursor_invalid', message },
  ]);
}
