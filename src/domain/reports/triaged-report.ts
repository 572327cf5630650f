import type { DomainEvent } from '../shared/domain-event.js';
import { AssignedReport } from './assigned-report.js';
import { LiveReport } from './live-report.js';
import type { ReportAction, ReportRecord } from './report-core.js';
import { reportEvent } from './report.events.js';

export interface TriagedReportRecord extends ReportRecord {
  readonly triagedAt: Date;
  readonly triagedBy: string;
}

/** Somebody has looked at it and takes it for real. */
export class TriagedReport extends LiveReport {
  readonly state = 'triaged';
  readonly triagedAt: Date;
  readonly triagedBy: string;

  private constructor(record: TriagedReportRecord, events: readonly DomainEvent[]) {
    super(record, events);
    this.triagedAt = record.triagedAt;
    this.triagedBy = record.triagedBy;
  }

  /** What `triage` of an open report leads to. */
  static following(record: ReportRecord, action: ReportAction): TriagedReport {
    const event = reportEvent('report.triaged', record, action);
    return new TriagedReport({ ...record, triagedAt: action.at, triagedBy: action.by }, [event]);
  }

  /** Not a constructor: gives back what is stored, unchecked. */
  static restore(record: TriagedReportRecord): TriagedReport {
    return new TriagedReport(record, []);
  }

  assign(assigneeId: string, action: ReportAction): AssignedReport {
    return AssignedReport.following(this.next(), assigneeId, action);
  }

  protected override becoming(record: ReportRecord, events: readonly DomainEvent[]): this {
    const { triagedAt, triagedBy } = this;
    return new TriagedReport({ ...record, triagedAt, triagedBy }, events) as this;
  }
}
