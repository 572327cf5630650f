import { Outbox } from '../../../src/application/shared/outbox.port.js';
import type { DomainEvent } from '../../../src/domain/shared/domain-event.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

/** Events in the table `events`: rolled back with the unit of work that appended them. */
export class InMemoryOutbox extends Outbox {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  /** What was stored, in order. */
  get events(): readonly DomainEvent[] {
    return this.unitOfWork.store.tables.events;
  }

  async append(events: readonly DomainEvent[]): Promise<void> {
    for (const event of events)
      this.unitOfWork.statement(event.organisationId, (store) => store.insert('events', event));
  }
}
