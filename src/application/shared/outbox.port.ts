import type { DomainEvent } from '../../domain/shared/domain-event.js';

/**
 * Where events wait between the commit of what they tell and the reactions to it. Repositories append the events of
 * what they save; a use case that works without an aggregate (a bulk write) appends its own.
 */
export abstract class Outbox {
  /** Inside a unit of work: stored with it, or not at all. */
  abstract append(events: readonly DomainEvent[]): Promise<void>;
}
