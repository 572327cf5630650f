import { CancelledTour } from '../../../domain/tours/cancelled-tour.js';
import { ClosedTour } from '../../../domain/tours/closed-tour.js';
import { PlannedTour } from '../../../domain/tours/planned-tour.js';
import { RunningTour } from '../../../domain/tours/running-tour.js';
import type { CollectedStop, SkippedStop, SkipReason, Stop, StopState } from '../../../domain/tours/stop.js';
import type { Tour, TourState } from '../../../domain/tours/tour.js';
import type { PlannedStop } from '../../../domain/tours/tour-plan.js';

/** What is stored of a tour, as `LOCK_TOUR` reads it. */
export interface StoredTour {
  readonly state: TourState;
  readonly name: string;
  readonly day: string;
  readonly driverId: string;
  readonly vehicleId: string;
  readonly startSiteId: string;
  readonly endSiteId: string;
  readonly plannedDistanceM: number;
  readonly overdueAt: Date | null;
  readonly startedAt: Date | null;
  readonly closedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly cancelReason: string | null;
  readonly version: number;
}

/** What is stored of a stop, as `STOPS_OF_TOUR` reads it. */
export interface StoredStop {
  readonly id: string;
  readonly containerId: string;
  readonly sequence: number;
  readonly state: StopState;
  readonly arrivedAt: Date | null;
  readonly doneAt: Date | null;
  readonly skipReason: SkipReason | null;
  readonly note: string | null;
  readonly collectionId: string | null;
  readonly estimatedKg: number | null;
  readonly fillLevelPercent: number | null;
  readonly collectedBy: string | null;
}

/** The columns of a state are NOT NULL by the checks of the tables: hence the casts. */
export function tourOf(
  organisationId: string,
  id: string,
  stored: StoredTour,
  rows: readonly StoredStop[],
): Tour {
  const { state, version, overdueAt, startedAt, closedAt, cancelledAt, cancelReason, ...plan } = stored;
  const record = { id, organisationId, version, plan, overdueAt };
  const stops = rows.map(stopOf);
  switch (state) {
    case 'planned':
      return PlannedTour.restore({ ...record, stops: rows.map(placeOf) });
    case 'running':
      return RunningTour.restore({ ...record, startedAt: startedAt as Date, stops });
    case 'closed':
      return ClosedTour.restore({
        ...record,
        startedAt: startedAt as Date,
        closedAt: closedAt as Date,
        stops: stops as (CollectedStop | SkippedStop)[],
      });
    case 'cancelled':
      return CancelledTour.restore({
        ...record,
        startedAt,
        cancelledAt: cancelledAt as Date,
        reason: cancelReason,
        stops,
      });
  }
}

function placeOf({ id, containerId, sequence }: StoredStop): PlannedStop {
  return { id, containerId, sequence };
}

function stopOf(row: StoredStop): Stop {
  const { state, arrivedAt, note } = row;
  const place = { ...placeOf(row), arrivedAt };
  switch (state) {
    case 'pending':
      return { ...place, state };
    case 'skipped':
      return { ...place, state, doneAt: row.doneAt as Date, reason: row.skipReason as SkipReason, note };
    case 'collected':
      return { ...place, state, doneAt: row.doneAt as Date, note, collection: collectionOf(row) };
  }
}

function collectionOf({ collectionId, estimatedKg, fillLevelPercent, collectedBy }: StoredStop) {
  return {
    id: collectionId as string,
    estimatedKg: estimatedKg as number,
    fillLevelPercent,
    collectedBy: collectedBy as string,
  };
}

/** The parameters of `INSERT_TOUR` and `UPDATE_TOUR`. */
export function tourParameters(tour: Tour): unknown[] {
  const { id, organisationId, version, plan, overdueAt, state } = tour;
  return [
    organisationId,
    id,
    plan.name,
    plan.day,
    state,
    plan.driverId,
    plan.vehicleId,
    plan.startSiteId,
    plan.endSiteId,
    plan.plannedDistanceM,
    overdueAt,
    'startedAt' in tour ? tour.startedAt : null,
    state === 'closed' ? tour.closedAt : null,
    state === 'cancelled' ? tour.cancelledAt : null,
    state === 'cancelled' ? tour.reason : null,
    version,
  ];
}

/** A stop as `UPDATE_STOPS` takes it. */
export function stopRecord(stop: Stop) {
  const { id, state, arrivedAt } = stop;
  const done = state === 'pending' ? { doneAt: null, note: null } : { doneAt: stop.doneAt, note: stop.note };
  return { id, state, arrivedAt, ...done, skipReason: state === 'skipped' ? stop.reason : null };
}

/** A collection as `INSERT_COLLECTIONS` takes it. */
export function collectionRecord({ id, containerId, doneAt, collection }: CollectedStop) {
  return { ...collection, stopId: id, containerId, collectedAt: doneAt };
}
