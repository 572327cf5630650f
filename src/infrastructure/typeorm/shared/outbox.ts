import type { Clock } from '../../../application/shared/clock.port.js';
import type { IdGenerator } from '../../../application/shared/id-generator.port.js';
import { Outbox } from '../../../application/shared/outbox.port.js';
import type { DomainEvent } from '../../../domain/shared/domain-event.js';
import type { TypeOrmUnitOfWork } from './unit-of-work.js';

const APPEND = `
INSERT INTO outbox (organisation_id, id, type, aggregate_id, version, actor_id, payload, occurred_at, available_at)
SELECT organisation_id, id, type, aggregate_id, version, actor_id, payload, $2, $2
  FROM json_to_recordset($1)
    AS event (organisation_id uuid, id uuid, type text, aggregate_id uuid, version integer, actor_id uuid, payload jsonb)`;

/** Stores events in the table `outbox`, in the transaction that is open. */
export class TypeOrmOutbox extends Outbox {
  /** @param wake called after each commit that has stored events */
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
    private readonly wake: () => void = () => {},
  ) {
    super();
  }

  async append(events: readonly DomainEvent[]): Promise<void> {
    const manager = this.unitOfWork.manager();
    if (events.length === 0) return;
    const rows = events.map((event) => ({
      organisation_id: event.organisationId,
      id: this.ids.next(),
      type: event.type,
      aggregate_id: event.aggregateId,
      version: event.version,
      actor_id: event.actorId,
      payload: event.payload,
    }));
    await manager.query(APPEND, [JSON.stringify(rows), this.clock.now()]);
    this.unitOfWork.afterCommit(this.wake);
  }
}
