import type { Position } from '../../domain/shared/position.js';
import type { ReferencedThings, WantedThings } from '../../domain/tours/tour-references.rules.js';

/** Looks up what a plan refers to. One SQL statement, by itself: nothing is locked while the order is planned. */
export abstract class TourReferences {
  abstract look(organisationId: string, wanted: WantedThings): Promise<ReferencedThings<Position>>;
}
