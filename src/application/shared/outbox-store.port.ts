import type { RecordedEvent } from './event-reaction.js';

/** An event that one relay has in hand until its lease ends. */
export interface LeasedEvent extends RecordedEvent {
  /** How often it was leased, this time included. */
  readonly attempts: number;
}

/** An event that is handed on again later. */
export interface Postponement {
  readonly event: LeasedEvent;
  readonly until: Date;
  /** Why, for an operator; null when nothing went wrong. */
  readonly error: string | null;
}

/** The relay's side of the outbox, over all organisations. Each call is one short transaction. */
export abstract class OutboxStore {
  /**
   * Takes the events that are due, longest due first, and keeps them from others until `until`. What is neither done
   * nor postponed by then, because its holder died, is due again.
   */
  abstract lease(limit: number, now: Date, until: Date): Promise<readonly LeasedEvent[]>;

  /** Forgets events that were handed on. */
  abstract done(events: readonly LeasedEvent[]): Promise<void>;

  /** Gives events back. One that somebody else has leased meanwhile stays with them. */
  abstract postpone(postponements: readonly Postponement[]): Promise<void>;

  /** What waits: how many, and since when the oldest. */
  abstract figures(): Promise<{ readonly pending: number; readonly oldest: Date | undefined }>;
}
