import type { Outbox } from '../../../application/shared/outbox.port.js';
import type { ReportAnswer } from '../../../domain/reports/answer.js';
import type { OpenReport, Problem } from '../../../domain/reports/open-report.js';
import { type Report, unclosed, type UnclosedReport } from '../../../domain/reports/report.js';
import { Reports, type TapPhoto } from '../../../domain/reports/reports.repository.js';
import type { Tap } from '../../../domain/reports/tap.js';
import { translating } from '../shared/constraint-errors.js';
import { stale } from '../shared/stale.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';
import { reportOf, reportParameters, type StoredReport } from './report.mapper.js';
import {
  INSERT_ANSWER,
  INSERT_PHOTO,
  INSERT_REPORT,
  INSERT_TAP,
  LOCK_REPORTS,
  MOVE_ANSWERS,
  MOVE_TAPS,
  REPORT_ERRORS,
  UPDATE_REPORT,
} from './report.statements.js';

const OF_PROBLEM = 'container_id = $2 AND category = $3';

export class TypeOrmReports extends Reports {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async add(report: OpenReport): Promise<boolean> {
    // RETURNING, since the driver answers an INSERT with its rows alone.
    const added = await this.query<unknown[]>(`${INSERT_REPORT} RETURNING id`, reportParameters(report));
    if (added.length === 0) return false;
    await this.outbox.append(report.events);
    return true;
  }

  async findTaking({ organisationId, containerId, category }: Problem): Promise<UnclosedReport | undefined> {
    const [report] = await this.locked(`${OF_PROBLEM} AND takes_taps`, [
      organisationId,
      containerId,
      category,
    ]);
    return report && unclosed(report);
  }

  async find(organisationId: string, id: string): Promise<Report | undefined> {
    const [report] = await this.locked('id = $2', [organisationId, id]);
    return report;
  }

  findEach(organisationId: string, ids: readonly string[]): Promise<readonly Report[]> {
    return this.locked('id = ANY ($2::uuid[])', [organisationId, ids]);
  }

  async findUnclosed({ organisationId, containerId, category }: Problem): Promise<readonly UnclosedReport[]> {
    const reports = await this.locked(`${OF_PROBLEM} AND state <> 'closed'`, [
      organisationId,
      containerId,
      category,
    ]);
    return reports.map(unclosed);
  }

  async save(report: Report): Promise<void> {
    const [, count] = await translating(REPORT_ERRORS, () =>
      this.query<[unknown[], number]>(UPDATE_REPORT, reportParameters(report)),
    );
    if (count === 0) throw stale();
    await this.outbox.append(report.events);
  }

  async addTap({ organisationId, id: reportId }: Report, tap: Tap, photo: TapPhoto | null): Promise<void> {
    const { id, tokenHash, tokenToMail, words, contact, language, at } = tap;
    const contactColumns = [contact?.kind ?? null, contact?.value ?? null];
    const place = [organisationId, id, reportId, tokenHash, tokenToMail];
    await this.query(INSERT_TAP, [...place, words, ...contactColumns, language, at]);
    if (photo) await this.addPhoto(organisationId, id, photo, at);
  }

  async addPhoto(organisationId: string, tapId: string, photo: TapPhoto, at: Date): Promise<void> {
    const { id, width, height, bytes } = photo;
    await this.query(INSERT_PHOTO, [organisationId, id, tapId, width, height, bytes, at]);
  }

  async handOver(from: Report, to: Report): Promise<void> {
    const move = [from.organisationId, from.id, to.id];
    await this.query(MOVE_TAPS, move);
    await this.query(MOVE_ANSWERS, move);
  }

  async addAnswer({ organisationId, id: reportId }: Report, answer: ReportAnswer): Promise<void> {
    const { id, text, by, at } = answer;
    await this.query(INSERT_ANSWER, [organisationId, id, reportId, text, by, at]);
  }

  private async locked(condition: string, parameters: unknown[]): Promise<Report[]> {
    return (await this.query<StoredReport[]>(LOCK_REPORTS(condition), parameters)).map(reportOf);
  }

  private query<Result>(sql: string, parameters: unknown[]): Promise<Result> {
    return this.unitOfWork.manager().query<Result>(sql, parameters);
  }
}
