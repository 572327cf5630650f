import { Aggregate } from '../shared/aggregate.js';
import type { DomainEvent } from '../shared/domain-event.js';
import type { TourPlan } from './tour-plan.js';

/** What a tour is in every state. */
export interface TourRecord {
  readonly id: string;
  readonly organisationId: string;
  readonly version: number;
  readonly plan: TourPlan;
  /** When the dispatchers were told that it should be over; null while it need not be. */
  readonly overdueAt: Date | null;
}

/** A reason that a person gives, in their words. */
export const CANCEL_REASON_MAX = 500;

export abstract class TourCore extends Aggregate {
  readonly plan: TourPlan;
  readonly overdueAt: Date | null;

  protected constructor(record: TourRecord, events: readonly DomainEvent[]) {
    super(record.id, record.organisationId, record.version, events);
    this.plan = record.plan;
    this.overdueAt = record.overdueAt;
  }

  /** The record of the next version. */
  protected next(changes: Partial<Pick<TourRecord, 'plan' | 'overdueAt'>> = {}): TourRecord {
    const { id, organisationId, version, plan, overdueAt } = this;
    return { id, organisationId, version: version + 1, plan, overdueAt, ...changes };
  }
}
