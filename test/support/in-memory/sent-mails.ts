import {
  type MailClaim,
  type MailOutcome,
  SentMails,
} from '../../../src/application/notifications/sent-mails.port.js';
import type { SentMailRow } from './store.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

export class InMemorySentMails extends SentMails {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  async claim(claim: MailClaim, _mail: string, stale: Date) {
    const row = this.row(claim);
    if (row?.outcome) return 'settled';
    if (row?.claimedAt && row.claimedAt > stale) return 'under_way';
    this.put(claim, { claimedAt: claim.at, outcome: null });
    return 'claimed';
  }

  async settle(claim: MailClaim, outcome: MailOutcome): Promise<void> {
    const row = this.row(claim);
    if (row) this.put(claim, { claimedAt: row.claimedAt, outcome });
  }

  async release(claim: MailClaim): Promise<void> {
    const row = this.row(claim);
    const ours = row?.claimedAt?.getTime() === claim.at.getTime();
    if (row && ours && row.outcome === null) this.put(claim, { claimedAt: null, outcome: null });
  }

  private row({ organisationId, key }: MailClaim): SentMailRow | undefined {
    return this.unitOfWork.statement(organisationId, ({ tables }) =>
      tables.sentMails.find((row) => row.organisationId === organisationId && row.key === key),
    );
  }

  private put({ organisationId, key }: MailClaim, state: Pick<SentMailRow, 'claimedAt' | 'outcome'>): void {
    this.unitOfWork.statement(organisationId, (store) => {
      const others = store.tables.sentMails.filter(
        (row) => row.organisationId !== organisationId || row.key !== key,
      );
      store.tables = { ...store.tables, sentMails: [...others, { organisationId, key, ...state }] };
    });
  }
}
