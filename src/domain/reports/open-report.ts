import { FIRST_VERSION } from '../shared/aggregate.js';
import type { DomainEvent } from '../shared/domain-event.js';
import { AssignedReport } from './assigned-report.js';
import { LiveReport } from './live-report.js';
import { countsTaps, type ReportCategory } from './report-category.js';
import type { ReportAction, ReportRecord } from './report-core.js';
import { reportEvent } from './report.events.js';
import { TriagedReport } from './triaged-report.js';

/** What somebody says is wrong with a container. */
export interface Problem {
  readonly organisationId: string;
  readonly containerId: string;
  readonly category: ReportCategory;
}

/** A report that nobody of the team has looked at yet. */
export class OpenReport extends LiveReport {
  readonly state = 'open';

  private constructor(record: ReportRecord, events: readonly DomainEvent[]) {
    super(record, events);
  }

  /** The first tap. */
  static create(id: string, { organisationId, containerId, category }: Problem, tappedAt: Date): OpenReport {
    const record = {
      id,
      organisationId,
      version: FIRST_VERSION,
      containerId,
      category,
      count: 1,
      takesTaps: countsTaps(category),
      openedAt: tappedAt,
      lastTapAt: tappedAt,
    };
    return new OpenReport(record, [reportEvent('report.opened', record, { by: null, at: tappedAt })]);
  }

  /** Not a constructor: gives back what is stored, unchecked. */
  static restore(record: ReportRecord): OpenReport {
    return new OpenReport(record, []);
  }

  triage(action: ReportAction): TriagedReport {
    return TriagedReport.following(this.next(), action);
  }

  assign(assigneeId: string, action: ReportAction): AssignedReport {
    return AssignedReport.following(this.next(), assigneeId, action);
  }

  protected override becoming(record: ReportRecord, events: readonly DomainEvent[]): this {
    return new OpenReport(record, events) as this;
  }
}
