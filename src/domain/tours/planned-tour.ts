import { FIRST_VERSION } from '../shared/aggregate.js';
import type { DomainEvent } from '../shared/domain-event.js';
import { CancelledTour, type Cancellation } from './cancelled-tour.js';
import { type DriverAction, RunningTour } from './running-tour.js';
import { pending } from './stop.js';
import { tourEvent } from './tour.events.js';
import { TourCore, type TourRecord } from './tour-core.js';
import { checkPlan, type PlannedStop, type TourPlan } from './tour-plan.js';

export interface PlannedTourRecord extends TourRecord {
  readonly stops: readonly PlannedStop[];
}

/** Who plans, and when. */
export interface PlanningAction {
  readonly by: string;
  readonly at: Date;
}

/** A tour that waits for its driver. */
export class PlannedTour extends TourCore {
  readonly state = 'planned';
  readonly stops: readonly PlannedStop[];

  private constructor(record: PlannedTourRecord, events: readonly DomainEvent[]) {
    super(record, events);
    this.stops = record.stops;
  }

  /** @throws DomainError `invalid`, code `tour.invalid` */
  static create(
    id: string,
    organisationId: string,
    plan: TourPlan,
    stops: readonly PlannedStop[],
    { by, at }: PlanningAction,
  ): PlannedTour {
    checkPlan(plan, stops);
    const record = { id, organisationId, version: FIRST_VERSION, plan, overdueAt: null, stops };
    return new PlannedTour(record, [tourEvent('tour.planned', record, at, by)]);
  }

  /** Not a constructor: gives back what is stored, unchecked. */
  static restore(record: PlannedTourRecord): PlannedTour {
    return new PlannedTour(record, []);
  }

  /** A tour that moves to another day is overdue no more. @throws DomainError `invalid`, code `tour.invalid` */
  change(plan: TourPlan, stops: readonly PlannedStop[], { by, at }: PlanningAction): PlannedTour {
    checkPlan(plan, stops);
    const overdueAt = plan.day === this.plan.day ? this.overdueAt : null;
    const record = { ...this.next({ plan, overdueAt }), stops };
    return new PlannedTour(record, [tourEvent('tour.changed', record, at, by)]);
  }

  start({ by, now }: DriverAction): RunningTour {
    return RunningTour.following(
      { ...this.next(), startedAt: now, stops: this.stops.map((stop) => pending(stop)) },
      by,
    );
  }

  /** @throws DomainError `tour.invalid` */
  cancel(cancellation: Cancellation): CancelledTour {
    const stops = this.stops.map((stop) => pending(stop));
    return CancelledTour.following({ ...this.next(), startedAt: null, stops }, cancellation);
  }
}
