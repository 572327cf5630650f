import { DomainError } from '../shared/domain-error.js';
import type { CancelledTour } from './cancelled-tour.js';
import type { ClosedTour } from './closed-tour.js';
import type { PlannedTour } from './planned-tour.js';
import type { RunningTour } from './running-tour.js';

/** One day's work of one driver, in one of its states. What may be done with it depends on the state, and so on the type. */
export type Tour = PlannedTour | RunningTour | ClosedTour | CancelledTour;

export const TOUR_STATES = ['planned', 'running', 'closed', 'cancelled'] as const;
export type TourState = (typeof TOUR_STATES)[number];

/** @throws DomainError `conflict` `tour.not_planned` */
export function planned(tour: Tour): PlannedTour {
  if (tour.state === 'planned') return tour;
  throw wrongState('tour.not_planned', tour, 'planned');
}

/** @throws DomainError `conflict` `tour.not_running` */
export function running(tour: Tour): RunningTour {
  if (tour.state === 'running') return tour;
  throw wrongState('tour.not_running', tour, 'running');
}

/** What can still be called off. @throws DomainError `conflict` `tour.not_running` */
export function ahead(tour: Tour): PlannedTour | RunningTour {
  if (tour.state === 'planned' || tour.state === 'running') return tour;
  throw wrongState('tour.not_running', tour, 'planned or running');
}

/** Drivers act on their own tours; another's does not exist for them. @throws DomainError `not_found` `tour.not_found` */
export function ownTour(tour: Tour | undefined, driverId: string): Tour {
  if (tour?.plan.driverId !== driverId) throw noSuchTour();
  return tour;
}

export function noSuchTour(): DomainError {
  return new DomainError('not_found', 'tour.not_found', 'There is no such tour.');
}

function wrongState(code: string, { state }: Tour, wanted: string): DomainError {
  return new DomainError('conflict', code, `The tour is ${state}; this takes one that is ${wanted}.`);
}
