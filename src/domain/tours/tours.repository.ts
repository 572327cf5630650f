import type { PlannedTour } from './planned-tour.js';
import type { Tour } from './tour.js';

/** The organisation's tours with their stops and collections. Works inside a unit of work, which fixes the organisation. */
export abstract class Tours {
  /** With its events, as `save`. */
  abstract add(tour: PlannedTour): Promise<void>;

  /** Locked until the unit of work ends: what two do at once to a tour is done one after the other. */
  abstract find(organisationId: string, id: string): Promise<Tour | undefined>;

  /**
   * Stores the tour and what changed of its stops, and appends its events.
   * @throws DomainError `stale` `version.stale` when another version is stored than the one this was made from
   * @throws DomainError `conflict` `tour.already_running` when its driver has another running tour
   */
  abstract save(tour: Tour): Promise<void>;
}
