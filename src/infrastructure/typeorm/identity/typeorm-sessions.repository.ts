import { Session, type SessionEnd } from '../../../domain/identity/session.js';
import { Sessions } from '../../../domain/identity/sessions.repository.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';

interface SessionRow {
  readonly id: string;
  readonly organisation_id: string;
  readonly user_id: string;
  readonly secret_hash: string;
  readonly previous_hash: string | null;
  readonly previous_until: Date | null;
  readonly rotation_salt: string | null;
  readonly created_at: Date;
  readonly last_used_at: Date;
  readonly expires_at: Date;
  readonly ended_at: Date | null;
  readonly ended_because: SessionEnd | null;
}

export class TypeOrmSessions extends Sessions {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async add(session: Session): Promise<void> {
    const { organisationId, userId, createdAt } = session.properties;
    await this.query(
      `INSERT INTO sessions (id, secret_hash, previous_hash, rotation_salt, previous_until, last_used_at, expires_at,
                             ended_at, ended_because, organisation_id, user_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [...changeable(session), organisationId, userId, createdAt],
    );
  }

  async lock(id: string): Promise<Session | undefined> {
    const rows = await this.query<SessionRow[]>('SELECT * FROM sessions WHERE id = $1 FOR UPDATE', [id]);
    return rows[0] && restored(rows[0]);
  }

  async save(session: Session): Promise<void> {
    await this.query(
      `UPDATE sessions SET secret_hash = $2, previous_hash = $3, rotation_salt = $4, previous_until = $5,
              last_used_at = $6, expires_at = $7, ended_at = $8, ended_because = $9
        WHERE id = $1 AND organisation_id = $10`,
      [...changeable(session), session.properties.organisationId],
    );
  }

  async endAllOf(
    { organisationId, userId }: { organisationId: string; userId: string },
    because: SessionEnd,
    now: Date,
  ): Promise<void> {
    await this.query(
      `UPDATE sessions SET ended_at = $3, ended_because = $4
        WHERE organisation_id = $1 AND user_id = $2 AND ended_at IS NULL`,
      [organisationId, userId, now, because],
    );
  }

  async removeOver(before: Date): Promise<number> {
    const [, removed] = await this.query<[unknown, number]>(
      'DELETE FROM sessions WHERE least(expires_at, ended_at) < $1',
      [before],
    );
    return removed;
  }

  private query<Result>(sql: string, values: unknown[]): Promise<Result> {
    return this.unitOfWork.manager().query<Result>(sql, values);
  }
}

function changeable({ properties }: Session): unknown[] {
  const { id, secret, lastUsedAt, expiresAt, ended } = properties;
  const { hash, salt, until } = secret.previous ?? { hash: null, salt: null, until: null };
  return [
    id,
    secret.hash,
    hash,
    salt,
    until,
    lastUsedAt,
    expiresAt,
    ended?.at ?? null,
    ended?.because ?? null,
  ];
}

function restored(row: SessionRow): Session {
  const { previous_hash: hash, rotation_salt: salt, previous_until: until } = row;
  const { ended_at: at, ended_because: because } = row;
  return Session.restore({
    id: row.id,
    userId: row.user_id,
    organisationId: row.organisation_id,
    secret: {
      hash: row.secret_hash,
      previous: hash !== null && salt !== null && until !== null ? { hash, salt, until } : null,
    },
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
    ended: at !== null && because !== null ? { at, because } : null,
  });
}
