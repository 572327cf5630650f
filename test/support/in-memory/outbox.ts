import type { Clock } from '../../../src/application/shared/clock.port.js';
import type { IdGenerator } from '../../../src/application/shared/id-generator.port.js';
import { Outbox } from '../../../src/application/shared/outbox.port.js';
import {
  type LeasedEvent,
  OutboxStore,
  type Postponement,
} from '../../../src/application/shared/outbox-store.port.js';
import { UuidV7Generator } from '../../../src/infrastructure/crypto/uuid-v7.generator.js';
import type { DomainEvent } from '../../../src/domain/shared/domain-event.js';
import { SettableClock } from './settable-clock.js';
import type { OutboxEntry } from './store.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

export class InMemoryOutbox extends Outbox {
  constructor(
    private readonly unitOfWork: InMemoryUnitOfWork,
    private readonly ids: IdGenerator = new UuidV7Generator(),
    private readonly clock: Clock = new SettableClock(),
    private readonly wake: () => void = () => {},
  ) {
    super();
  }

  /** What was stored and not handed on yet, in order. */
  get events(): readonly LeasedEvent[] {
    return this.unitOfWork.store.tables.outbox.map(({ event }) => event);
  }

  async append(events: readonly DomainEvent[]): Promise<void> {
    const availableAt = this.clock.now();
    for (const appended of events) {
      const { organisationId } = appended;
      const id = this.ids.next();
      const event = { ...appended, id, occurredAt: availableAt.toISOString(), attempts: 0 };
      this.unitOfWork.statement(this.unitOfWork.reachesAll ? undefined : organisationId, (store) =>
        store.insert('outbox', { id, organisationId, event, availableAt, lastError: null }),
      );
    }
    if (events.length > 0) this.unitOfWork.afterCommit(this.wake);
  }
}

export class InMemoryOutboxStore extends OutboxStore {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  lease(limit: number, now: Date, until: Date): Promise<readonly LeasedEvent[]> {
    return this.change((entries) => {
      const due = entries
        .filter(({ availableAt }) => availableAt <= now)
        .sort((one, other) => one.availableAt.getTime() - other.availableAt.getTime())
        .slice(0, limit)
        .map((entry) => ({ ...entry, event: { ...entry.event, attempts: entry.event.attempts + 1 } }));
      const leased = due.map(({ event }) => event).sort((one, other) => (one.id < other.id ? -1 : 1));
      const rest = entries.filter(({ id }) => !due.some((entry) => entry.id === id));
      return [[...rest, ...due.map((entry) => ({ ...entry, availableAt: until }))], leased];
    });
  }

  done(events: readonly LeasedEvent[]): Promise<void> {
    return this.change((entries) => [
      entries.filter(({ id }) => !events.some((event) => event.id === id)),
      undefined,
    ]);
  }

  postpone(postponements: readonly Postponement[]): Promise<void> {
    const postponed = (entry: OutboxEntry): OutboxEntry => {
      const found = postponements.find(
        ({ event }) => event.id === entry.id && event.attempts === entry.event.attempts,
      );
      return found
        ? { ...entry, availableAt: found.until, lastError: found.error ?? entry.lastError }
        : entry;
    };
    return this.change((entries) => [entries.map(postponed), undefined]);
  }

  async figures(): Promise<{ pending: number; oldest: Date | undefined }> {
    const times = this.unitOfWork.store.tables.outbox.map(({ event }) => event.occurredAt).sort();
    return { pending: times.length, oldest: times[0] === undefined ? undefined : new Date(times[0]) };
  }

  private change<T>(work: (entries: readonly OutboxEntry[]) => [OutboxEntry[], T]): Promise<T> {
    return this.unitOfWork.acrossOrganisations('outbox-relay', async () =>
      this.unitOfWork.statement(undefined, (store) => {
        const [outbox, result] = work(store.tables.outbox);
        store.tables = { ...store.tables, outbox };
        return result;
      }),
    );
  }
}
