import type { LeasedEvent, OutboxStore } from '../../src/application/shared/outbox-store.port.js';
import type { Outbox } from '../../src/application/shared/outbox.port.js';
import type { UnitOfWork } from '../../src/application/shared/unit-of-work.port.js';
import type { DomainEvent } from '../../src/domain/shared/domain-event.js';
import { newId } from '../support/in-memory/builders.js';
import type { SettableClock } from '../support/in-memory/settable-clock.js';

/** An empty outbox of two organisations, with both its sides. */
export interface OpenOutbox {
  readonly unitOfWork: UnitOfWork;
  readonly outbox: Outbox;
  readonly store: OutboxStore;
  readonly clock: SettableClock;
  readonly organisations: readonly [string, string];
  /** Counts how often the relay was woken. */
  readonly wakes: () => number;
  /** From now on a commit with an event of this type fails. */
  refuseCommitsOf(type: string): Promise<void>;
  close(): Promise<void>;
}

export function describeOutboxContract(name: string, open: () => Promise<OpenOutbox>): void {
  describe(`the outbox ${name}`, () => {
    let opened: OpenOutbox;
    let here: string;
    let elsewhere: string;

    beforeAll(async () => {
      opened = await open();
      [here, elsewhere] = opened.organisations;
    });
    afterAll(() => opened.close());
    beforeEach(async () => {
      opened.clock.pass(3_600);
      await opened.store.done(await lease(1_000));
    });

    const event = (type: string, properties: Partial<DomainEvent> = {}): DomainEvent => ({
      type,
      organisationId: here,
      aggregateId: newId(),
      version: 1,
      actorId: newId(),
      payload: {},
      ...properties,
    });
    const inUnit = <T>(work: () => Promise<T>) => opened.unitOfWork.inOrganisation(here, work);
    const append = (...events: DomainEvent[]) => opened.outbox.append(events);
    const appended = (...types: string[]) => inUnit(() => append(...types.map((type) => event(type))));
    const lease = (limit = 100, seconds = 30) => {
      const now = opened.clock.now();
      return opened.store.lease(limit, now, new Date(now.getTime() + seconds * 1_000));
    };
    const types = (events: readonly LeasedEvent[]) => events.map(({ type }) => type);
    const failure = new Error('on purpose');
    const fail = () => Promise.reject(failure);

    describe('takes in', () => {
      it('every part of an event, with an id and the time', async () => {
        const told = event('tour.stop_collected', {
          version: 7,
          actorId: null,
          payload: { kg: 12.5, note: 'Ça déborde — 🧦 "\\', fill: null, nested: { list: [1, 'two'] } },
        });
        await inUnit(() => append(told));
        const occurredAt = opened.clock.now().toISOString();
        const id = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
        expect(await lease()).toEqual([{ ...told, id, occurredAt, attempts: 1 }]);
      });

      it('many events at once, in their order', async () => {
        const all = Array.from({ length: 300 }, (_, place) => `many.n${place}`);
        await appended(...all);
        expect(types(await lease(1_000))).toEqual(all);
      });

      it('nothing of a unit that fails', async () => {
        const work = inUnit(async () => {
          await append(event('lost.one'));
          await fail();
        });
        await expect(work).rejects.toBe(failure);
        expect(await lease()).toEqual([]);
      });

      it('nothing of a nested unit that is taken back, and what stands round it', async () => {
        await inUnit(async () => {
          await append(event('kept.before'));
          const nested = inUnit(async () => {
            await append(event('lost.nested'));
            await inUnit(() => append(event('lost.innermost')));
            await fail();
          });
          await expect(nested).rejects.toBe(failure);
          await inUnit(() => append(event('kept.nested')));
        });
        expect(types(await lease())).toEqual(['kept.before', 'kept.nested']);
      });

      it('nothing when the commit itself fails', async () => {
        await opened.refuseCommitsOf('refused.at_commit');
        const before = opened.wakes();
        await expect(appended('refused.at_commit')).rejects.toThrow();
        expect(opened.wakes()).toBe(before);
        expect(await lease()).toEqual([]);
      });

      it('nothing outside a unit of work', async () => {
        await expect((async () => append(event('lost.outside')))()).rejects.toThrow(
          'No unit of work is open',
        );
      });

      it("no event of another organisation, and the unit's other events go with it", async () => {
        const work = inUnit(async () => {
          await append(event('own.one'));
          await append(event('foreign.one', { organisationId: elsewhere }));
        });
        await expect(work).rejects.toThrow();
        expect(await lease()).toEqual([]);
      });

      it('events of several organisations where the unit sees them all', async () => {
        await opened.unitOfWork.acrossOrganisations('schedule', () =>
          append(event('own.one'), event('foreign.one', { organisationId: elsewhere })),
        );
        expect(types(await lease())).toEqual(['own.one', 'foreign.one']);
      });
    });

    describe('wakes the relay', () => {
      it('after the commit', async () => {
        const before = opened.wakes();
        await inUnit(async () => {
          await append(event('woken.by_this'));
          expect(opened.wakes()).toBe(before);
        });
        expect(opened.wakes()).toBeGreaterThan(before);
      });

      it('neither for no events nor for what is taken back', async () => {
        const before = opened.wakes();
        await inUnit(() => append());
        await inUnit(async () => {
          await append(event('lost.again'));
          await fail();
        }).catch(() => {});
        expect(opened.wakes()).toBe(before);
      });
    });

    describe('hands out', () => {
      it('what is due, oldest first, up to the limit', async () => {
        await appended('first.one');
        opened.clock.pass(1);
        await appended('second.one');
        opened.clock.pass(1);
        await appended('third.one');
        expect(types(await lease(2))).toEqual(['first.one', 'second.one']);
        expect(types(await lease(2))).toEqual(['third.one']);
      });

      it('an event to one relay only, however many ask at once', async () => {
        await appended(...Array.from({ length: 60 }, (_, place) => `raced.n${place}`));
        const batches = await Promise.all(Array.from({ length: 6 }, () => lease(10)));
        const ids = batches.flat().map(({ id }) => id);
        expect(ids).toHaveLength(60);
        expect(new Set(ids).size).toBe(60);
      });

      it('an event again when its lease has ended without a word', async () => {
        await appended('held.by_a_dead_process');
        const [first] = await lease(10, 30);
        opened.clock.pass(29);
        expect(await lease()).toEqual([]);
        opened.clock.pass(1);
        expect(await lease()).toEqual([{ ...first, attempts: 2 }]);
      });

      it('nothing again that is done', async () => {
        await appended('done.one', 'kept.one');
        const [one] = await lease(10, 30);
        await opened.store.done(one ? [one] : []);
        opened.clock.pass(31);
        expect(types(await lease())).toEqual(['kept.one']);
      });

      it('what is postponed when its time has come, whatever its lease was', async () => {
        await appended('postponed.one');
        const [event] = await lease(10, 30);
        if (!event) throw new Error('nothing was leased');
        const until = new Date(opened.clock.now().getTime() + 5_000);
        await opened.store.postpone([{ event, until, error: 'Redis is away \0 "here" \ud800' }]);
        opened.clock.pass(4);
        expect(await lease()).toEqual([]);
        opened.clock.pass(1);
        expect(await lease()).toEqual([{ ...event, attempts: 2 }]);
      });

      it('nothing to a relay that comes back late: what another has leased meanwhile stays there', async () => {
        await appended('leased.twice');
        const [late] = await lease(10, 30);
        opened.clock.pass(31);
        expect(types(await lease(10, 30))).toEqual(['leased.twice']);
        const until = opened.clock.now();
        await opened.store.postpone(late ? [{ event: late, until, error: 'late' }] : []);
        expect(await lease()).toEqual([]);
      });
    });

    it('knows how many events wait and since when', async () => {
      expect(await opened.store.figures()).toEqual({ pending: 0, oldest: undefined });
      const oldest = opened.clock.now();
      await appended('waits.one');
      opened.clock.pass(10);
      await appended('waits.two');
      expect(await opened.store.figures()).toEqual({ pending: 2, oldest });
    });
  });
}
