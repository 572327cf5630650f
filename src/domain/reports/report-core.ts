import { Aggregate } from '../shared/aggregate.js';
import type { DomainEvent } from '../shared/domain-event.js';
import type { ReportCategory } from './report-category.js';
import { reportEvent } from './report.events.js';

/** What a report is in every state. */
export interface ReportRecord {
  readonly id: string;
  readonly organisationId: string;
  readonly version: number;
  readonly containerId: string;
  readonly category: ReportCategory;
  /** Taps that say the same. */
  readonly count: number;
  /** Whether further taps may be counted into it, while its window lasts. */
  readonly takesTaps: boolean;
  readonly openedAt: Date;
  readonly lastTapAt: Date;
}

/** Who does something about a report, and when. */
export interface ReportAction {
  readonly by: string;
  readonly at: Date;
}

export abstract class ReportCore extends Aggregate {
  readonly containerId: string;
  readonly category: ReportCategory;
  readonly count: number;
  readonly takesTaps: boolean;
  readonly openedAt: Date;
  readonly lastTapAt: Date;

  protected constructor(record: ReportRecord, events: readonly DomainEvent[]) {
    super(record.id, record.organisationId, record.version, events);
    this.containerId = record.containerId;
    this.category = record.category;
    this.count = record.count;
    this.takesTaps = record.takesTaps;
    this.openedAt = record.openedAt;
    this.lastTapAt = record.lastTapAt;
  }

  /** Who reported it is told; a report may be answered in any state, and more than once. */
  answer(answerId: string, action: ReportAction): this {
    const record = this.next();
    return this.becoming(record, [reportEvent('report.answered', record, action, { answerId })]);
  }

  /** This state with another record of what all states have. */
  protected abstract becoming(record: ReportRecord, events: readonly DomainEvent[]): this;

  /** The record of the next version. */
  protected next(
    changes: Partial<Pick<ReportRecord, 'count' | 'takesTaps' | 'lastTapAt'>> = {},
  ): ReportRecord {
    const { id, organisationId, version, containerId, category } = this;
    const { count, takesTaps, openedAt, lastTapAt } = this;
    const place = { id, organisationId, version: version + 1, containerId, category };
    return { ...place, count, takesTaps, openedAt, lastTapAt, ...changes };
  }
}
