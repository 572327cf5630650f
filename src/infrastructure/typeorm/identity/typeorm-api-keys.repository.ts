import { ApiKey, type ApiScope } from '../../../domain/identity/api-key.js';
import { ApiKeys } from '../../../domain/identity/api-keys.repository.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { stale } from '../shared/stale.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';

interface ApiKeyRow {
  readonly organisation_id: string;
  readonly id: string;
  readonly name: string;
  readonly scopes: ApiScope[];
  readonly last_four: string;
  readonly created_by: string;
  readonly created_at: Date;
  readonly expires_at: Date | null;
  readonly revoked_at: Date | null;
  readonly revoked_by: string | null;
  readonly version: number;
}

/** Without the hash: the application's role may write it and not read it. */
const COLUMNS = `organisation_id, id, name, scopes, last_four, created_by, created_at, expires_at, revoked_at,
                 revoked_by, version`;

const MINUTE_MS = 60_000;

export class TypeOrmApiKeys extends ApiKeys {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async add({ organisationId, id, version, properties }: ApiKey, secretHash: string): Promise<void> {
    const { name, scopes, lastFour, createdBy, createdAt, expiresAt } = properties;
    await this.query(
      `INSERT INTO api_keys (organisation_id, id, name, scopes, secret_hash, last_four, created_by, created_at,
                             expires_at, version)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [organisationId, id, name, scopes, secretHash, lastFour, createdBy, createdAt, expiresAt, version],
    );
  }

  async find(organisationId: string, id: string): Promise<ApiKey> {
    const sql = `SELECT ${COLUMNS} FROM api_keys WHERE organisation_id = $1 AND id = $2 FOR UPDATE`;
    const [row] = await this.query<ApiKeyRow[]>(sql, [organisationId, id]);
    if (!row) throw new DomainError('not_found', 'key.not_found', 'There is no such key.');
    return restored(row);
  }

  async save({ organisationId, id, version, properties: { revoked } }: ApiKey): Promise<void> {
    const [, count] = await this.query<[unknown[], number]>(
      `UPDATE api_keys SET revoked_at = $4, revoked_by = $5, version = $3
        WHERE organisation_id = $1 AND id = $2 AND version = $3::integer - 1`,
      [organisationId, id, version, revoked?.at ?? null, revoked?.by ?? null],
    );
    if (count === 0) throw stale();
  }

  async findBySecret(secretHash: string): Promise<ApiKey | undefined> {
    const [row] = await this.query<ApiKeyRow[]>(`SELECT ${COLUMNS} FROM api_keys WHERE secret_hash = $1`, [
      secretHash,
    ]);
    return row && restored(row);
  }

  async used({ organisationId, id }: ApiKey, now: Date): Promise<void> {
    const recently = new Date(now.getTime() - MINUTE_MS);
    await this.query(
      `UPDATE api_keys SET last_used_at = $3
        WHERE organisation_id = $1 AND id = $2 AND (last_used_at IS NULL OR last_used_at < $4)`,
      [organisationId, id, now, recently],
    );
  }

  private query<Result>(sql: string, values: unknown[]): Promise<Result> {
    return this.unitOfWork.manager().query<Result>(sql, values);
  }
}

/** The hash stays in the database: nothing is compared with it here. */
function restored(row: ApiKeyRow): ApiKey {
  const { revoked_at: at, revoked_by: by } = row;
  return ApiKey.restore(row.id, row.organisation_id, row.version, {
    name: row.name,
    scopes: row.scopes,
    lastFour: row.last_four,
    createdBy: row.created_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revoked: at !== null && by !== null ? { at, by } : null,
  });
}
