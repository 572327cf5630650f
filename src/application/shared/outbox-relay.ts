import type { Clock } from './clock.port.js';
import type { EventReaction } from './event-reaction.js';
import type { LeasedEvent, OutboxStore, Postponement } from './outbox-store.port.js';
import { inTime } from './time-limit.js';

export interface OutboxRelaySettings {
  /** How long to wait, in milliseconds, before looking for events that nobody has announced. */
  readonly pollMs: number;
  /** Told of each reaction that failed (the event is handed on again), and of the outbox itself being out of reach. */
  readonly onFailure: (error: unknown, event?: LeasedEvent) => void;
}

const BATCH = 100;
/** How many aggregates' events are handed on at a time: most of it is waiting for the job server. */
const HANDS = 16;
/** Longer than a batch takes; what a dead process held is handed on by another after it. */
export const LEASE_MS = 30_000;
/** A reaction that takes longer counts as failed. */
export const REACTION_LIMIT_MS = 5_000;
const FIRST_BACKOFF_MS = 1_000;
/** What waited for a server to come back goes on at most this long after it has. */
export const BACKOFF_LIMIT_MS = 60_000;

/**
 * Hands events on to the reactions after their commit: leases a batch in one transaction, reacts in none, then forgets
 * what was handed on and postpones what failed. When one reaction to an event fails, all of them see it again.
 */
export class OutboxRelay {
  private readonly reactions = new Map<string, EventReaction[]>();
  private loop: Promise<void> | undefined;
  private announced = false;
  private stopping = false;
  private endPause: () => void = () => {};

  constructor(
    private readonly store: OutboxStore,
    reactions: readonly EventReaction[],
    private readonly clock: Clock,
    private readonly settings: OutboxRelaySettings,
  ) {
    for (const reaction of reactions) {
      for (const type of new Set(reaction.reactsTo)) {
        this.reactions.set(type, [...(this.reactions.get(type) ?? []), reaction]);
      }
    }
  }

  start(): void {
    this.loop ??= this.run();
  }

  /** There are events: does not wait until they are handed on. */
  wake(): void {
    this.announced = true;
    this.endPause();
  }

  /** Finishes the batch in hand. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.endPause();
    await this.loop;
  }

  /** Hands on what is due now. */
  async drain(): Promise<void> {
    while (!this.stopping && (await this.relayBatch()) > 0);
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      this.announced = false;
      await this.drain().catch((error: unknown) => {
        this.announced = false;
        this.settings.onFailure(error);
      });
      if (!this.announced && !this.stopping) await this.pause();
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.settings.pollMs);
      this.endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Events of one aggregate are handed on one after the other, others meanwhile. @returns how many it had in hand */
  private async relayBatch(): Promise<number> {
    const start = this.clock.now().getTime();
    const events = await this.store.lease(BATCH, new Date(start), new Date(start + LEASE_MS));
    const handedOn: LeasedEvent[] = [];
    const postponed: Postponement[] = [];
    const handOn = async (event: LeasedEvent) => {
      const now = this.clock.now().getTime();
      // Slow reactions: the rest is given back, due at once, before its lease could end under our hands.
      if (now - start > LEASE_MS / 2) postponed.push({ event, until: new Date(now), error: null });
      else if (await this.react(event).then(always, (error: unknown) => this.fail(event, error, postponed)))
        handedOn.push(event);
    };
    const byAggregate = Map.groupBy(events, ({ aggregateId }) => aggregateId).values();
    await Promise.all(
      Array.from({ length: HANDS }, async () => {
        for (const ofOne of byAggregate) for (const event of ofOne) await handOn(event);
      }),
    );
    await this.store.done(handedOn);
    await this.store.postpone(postponed);
    return events.length;
  }

  private fail(event: LeasedEvent, error: unknown, postponed: Postponement[]): boolean {
    this.settings.onFailure(error, event);
    const backoff = Math.min(FIRST_BACKOFF_MS * 2 ** (event.attempts - 1), BACKOFF_LIMIT_MS);
    const until = new Date(this.clock.now().getTime() + backoff);
    postponed.push({ event, until, error: error instanceof Error ? error.message : String(error) });
    return false;
  }

  /** All reactions see the event, also when one of them fails. */
  private async react(event: LeasedEvent): Promise<void> {
    const aggregate = event.type.split('.', 1)[0] ?? '';
    const reactions = new Set([
      ...(this.reactions.get(event.type) ?? []),
      ...(this.reactions.get(aggregate) ?? []),
    ]);
    const what = `A reaction to ${event.type}`;
    const outcomes = await Promise.allSettled(
      [...reactions].map((reaction) => inTime(reaction.react(event), REACTION_LIMIT_MS, what)),
    );
    const failure = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failure) throw failure.reason;
  }
}

const always = (): boolean => true;
