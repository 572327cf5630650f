import type { DomainEvent } from './domain-event.js';

/**
 * What every stored thing with rules has: an id (UUIDv7), the organisation it belongs to and an optimistic version.
 * The version starts at 1 and grows by one with every save; over HTTP it is the ETag.
 *
 * Aggregates do not change: a method that changes one answers the changed one, its version one higher, with the events
 * that its repository stores in the same transaction. One such method a unit of work.
 */
export abstract class Aggregate {
  protected constructor(
    readonly id: string,
    readonly organisationId: string,
    readonly version: number,
    readonly events: readonly DomainEvent[] = [],
  ) {}
}

/** The version of a thing that has just been created. */
export const FIRST_VERSION = 1;
