import { DomainError } from '../shared/domain-error.js';
import type { DomainEvent } from '../shared/domain-event.js';
import { LiveReport } from './live-report.js';
import type { ReportAction, ReportRecord } from './report-core.js';
import { reportEvent } from './report.events.js';

export interface AssignedReportRecord extends ReportRecord {
  readonly assigneeId: string;
  readonly assignedAt: Date;
}

/** Somebody of the team sees to it. */
export class AssignedReport extends LiveReport {
  readonly state = 'assigned';
  readonly assigneeId: string;
  readonly assignedAt: Date;

  private constructor(record: AssignedReportRecord, events: readonly DomainEvent[]) {
    super(record, events);
    this.assigneeId = record.assigneeId;
    this.assignedAt = record.assignedAt;
  }

  /** What `assign` leads to. */
  static following(record: ReportRecord, assigneeId: string, action: ReportAction): AssignedReport {
    const event = reportEvent('report.assigned', record, action, { assigneeId });
    return new AssignedReport({ ...record, assigneeId, assignedAt: action.at }, [event]);
  }

  /** Not a constructor: gives back what is stored, unchecked. */
  static restore(record: AssignedReportRecord): AssignedReport {
    return new AssignedReport(record, []);
  }

  /** Hands it on to somebody else. @throws DomainError `conflict` `report.already_assigned` */
  assign(assigneeId: string, action: ReportAction): AssignedReport {
    if (assigneeId === this.assigneeId)
      throw new DomainError('conflict', 'report.already_assigned', 'This person sees to it already.');
    return AssignedReport.following(this.next(), assigneeId, action);
  }

  protected override becoming(record: ReportRecord, events: readonly DomainEvent[]): this {
    const { assigneeId, assignedAt } = this;
    return new AssignedReport({ ...record, assigneeId, assignedAt }, events) as this;
  }
}
