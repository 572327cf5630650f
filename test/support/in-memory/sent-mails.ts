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
    if (row?.settledAt) return 'settled';
    if (row && row.claimedAt > stale) return 'under_way';
    this.put(claim, { claimedAt: claim.at, settledAt: null, outcome: null });
    return 'claimed';
  }

  async settle(claim: MailClaim, outcome: MailOutcome, at: Date): Promise<void> {
    const row = this.row(claim);
    if (row) this.put(claim, { claimedAt: row.claimedAt, settledAt: at, outcome });
  }

  async release(claim: MailClaim): Promise<void> {
    const row = this.row(claim);
    if (row?.claimedAt.getTime() === claim.at.getTime() && !row.settledAt) this.put(claim, undefined);
  }

  async forget(before: Date): Promise<number> {
    return this.unitOfWork.statement(undefined, (store) => {
      const all = store.tables.sentMails;
      const sentMails = all.filter(({ settledAt, claimedAt }) => (settledAt ?? claimedAt) >= before);
      store.tables = { ...store.tables, sentMails };
      return all.length - sentMails.length;
    });
  }

  private row({ organisationId, key }: MailClaim): SentMailRow | undefined {
    return this.unitOfWork.statement(organisationId, ({ tables }) =>
      tables.sentMails.find((row) => row.organisationId === organisationId && row.key === key),
    );
  }

  private put(
    { organisationId, key }: MailClaim,
    state: Pick<SentMailRow, 'claimedAt' | 'settledAt' | 'outcome'> | undefined,
  ): void {
    this.unitOfWork.statement(organisationId, (store) => {
      const others = store.tables.sentMails.filter(
        (row) => row.organisationId !== organisationId || row.key !== key,
      );
      const sentMails = state ? [...others, { organisationId, key, ...state }] : others;
      store.tables = { ...store.tables, sentMails };
    });
  }
}
