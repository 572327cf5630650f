import { AssignedReport } from '../../../domain/reports/assigned-report.js';
import { ClosedReport, type Closure } from '../../../domain/reports/closed-report.js';
import { OpenReport } from '../../../domain/reports/open-report.js';
import type { ReportCategory } from '../../../domain/reports/report-category.js';
import type { Report, ReportState } from '../../../domain/reports/report.js';
import { TriagedReport } from '../../../domain/reports/triaged-report.js';

/** What is stored of a report, as `LOCK_REPORTS` reads it. */
export interface StoredReport {
  readonly organisationId: string;
  readonly id: string;
  readonly containerId: string;
  readonly category: ReportCategory;
  readonly state: ReportState;
  readonly count: number;
  readonly takesTaps: boolean;
  readonly openedAt: Date;
  readonly lastTapAt: Date;
  readonly triagedAt: Date | null;
  readonly triagedBy: string | null;
  readonly assignedAt: Date | null;
  readonly assigneeId: string | null;
  readonly closedAt: Date | null;
  readonly closedBy: Closure['by'] | null;
  readonly closedByPerson: string | null;
  readonly closeNote: string | null;
  readonly emptiedOn: string | null;
  readonly mergedInto: string | null;
  readonly version: number;
}

/** The columns of a state are NOT NULL by the checks of the table: hence the casts. */
export function reportOf(stored: StoredReport): Report {
  const { organisationId, id, version, containerId, category } = stored;
  const { count, takesTaps, openedAt, lastTapAt } = stored;
  const place = { organisationId, id, version, containerId, category };
  const record = { ...place, count, takesTaps, openedAt, lastTapAt };
  switch (stored.state) {
    case 'open':
      return OpenReport.restore(record);
    case 'triaged':
      return TriagedReport.restore({
        ...record,
        triagedAt: stored.triagedAt as Date,
        triagedBy: stored.triagedBy as string,
      });
    case 'assigned':
      return AssignedReport.restore({
        ...record,
        assignedAt: stored.assignedAt as Date,
        assigneeId: stored.assigneeId as string,
      });
    case 'closed':
      return ClosedReport.restore({
        ...record,
        closedAt: stored.closedAt as Date,
        closure: closureOf(stored),
      });
  }
}

function closureOf({ closedBy, closedByPerson, closeNote, emptiedOn, mergedInto }: StoredReport): Closure {
  switch (closedBy) {
    case 'emptying':
      return { by: 'emptying', tourId: emptiedOn as string };
    case 'merged':
      return { by: 'merged', personId: closedByPerson as string, intoId: mergedInto as string };
    default:
      return { by: 'person', personId: closedByPerson as string, note: closeNote };
  }
}

/** The parameters of `INSERT_REPORT` and `UPDATE_REPORT`. What a former state has left stays where it is: null writes nothing. */
export function reportParameters(report: Report): unknown[] {
  const { organisationId, id, containerId, category, state, count, takesTaps } = report;
  const closure = state === 'closed' ? report.closure : undefined;
  return [
    organisationId,
    id,
    containerId,
    category,
    state,
    count,
    takesTaps,
    report.openedAt,
    report.lastTapAt,
    state === 'triaged' ? report.triagedAt : null,
    state === 'triaged' ? report.triagedBy : null,
    state === 'assigned' ? report.assignedAt : null,
    state === 'assigned' ? report.assigneeId : null,
    state === 'closed' ? report.closedAt : null,
    closure?.by ?? null,
    closure && closure.by !== 'emptying' ? closure.personId : null,
    closure?.by === 'person' ? closure.note : null,
    closure?.by === 'emptying' ? closure.tourId : null,
    closure?.by === 'merged' ? closure.intoId : null,
    report.version,
  ];
}
