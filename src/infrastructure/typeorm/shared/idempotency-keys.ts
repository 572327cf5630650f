import { IDEMPOTENCY_ERRORS } from '../../../application/shared/idempotency-errors.js';
import {
  type FirstAnswer,
  IdempotencyKeys,
  type KeyedRequest,
} from '../../../application/shared/idempotency-keys.port.js';
import type { TypeOrmUnitOfWork } from './unit-of-work.js';

/** Held until the transaction ends. Who does not get it at once finds another request under way. */
const LOCK = `SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS locked`;

/** A statement of its own after the lock: it sees what the transaction that held it before has committed. */
const FIND = `
SELECT fingerprint, status, headers, body FROM idempotency_keys
 WHERE organisation_id = $1 AND user_id = $2 AND key = $3 AND answered_at > $4`;

const KEEP = `
INSERT INTO idempotency_keys (organisation_id, user_id, key, fingerprint, status, headers, body, answered_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (organisation_id, user_id, key) DO UPDATE
   SET fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
       body = excluded.body, answered_at = excluded.answered_at`;

interface KeyRow extends FirstAnswer {
  readonly fingerprint: string;
}

/** In the table `idempotency_keys`. */
export class TypeOrmIdempotencyKeys extends IdempotencyKeys {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async claim(request: KeyedRequest, since: Date): Promise<FirstAnswer | undefined> {
    const manager = this.unitOfWork.manager();
    const name = ['idempotency', ...owned(request)].join(' ');
    const [lock] = await manager.query<{ locked: boolean }[]>(LOCK, [name]);
    if (!lock?.locked) throw IDEMPOTENCY_ERRORS.inFlight();
    const [row] = await manager.query<KeyRow[]>(FIND, [...owned(request), since]);
    if (!row) return undefined;
    if (row.fingerprint !== request.fingerprint) throw IDEMPOTENCY_ERRORS.keyReused();
    return { status: row.status, headers: row.headers, body: row.body };
  }

  async keep(request: KeyedRequest, { status, headers, body }: FirstAnswer, now: Date): Promise<void> {
    const values = [...owned(request), request.fingerprint, status, JSON.stringify(headers), body, now];
    await this.unitOfWork.manager().query(KEEP, values);
  }

  removeUntil(instant: Date): Promise<number> {
    return this.unitOfWork.acrossOrganisations('schedule', async () => {
      const sql = 'DELETE FROM idempotency_keys WHERE answered_at <= $1';
      const [, removed] = await this.unitOfWork.manager().query<[unknown[], number]>(sql, [instant]);
      return removed;
    });
  }
}

function owned({ organisationId, userId, key }: KeyedRequest): [string, string, string] {
  return [organisationId, userId, key];
}
