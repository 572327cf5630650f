import type { OverdueLimits } from '../../domain/tours/overdue.rules.js';
import type { MarkedTour } from '../../domain/tours/tour.events.js';

export interface OrganisationInTime {
  readonly organisationId: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** Marks tours that should be over, by one statement for all tours of an organisation. */
export abstract class OverdueTours {
  /** Organisations that have a tour which nobody marked and whose day has begun anywhere. Across organisations. */
  abstract organisationsToLookAt(now: Date): Promise<readonly OrganisationInTime[]>;

  /** In a unit of work of the organisation. Each tour is marked once. @returns those marked by this call */
  abstract mark(organisationId: string, limits: OverdueLimits, at: Date): Promise<readonly MarkedTour[]>;
}
