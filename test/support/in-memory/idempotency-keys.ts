import { IDEMPOTENCY_ERRORS } from '../../../src/application/shared/idempotency-errors.js';
import {
  type FirstAnswer,
  IdempotencyKeys,
  type KeyedRequest,
} from '../../../src/application/shared/idempotency-keys.port.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

/** Units in memory run one after the other: nobody is ever in flight. */
export class InMemoryIdempotencyKeys extends IdempotencyKeys {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  async claim(request: KeyedRequest, since: Date): Promise<FirstAnswer | undefined> {
    const kept = this.unitOfWork.statement(request.organisationId, ({ tables }) =>
      tables.idempotencyKeys.find((one) => isSame(request)(one) && one.answeredAt > since),
    );
    if (kept && kept.fingerprint !== request.fingerprint) throw IDEMPOTENCY_ERRORS.keyReused();
    return kept?.answer;
  }

  async keep(request: KeyedRequest, answer: FirstAnswer, now: Date): Promise<void> {
    const row = { ...request, answer, answeredAt: now };
    this.unitOfWork.statement(request.organisationId, (store) => {
      if (!store.replace('idempotencyKeys', isSame(request), row)) store.insert('idempotencyKeys', row);
    });
  }

  removeUntil(instant: Date): Promise<number> {
    return this.unitOfWork.acrossOrganisations('schedule', async () =>
      this.unitOfWork.statement(undefined, (store) => {
        const before = store.tables.idempotencyKeys;
        const idempotencyKeys = before.filter(({ answeredAt }) => answeredAt > instant);
        store.tables = { ...store.tables, idempotencyKeys };
        return before.length - idempotencyKeys.length;
      }),
    );
  }
}

const isSame =
  (one: KeyedRequest) =>
  (other: KeyedRequest): boolean =>
    one.organisationId === other.organisationId && one.userId === other.userId && one.key === other.key;
