import type { DomainEvent } from '../shared/domain-event.js';
import { reportEvent } from './report.events.js';
import { ReportCore, type ReportRecord } from './report-core.js';

/** What has ended a report: a driver's emptying, a person, or another report that says the same. */
export type Closure =
  | { readonly by: 'emptying'; readonly tourId: string }
  | { readonly by: 'person'; readonly personId: string; readonly note: string | null }
  | { readonly by: 'merged'; readonly personId: string; readonly intoId: string };

export const CLOSURES = ['emptying', 'person', 'merged'] as const;

/** What staff may write for their colleagues when they close a report, in characters. */
export const CLOSE_NOTE_MAX = 500;

export interface ClosedReportRecord extends ReportRecord {
  readonly closedAt: Date;
  readonly closure: Closure;
}

/** A report that is done with. A tap that says the same afterwards opens another one. */
export class ClosedReport extends ReportCore {
  readonly state = 'closed';
  readonly closedAt: Date;
  readonly closure: Closure;

  private constructor(record: ClosedReportRecord, events: readonly DomainEvent[]) {
    super(record, events);
    this.closedAt = record.closedAt;
    this.closure = record.closure;
  }

  /** What ends a report that is not closed leads to. */
  static following(record: ReportRecord, closure: Closure, at: Date): ClosedReport {
    const by = closure.by === 'emptying' ? null : closure.personId;
    const more = { closedBy: closure.by, ...(closure.by === 'merged' && { intoId: closure.intoId }) };
    const event = reportEvent('report.closed', record, { by, at }, more);
    return new ClosedReport({ ...record, takesTaps: false, closedAt: at, closure }, [event]);
  }

  /** Not a constructor: gives back what is stored, unchecked. */
  static restore(record: ClosedReportRecord): ClosedReport {
    return new ClosedReport(record, []);
  }

  protected override becoming(record: ReportRecord, events: readonly DomainEvent[]): this {
    const { closedAt, closure } = this;
    return new ClosedReport({ ...record, closedAt, closure }, events) as this;
  }
}
