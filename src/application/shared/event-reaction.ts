import type { DomainEvent } from '../../domain/shared/domain-event.js';

/** An event as the outbox hands it on. */
export interface RecordedEvent extends DomainEvent {
  /** UUIDv7: the same each time the event is handed on. Ids of jobs and messages are made from it. */
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly occurredAt: string;
}

/**
 * What follows from an event, after the commit and outside any transaction: a job, a live message. Quick, and
 * idempotent, since an event is handed on at least once; work that takes time or can fail by itself is a job.
 */
export abstract class EventReaction {
  /** Types of events: `tour.stop_collected`, or `tour` for every `tour.…`. */
  abstract readonly reactsTo: readonly string[];
  abstract react(event: RecordedEvent): Promise<void>;
}

/** Every reaction of the application: what the relay hands events on to. */
export abstract class EventReactions extends Array<EventReaction> {}
