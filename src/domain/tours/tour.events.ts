import type { DomainEvent } from '../shared/domain-event.js';
import type { CollectedStop, PendingStop, SkippedStop, Stop } from './stop.js';
import { isDone } from './stop.js';
import type { TourPlan } from './tour-plan.js';

/** What happens to a tour as a whole. */
export const TOUR_EVENTS = [
  'tour.planned',
  'tour.changed',
  'tour.started',
  'tour.closed',
  'tour.cancelled',
  'tour.overdue',
] as const;
export type TourEventType = (typeof TOUR_EVENTS)[number];

/** What happens at one stop. */
export const STOP_EVENTS = ['tour.stop_arrived', 'tour.stop_collected', 'tour.stop_skipped'] as const;
export type StopEventType = (typeof STOP_EVENTS)[number];

/** Payload of the events of a tour. Times are ISO 8601 UTC. */
export interface TourEventPayload {
  readonly tourId: string;
  readonly driverId: string;
  readonly day: string;
  readonly at: string;
  readonly stopsDone: number;
  readonly stops: number;
}

/** Payload of the events of a stop. */
export interface StopEventPayload extends TourEventPayload {
  readonly stopId: string;
  readonly containerId: string;
  readonly sequence: number;
  readonly estimatedKg: number | null;
  readonly fillLevelPercent: number | null;
  readonly skipReason: string | null;
}

/** The tour as it is once the change is stored. */
export interface ChangedTour {
  readonly id: string;
  readonly organisationId: string;
  readonly version: number;
  readonly plan: TourPlan;
  readonly stops: readonly (Stop | { readonly id: string })[];
}

export function tourEvent(
  type: TourEventType,
  tour: ChangedTour,
  at: Date,
  actorId: string | null,
): DomainEvent {
  return event(type, tour, actorId, tourPayload(tour, at));
}

/** A tour that was marked by a statement over many. */
export interface MarkedTour {
  readonly id: string;
  readonly version: number;
  readonly driverId: string;
  readonly day: string;
  readonly stopsDone: number;
  readonly stops: number;
}

export function overdueEvent(organisationId: string, tour: MarkedTour, at: Date): DomainEvent {
  const { id, version, driverId, day, stopsDone, stops } = tour;
  const payload = { tourId: id, driverId, day, at: at.toISOString(), stopsDone, stops };
  return event('tour.overdue', { id, organisationId, version }, null, payload);
}

export function stopEvent(
  type: StopEventType,
  tour: ChangedTour,
  stop: PendingStop | CollectedStop | SkippedStop,
  at: Date,
  actorId: string,
): DomainEvent {
  const collection = stop.state === 'collected' ? stop.collection : undefined;
  const payload: StopEventPayload = {
    ...tourPayload(tour, at),
    stopId: stop.id,
    containerId: stop.containerId,
    sequence: stop.sequence,
    estimatedKg: collection?.estimatedKg ?? null,
    fillLevelPercent: collection?.fillLevelPercent ?? null,
    skipReason: stop.state === 'skipped' ? stop.reason : null,
  };
  return event(type, tour, actorId, payload);
}

function event(
  type: TourEventType | StopEventType,
  { id, organisationId, version }: Pick<ChangedTour, 'id' | 'organisationId' | 'version'>,
  actorId: string | null,
  payload: TourEventPayload,
): DomainEvent {
  return { type, organisationId, aggregateId: id, version, actorId, payload: { ...payload } };
}

function tourPayload({ id, plan, stops }: ChangedTour, at: Date): TourEventPayload {
  const done = stops.filter((stop) => 'state' in stop && isDone(stop));
  return {
    tourId: id,
    driverId: plan.driverId,
    day: plan.day,
    at: at.toISOString(),
    stopsDone: done.length,
    stops: stops.length,
  };
}
