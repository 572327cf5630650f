import { Checks } from '../shared/checks.js';
import type { DomainEvent } from '../shared/domain-event.js';
import { checkText } from '../shared/text.js';
import type { Stop } from './stop.js';
import { tourEvent } from './tour.events.js';
import { CANCEL_REASON_MAX, TourCore, type TourRecord } from './tour-core.js';

export interface Cancellation {
  readonly at: Date;
  readonly reason: string | null;
  readonly by: string;
}

export interface CancelledTourRecord extends TourRecord {
  /** null: it was cancelled before it began. */
  readonly startedAt: Date | null;
  readonly cancelledAt: Date;
  readonly reason: string | null;
  readonly stops: readonly Stop[];
}

/** A tour that was called off. What was collected until then stays collected. */
export class CancelledTour extends TourCore {
  readonly state = 'cancelled';
  readonly startedAt: Date | null;
  readonly cancelledAt: Date;
  readonly reason: string | null;
  readonly stops: readonly Stop[];

  private constructor(record: CancelledTourRecord, events: readonly DomainEvent[]) {
    super(record, events);
    this.startedAt = record.startedAt;
    this.cancelledAt = record.cancelledAt;
    this.reason = record.reason;
    this.stops = record.stops;
  }

  /** What `cancel` of a planned or running tour leads to. @throws DomainError `invalid`, code `tour.invalid` */
  static following(
    record: TourRecord & Pick<CancelledTourRecord, 'startedAt' | 'stops'>,
    { at, reason, by }: Cancellation,
  ): CancelledTour {
    const checks = new Checks();
    if (reason !== null) checkText(checks, 'reason', reason, { max: CANCEL_REASON_MAX });
    checks.throwIfAny('tour.invalid');
    const event = tourEvent('tour.cancelled', record, at, by);
    return new CancelledTour({ ...record, cancelledAt: at, reason }, [event]);
  }

  /** Not a constructor: gives back what is stored, unchecked. */
  static restore(record: CancelledTourRecord): CancelledTour {
    return new CancelledTour(record, []);
  }
}
