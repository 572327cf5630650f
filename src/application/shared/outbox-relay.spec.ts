import { newId } from '../../../test/support/in-memory/builders.js';
import { InMemoryOutbox, InMemoryOutboxStore } from '../../../test/support/in-memory/outbox.js';
import { SettableClock } from '../../../test/support/in-memory/settable-clock.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import { EventReaction, type RecordedEvent } from './event-reaction.js';
import { BACKOFF_LIMIT_MS, LEASE_MS, OutboxRelay, REACTION_LIMIT_MS } from './outbox-relay.js';

class Reaction extends EventReaction {
  readonly seen: RecordedEvent[] = [];

  constructor(
    readonly reactsTo: readonly string[],
    private readonly then: (event: RecordedEvent) => Promise<void> | void = () => {},
  ) {
    super();
  }

  async react(event: RecordedEvent): Promise<void> {
    this.seen.push(event);
    await this.then(event);
  }

  get types(): string[] {
    return this.seen.map(({ type }) => type);
  }
}

const organisationId = newId();

function relaying(...reactions: EventReaction[]) {
  const unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
  const clock = new SettableClock();
  const failures: unknown[] = [];
  const store = new InMemoryOutboxStore(unitOfWork);
  // An hour: nothing in these tests waits for it.
  const settings = { pollMs: 3_600_000, onFailure: (error: unknown) => void failures.push(error) };
  const relay = new OutboxRelay(store, reactions, clock, settings);
  const outbox = new InMemoryOutbox(unitOfWork, undefined, clock, () => relay.wake());
  const append = (...types: string[]) => appendAbout(newId, ...types);
  const appendAbout = (aggregate: () => string, ...types: string[]) =>
    unitOfWork.inOrganisation(organisationId, () =>
      outbox.append(
        types.map((type) => ({
          type,
          organisationId,
          aggregateId: aggregate(),
          version: 1,
          actorId: null,
          payload: {},
        })),
      ),
    );
  return { relay, outbox, store, clock, failures, append, appendAbout, unitOfWork };
}

const eventually = async (holds: () => boolean) => {
  while (!holds()) await new Promise(setImmediate);
};

describe('the relay', () => {
  it('hands each event on to every reaction to it, and to no other', async () => {
    const started = new Reaction(['tour.started', 'tour.closed']);
    const tours = new Reaction(['tour']);
    const both = new Reaction(['tour', 'tour.started']);
    const other = new Reaction(['container.moved', 'tours', 'tour.start']);
    const { relay, append, outbox } = relaying(started, tours, both, other);
    await append('tour.started', 'tour.cancelled');
    await relay.drain();
    expect([started.types, tours.types, both.types, other.types]).toEqual([
      ['tour.started'],
      ['tour.started', 'tour.cancelled'],
      ['tour.started', 'tour.cancelled'],
      [],
    ]);
    expect(outbox.events).toEqual([]);
  });

  it('forgets events that nobody reacts to', async () => {
    const { relay, append, outbox } = relaying();
    await append('site.created');
    await relay.drain();
    expect(outbox.events).toEqual([]);
  });

  it('drains more than one batch', async () => {
    const reaction = new Reaction(['container']);
    const { relay, append } = relaying(reaction);
    await append(...Array.from({ length: 250 }, () => 'container.registered'));
    await relay.drain();
    expect(reaction.seen).toHaveLength(250);
  });

  it('reacts outside any transaction', async () => {
    let inside: boolean | undefined;
    const { relay, append, unitOfWork } = relaying(
      new Reaction(['tour'], () => {
        try {
          unitOfWork.afterCommit(() => {});
          inside = true;
        } catch {
          inside = false;
        }
      }),
    );
    await append('tour.started');
    await relay.drain();
    expect(inside).toBe(false);
  });

  it('postpones an event whose reaction fails, longer each time, and keeps the reason', async () => {
    let down = true;
    const failing = new Reaction(['tour'], () => {
      if (down) throw new Error('Redis is away');
    });
    const steady = new Reaction(['tour']);
    const { relay, append, clock, unitOfWork, failures, outbox } = relaying(failing, steady);
    await append('tour.started');
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      await relay.drain();
      const [entry] = unitOfWork.store.tables.outbox;
      expect(entry?.lastError).toBe('Redis is away');
      const wait = ((entry?.availableAt.getTime() ?? 0) - clock.now().getTime()) / 1_000;
      waits.push(wait);
      clock.pass(wait - 0.001);
      await relay.drain();
      expect(failing.seen).toHaveLength(attempt);
      clock.pass(0.001);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60]);
    expect(waits.at(-1)).toBe(BACKOFF_LIMIT_MS / 1_000);
    expect(failures).toHaveLength(12);

    down = false;
    await relay.drain();
    expect(outbox.events).toEqual([]);
    expect(new Set([...failing.seen, ...steady.seen].map(({ id }) => id)).size).toBe(1);
    expect(steady.seen).toHaveLength(13);
  });

  it('hands the others on when one fails', async () => {
    const failing = new Reaction(['tour'], ({ type }) => {
      if (type === 'tour.closed') throw new Error('on purpose');
    });
    const { relay, append, outbox } = relaying(failing);
    await append('tour.started', 'tour.closed', 'tour.overdue');
    await relay.drain();
    expect(failing.types).toEqual(['tour.started', 'tour.closed', 'tour.overdue']);
    expect(outbox.events.map(({ type }) => type)).toEqual(['tour.closed']);
  });

  it('hands the events of one aggregate on one after the other, and those of others meanwhile', async () => {
    let release: () => void = () => {};
    const reaction = new Reaction(['tour'], ({ type }) =>
      type === 'tour.slow' ? new Promise((resolve) => (release = resolve)) : undefined,
    );
    const { relay, append, appendAbout } = relaying(reaction);
    const aggregateId = newId();
    await appendAbout(() => aggregateId, 'tour.slow', 'tour.after');
    await append('tour.other');
    const drained = relay.drain();
    await eventually(() => reaction.seen.length === 2);
    expect(reaction.types).toEqual(['tour.slow', 'tour.other']);
    release();
    await drained;
    expect(reaction.types).toEqual(['tour.slow', 'tour.other', 'tour.after']);
  });

  it('takes a reaction that never answers for failed', async () => {
    jest.useFakeTimers();
    try {
      const { relay, append, failures } = relaying(new Reaction(['tour'], () => new Promise(() => {})));
      await append('tour.started');
      const drained = relay.drain();
      await jest.advanceTimersByTimeAsync(REACTION_LIMIT_MS);
      await drained;
      expect(failures).toEqual([new Error('A reaction to tour.started took longer than 5000 ms.')]);
    } finally {
      jest.useRealTimers();
    }
  });

  it('gives back what it could not hand on before its lease ends, due at once', async () => {
    const slow = new Reaction(['tour'], () => clock.pass(LEASE_MS / 1_000 / 4));
    const { relay, append, clock, store } = relaying(slow);
    await append('tour.n1', 'tour.n2', 'tour.n3', 'tour.n4', 'tour.n5');
    const leases: number[] = [];
    const lease = store.lease.bind(store);
    store.lease = async (...asked) => {
      const events = await lease(...asked);
      leases.push(events.length);
      return events;
    };
    await relay.drain();
    expect(slow.types).toEqual(['tour.n1', 'tour.n2', 'tour.n3', 'tour.n4', 'tour.n5']);
    expect(leases).toEqual([5, 2, 0]);
  });

  describe('running', () => {
    it('hands on what is there at the start, and what is announced later', async () => {
      const reaction = new Reaction(['tour']);
      const { relay, append } = relaying(reaction);
      await append('tour.planned');
      relay.start();
      await eventually(() => reaction.seen.length === 1);
      await append('tour.started');
      await eventually(() => reaction.seen.length === 2);
      await relay.stop();
      expect(reaction.types).toEqual(['tour.planned', 'tour.started']);
    });

    it('misses nothing that is announced while it is busy', async () => {
      let release: () => void = () => {};
      const reaction = new Reaction(['tour'], ({ type }) =>
        type === 'tour.slow' ? new Promise((resolve) => (release = resolve)) : undefined,
      );
      const { relay, append } = relaying(reaction);
      relay.start();
      await append('tour.slow');
      await eventually(() => reaction.seen.length === 1);
      await append('tour.started');
      release();
      await eventually(() => reaction.seen.length === 2);
      await relay.stop();
    });

    it('looks by itself for events that nobody announced', async () => {
      jest.useFakeTimers();
      try {
        const reaction = new Reaction(['tour']);
        const { relay, append } = relaying(reaction);
        relay.wake = () => {};
        relay.start();
        await jest.advanceTimersByTimeAsync(0);
        await append('tour.started');
        await jest.advanceTimersByTimeAsync(3_599_999);
        expect(reaction.seen).toEqual([]);
        await jest.advanceTimersByTimeAsync(1);
        expect(reaction.types).toEqual(['tour.started']);
        await relay.stop();
      } finally {
        jest.useRealTimers();
      }
    });

    it('goes on when the outbox was out of reach for a moment', async () => {
      const reaction = new Reaction(['tour']);
      const { relay, append, store, failures } = relaying(reaction);
      const lease = store.lease.bind(store);
      store.lease = () => Promise.reject(new Error('no database'));
      relay.start();
      await eventually(() => failures.length === 1);
      store.lease = lease;
      await append('tour.started');
      await eventually(() => reaction.seen.length === 1);
      await relay.stop();
      expect(failures).toEqual([new Error('no database')]);
    });

    it('finishes the batch in hand when it is stopped, and takes no other', async () => {
      let release: () => void = () => {};
      const reaction = new Reaction(['tour'], () => new Promise((resolve) => (release = resolve)));
      const { relay, append, outbox } = relaying(reaction);
      await append('tour.started');
      relay.start();
      await eventually(() => reaction.seen.length === 1);
      const stopped = relay.stop();
      await append('tour.closed');
      release();
      await stopped;
      expect(outbox.events.map(({ type }) => type)).toEqual(['tour.closed']);
    });
  });
});
