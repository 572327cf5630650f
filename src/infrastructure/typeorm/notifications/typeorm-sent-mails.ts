import {
  type MailClaim,
  type MailOutcome,
  SentMails,
} from '../../../application/notifications/sent-mails.port.js';
import type { MailName } from '../../../application/notifications/mails.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';

export class TypeOrmSentMails extends SentMails {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async claim({ organisationId, key, at }: MailClaim, mail: MailName, stale: Date) {
    const claimed = await this.query<{ key: string }>(
      `INSERT INTO sent_mails (organisation_id, key, mail, claimed_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organisation_id, key) DO UPDATE SET claimed_at = excluded.claimed_at
        WHERE sent_mails.organisation_id = $1 AND sent_mails.settled_at IS NULL
          AND sent_mails.claimed_at <= $5
       RETURNING key`,
      [organisationId, key, mail, at, stale],
    );
    if (claimed.length > 0) return 'claimed';
    const [row] = await this.query<{ settled: boolean }>(
      'SELECT settled_at IS NOT NULL AS settled FROM sent_mails WHERE organisation_id = $1 AND key = $2',
      [organisationId, key],
    );
    return row?.settled ? 'settled' : 'under_way';
  }

  async settle({ organisationId, key }: MailClaim, outcome: MailOutcome, at: Date): Promise<void> {
    await this.query(
      'UPDATE sent_mails SET settled_at = $3, outcome = $4 WHERE organisation_id = $1 AND key = $2',
      [organisationId, key, at, outcome],
    );
  }

  async release({ organisationId, key, at }: MailClaim): Promise<void> {
    await this.query(
      `DELETE FROM sent_mails
        WHERE organisation_id = $1 AND key = $2 AND claimed_at = $3 AND settled_at IS NULL`,
      [organisationId, key, at],
    );
  }

  async forget(before: Date): Promise<number> {
    const [, count] = await this.unitOfWork
      .manager()
      .query<[unknown, number]>('DELETE FROM sent_mails WHERE coalesce(settled_at, claimed_at) < $1', [
        before,
      ]);
    return count;
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager().query<Row[]>(sql, values);
  }
}
