import {
  type LeasedEvent,
  OutboxStore,
  type Postponement,
} from '../../../application/shared/outbox-store.port.js';
import type { TypeOrmUnitOfWork } from './unit-of-work.js';

/** MATERIALIZED, or the planner may look for due rows more than once and lease more than the limit. */
const LEASE = `
WITH due AS MATERIALIZED (
  SELECT organisation_id, id FROM outbox WHERE available_at <= $1
   ORDER BY available_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
)
UPDATE outbox o SET available_at = $2, attempts = o.attempts + 1
  FROM due WHERE o.organisation_id = due.organisation_id AND o.id = due.id
RETURNING o.*`;

const DONE = `
DELETE FROM outbox o USING json_to_recordset($1) AS done (organisation_id uuid, id uuid)
 WHERE o.organisation_id = done.organisation_id AND o.id = done.id`;

const POSTPONE = `
UPDATE outbox o SET available_at = p.until, last_error = coalesce(p.error, o.last_error)
  FROM json_to_recordset($1) AS p (organisation_id uuid, id uuid, attempts integer, until timestamptz, error text)
 WHERE o.organisation_id = p.organisation_id AND o.id = p.id AND o.attempts = p.attempts`;

interface OutboxRow {
  readonly organisation_id: string;
  readonly id: string;
  readonly type: string;
  readonly aggregate_id: string;
  readonly version: number;
  readonly actor_id: string | null;
  readonly payload: Record<string, unknown>;
  readonly occurred_at: Date;
  readonly attempts: number;
}

export class TypeOrmOutboxStore extends OutboxStore {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async lease(limit: number, now: Date, until: Date): Promise<readonly LeasedEvent[]> {
    const [rows] = await this.query<[OutboxRow[], number]>(LEASE, [now, until, limit]);
    // Ids are UUIDv7: about the order in which things happened.
    return rows.map(toEvent).sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  async done(events: readonly LeasedEvent[]): Promise<void> {
    if (events.length > 0) await this.query(DONE, [JSON.stringify(events.map(toKey))]);
  }

  async postpone(postponements: readonly Postponement[]): Promise<void> {
    if (postponements.length === 0) return;
    const rows = postponements.map(({ event, until, error }) => ({
      ...toKey(event),
      attempts: event.attempts,
      until,
      // PostgreSQL has no NUL in a text and no half of a surrogate pair, not even escaped.
      error: error?.replaceAll('\0', '').toWellFormed() ?? null,
    }));
    await this.query(POSTPONE, [JSON.stringify(rows)]);
  }

  async figures(): Promise<{ pending: number; oldest: Date | undefined }> {
    const sql = 'SELECT count(*)::integer AS pending, min(occurred_at) AS oldest FROM outbox';
    const [row] = await this.query<{ pending: number; oldest: Date | null }[]>(sql, []);
    return { pending: row?.pending ?? 0, oldest: row?.oldest ?? undefined };
  }

  private query<Result>(sql: string, values: unknown[]): Promise<Result> {
    return this.unitOfWork.acrossOrganisations('outbox-relay', () =>
      this.unitOfWork.manager().query<Result>(sql, values),
    );
  }
}

function toKey({ organisationId, id }: LeasedEvent) {
  return { organisation_id: organisationId, id };
}

function toEvent(row: OutboxRow): LeasedEvent {
  return {
    id: row.id,
    type: row.type,
    organisationId: row.organisation_id,
    aggregateId: row.aggregate_id,
    version: row.version,
    actorId: row.actor_id,
    payload: row.payload,
    occurredAt: row.occurred_at.toISOString(),
    attempts: row.attempts,
  };
}
