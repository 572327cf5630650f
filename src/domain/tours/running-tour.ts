import { DomainError } from '../shared/domain-error.js';
import type { DomainEvent } from '../shared/domain-event.js';
import { CancelledTour, type Cancellation } from './cancelled-tour.js';
import { ClosedTour } from './closed-tour.js';
import {
  collected,
  type CollectionRecord,
  isDone,
  type PendingStop,
  skipped,
  type SkipRecord,
  type Stop,
} from './stop.js';
import { alreadyDone, checkArrival, checkCollection, checkSkip, saysTheSame } from './stop.rules.js';
import { stopEvent, type StopEventType, tourEvent } from './tour.events.js';
import { TourCore, type TourRecord } from './tour-core.js';

export interface RunningTourRecord extends TourRecord {
  readonly startedAt: Date;
  readonly stops: readonly Stop[];
}

/** Who does it, and when we hear of it. */
export interface DriverAction {
  readonly by: string;
  readonly now: Date;
}

/**
 * A tour on the road. Whatever a driver says twice with the same values is one record: the second call answers the
 * tour itself, unchanged.
 */
export class RunningTour extends TourCore {
  readonly state = 'running';
  readonly startedAt: Date;
  readonly stops: readonly Stop[];

  private constructor(record: RunningTourRecord, events: readonly DomainEvent[]) {
    super(record, events);
    this.startedAt = record.startedAt;
    this.stops = record.stops;
  }

  /** What `start` of a planned tour leads to. */
  static following(record: RunningTourRecord, by: string): RunningTour {
    return new RunningTour(record, [tourEvent('tour.started', record, record.startedAt, by)]);
  }

  /** Not a constructor: gives back what is stored, unchecked. */
  static restore(record: RunningTourRecord): RunningTour {
    return new RunningTour(record, []);
  }

  /** The first arrival counts. @throws DomainError `stop.not_found`, `stop.invalid`, `stop.already_done` */
  arrive(stopId: string, at: Date, { by, now }: DriverAction): RunningTour {
    const stop = this.stop(stopId);
    checkArrival(at, { startedAt: this.startedAt, now });
    if (stop.arrivedAt !== null) return this;
    if (isDone(stop)) throw alreadyDone(stop);
    return this.with({ ...stop, arrivedAt: at }, 'tour.stop_arrived', at, by);
  }

  /** @throws DomainError `stop.not_found`, `stop.invalid`, `stop.already_done` */
  collect(stopId: string, record: CollectionRecord, { by, now }: DriverAction): RunningTour {
    const stop = this.stop(stopId);
    checkCollection(record, { startedAt: this.startedAt, now });
    if (isDone(stop)) return this.repeated(stop, record);
    return this.with(collected(stop, record, by), 'tour.stop_collected', record.at, by);
  }

  /** @throws DomainError `stop.not_found`, `stop.invalid`, `stop.already_done` */
  skip(stopId: string, record: SkipRecord, { by, now }: DriverAction): RunningTour {
    const stop = this.stop(stopId);
    checkSkip(record, { startedAt: this.startedAt, now });
    if (isDone(stop)) return this.repeated(stop, record);
    return this.with(skipped(stop, record), 'tour.stop_skipped', record.at, by);
  }

  /**
   * @param skipPending stops that are left are skipped for reason `other`; else they keep the tour open
   * @throws DomainError `conflict` `tour.stops_pending`
   */
  close(skipPending: boolean, { by, now }: DriverAction): ClosedTour {
    const left = this.stops.filter((stop): stop is PendingStop => !isDone(stop));
    if (left.length > 0 && !skipPending) throw stopsPending(left);
    const leave = (stop: PendingStop) => skipped(stop, { reason: 'other', note: null, at: now });
    const stops = this.stops.map((stop) => (isDone(stop) ? stop : leave(stop)));
    return ClosedTour.following({ ...this.next(), startedAt: this.startedAt, closedAt: now, stops }, by);
  }

  /** @throws DomainError `tour.invalid` */
  cancel(cancellation: Cancellation): CancelledTour {
    const { startedAt, stops } = this;
    return CancelledTour.following({ ...this.next(), startedAt, stops }, cancellation);
  }

  private stop(id: string): Stop {
    const stop = this.stops.find((one) => one.id === id);
    if (!stop) throw new DomainError('not_found', 'stop.not_found', 'This tour has no such stop.');
    return stop;
  }

  private repeated(stop: Stop, record: CollectionRecord | SkipRecord): RunningTour {
    if (saysTheSame(stop, record)) return this;
    throw alreadyDone(stop);
  }

  private with(changed: Stop, type: StopEventType, at: Date, by: string): RunningTour {
    const stops = this.stops.map((stop) => (stop.id === changed.id ? changed : stop));
    const record = { ...this.next(), startedAt: this.startedAt, stops };
    return new RunningTour(record, [stopEvent(type, record, changed, at, by)]);
  }
}

function stopsPending(left: readonly PendingStop[]): DomainError {
  const numbers = left.map(({ sequence }) => sequence).join(', ');
  return new DomainError(
    'conflict',
    'tour.stops_pending',
    `These stops are neither collected nor skipped: ${numbers}. Close with skipPending to leave them out.`,
  );
}
