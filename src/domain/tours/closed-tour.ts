import type { DomainEvent } from '../shared/domain-event.js';
import type { CollectedStop, SkippedStop } from './stop.js';
import { tourEvent } from './tour.events.js';
import { TourCore, type TourRecord } from './tour-core.js';

export interface ClosedTourRecord extends TourRecord {
  readonly startedAt: Date;
  readonly closedAt: Date;
  readonly stops: readonly (CollectedStop | SkippedStop)[];
}

/** A tour that is over: every stop is collected or skipped. */
export class ClosedTour extends TourCore {
  readonly state = 'closed';
  readonly startedAt: Date;
  readonly closedAt: Date;
  readonly stops: readonly (CollectedStop | SkippedStop)[];

  private constructor(record: ClosedTourRecord, events: readonly DomainEvent[]) {
    super(record, events);
    this.startedAt = record.startedAt;
    this.closedAt = record.closedAt;
    this.stops = record.stops;
  }

  /** What `close` of a running tour leads to. */
  static following(record: ClosedTourRecord, by: string): ClosedTour {
    return new ClosedTour(record, [tourEvent('tour.closed', record, record.closedAt, by)]);
  }

  /** Not a constructor: gives back what is stored, unchecked. */
  static restore(record: ClosedTourRecord): ClosedTour {
    return new ClosedTour(record, []);
  }
}
