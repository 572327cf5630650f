import {
  type ApiKeySort,
  ApiKeysReader,
  type ApiKeyView,
} from '../../../application/identity/api-keys-reader.port.js';
import type { Page, PageRequest } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';
import { Conditions } from '../shared/conditions.js';
import { isoTime } from '../shared/iso-time.js';
import { type ListStatement, readPage } from '../shared/keyset-page.js';

const API_KEYS: ListStatement<ApiKeySort> = {
  columns: `id, name, scopes, last_four AS "lastFour",
            json_build_object('id', created_by, 'name', (
              SELECT p.name FROM people p
               WHERE p.organisation_id = api_keys.organisation_id AND p.id = created_by)) AS "createdBy",
            ${isoTime('created_at')} AS "createdAt", ${isoTime('expires_at')} AS "expiresAt",
            ${isoTime('last_used_at')} AS "lastUsedAt", ${isoTime('revoked_at')} AS "revokedAt", version`,
  from: 'api_keys',
  sortable: { name: 'name' },
};

export class PostgisApiKeysReader extends ApiKeysReader {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async apiKey(actor: Actor, id: string): Promise<ApiKeyView> {
    const conditions = own(actor).add((put) => `id = ${put(id)}`);
    const sql = `SELECT ${API_KEYS.columns} FROM api_keys ${conditions.where()}`;
    const [row] = await this.unitOfWork.reading(actor.organisationId, (query) =>
      query<ApiKeyView>(sql, conditions.parameters()),
    );
    if (!row) throw new DomainError('not_found', 'key.not_found', 'There is no such key.');
    return row;
  }

  apiKeys(actor: Actor, page: PageRequest<ApiKeySort>): Promise<Page<ApiKeyView>> {
    return this.unitOfWork.reading(actor.organisationId, (query) =>
      readPage<ApiKeyView, ApiKeySort>(query, API_KEYS, own(actor), page),
    );
  }
}

function own({ organisationId }: Actor): Conditions {
  return Conditions.none().add((put) => `organisation_id = ${put(organisationId)}`);
}
