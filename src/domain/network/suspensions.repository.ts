import type { Suspension } from './suspension.js';

/** How many containers of an area a set-based write has changed, and how many stand there that it left alone. */
export interface AreaOutcome {
  readonly changed: number;
  /** Without the removed. */
  readonly unchanged: number;
}

/** What the clock has done in one area. */
export interface KeptArea {
  readonly areaId: string;
  /** Of the area, which itself has not changed. */
  readonly version: number;
  readonly containers: number;
}

/**
 * Suspensions of many containers at once: one statement each, all of them or none, with a line of history for each
 * container. No aggregate is loaded and no event appended: the use case appends one for all.
 */
export abstract class Suspensions {
  /** Suspends every active container of the area, from `at` or from when the suspension begins. */
  abstract suspendIn(
    organisationId: string,
    areaId: string,
    suspension: Suspension,
    at: Date,
    by: string | null,
  ): Promise<AreaOutcome>;

  /**
   * Lifts the suspensions of the area, those that lie ahead too.
   * @param reason only those that have exactly this reason
   */
  abstract resumeIn(
    organisationId: string,
    areaId: string,
    reason: string | undefined,
    by: string | null,
  ): Promise<AreaOutcome>;

  /** The organisations in which something begins or ends by now. Reaches across organisations. */
  abstract organisationsDue(at: Date): Promise<readonly string[]>;

  /** Suspends what should be suspended by now. A second call changes nothing. */
  abstract begin(organisationId: string, at: Date): Promise<readonly KeptArea[]>;

  /** Lifts what has ended by now, also what would have begun and ended since the last call. */
  abstract end(organisationId: string, at: Date): Promise<readonly KeptArea[]>;
}
