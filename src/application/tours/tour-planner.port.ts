import type { Position } from '../../domain/shared/position.js';

/** Where a tour begins, what it passes and where it ends. */
export interface Route {
  readonly start: Position;
  readonly stops: readonly Position[];
  readonly end: Position;
}

export interface PlannedRoute {
  /** Indexes into `stops`, in the order of driving. */
  readonly order: readonly number[];
  /** Estimated length of the road from the start by all stops to the end, metres. */
  readonly distanceM: number;
}

/**
 * Finds a short order of stops between a fixed start and a fixed end. Deterministic: the same route gives the same
 * plan on every machine. Bounded: it stops looking after a number of steps, not after a time.
 */
export abstract class TourPlanner {
  /** Never longer than the order given. */
  abstract shortest(route: Route): Promise<PlannedRoute>;
  /** The order as it is, measured. */
  abstract asGiven(route: Route): Promise<PlannedRoute>;
}
