import type { ApiKey } from '../../../src/domain/identity/api-key.js';
import { ApiKeys } from '../../../src/domain/identity/api-keys.repository.js';
import { DomainError } from '../../../src/domain/shared/domain-error.js';
import type { ApiKeyRow } from './store.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

const MINUTE_MS = 60_000;

export class InMemoryApiKeys extends ApiKeys {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  async add(key: ApiKey, secretHash: string): Promise<void> {
    this.unitOfWork.statement(key.organisationId, (store) =>
      store.insert('apiKeys', { key, secretHash, lastUsedAt: null }),
    );
  }

  async find(organisationId: string, id: string): Promise<ApiKey> {
    return this.unitOfWork.statement(organisationId, ({ tables }) => {
      const row = tables.apiKeys.find(({ key }) => key.organisationId === organisationId && key.id === id);
      if (!row) throw new DomainError('not_found', 'key.not_found', 'There is no such key.');
      return row.key;
    });
  }

  async save(key: ApiKey): Promise<void> {
    this.unitOfWork.statement(key.organisationId, (store) => {
      const before = (row: ApiKeyRow) => row.key.id === key.id && row.key.version === key.version - 1;
      if (!store.tables.apiKeys.some(before)) throw new DomainError('stale', 'version.stale', 'meanwhile');
      store.exchange('apiKeys', before, (row) => ({ ...row, key }));
    });
  }

  async findBySecret(secretHash: string): Promise<ApiKey | undefined> {
    return this.unitOfWork.statement(
      undefined,
      ({ tables }) => tables.apiKeys.find((row) => row.secretHash === secretHash)?.key,
    );
  }

  async used({ id }: ApiKey, now: Date): Promise<void> {
    this.unitOfWork.statement(undefined, (store) =>
      store.exchange(
        'apiKeys',
        ({ key, lastUsedAt }) =>
          key.id === id && (lastUsedAt === null || now.getTime() - lastUsedAt.getTime() > MINUTE_MS),
        (row) => ({ ...row, lastUsedAt: now }),
      ),
    );
  }
}
