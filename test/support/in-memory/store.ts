import type { MailOutcome } from '../../../src/application/notifications/sent-mails.port.js';
import type { Organisation } from '../../../src/domain/identity/organisation.js';
import type { Role } from '../../../src/domain/identity/index.js';
import type { User } from '../../../src/domain/identity/user.js';
import type { Area } from '../../../src/domain/network/area.js';
import type { Container } from '../../../src/domain/network/container.js';
import type { Site } from '../../../src/domain/network/site.js';

export interface Membership {
  readonly userId: string;
  readonly organisationId: string;
  readonly role: Role;
}

export interface SentMailRow {
  readonly organisationId: string;
  readonly key: string;
  readonly claimedAt: Date | null;
  readonly outcome: MailOutcome | null;
}

export interface Tables {
  readonly users: readonly User[];
  readonly organisations: readonly Organisation[];
  readonly memberships: readonly Membership[];
  readonly sites: readonly Site[];
  readonly areas: readonly Area[];
  readonly containers: readonly Container[];
  readonly sentMails: readonly SentMailRow[];
}

const EMPTY: Tables = {
  users: [],
  organisations: [],
  memberships: [],
  sites: [],
  areas: [],
  containers: [],
  sentMails: [],
};

/** Everything that is stored. The tables are never changed, only exchanged: an older state is a way back. */
export class InMemoryStore {
  tables = EMPTY;

  insert<Name extends keyof Tables>(name: Name, row: Tables[Name][number]): void {
    this.tables = { ...this.tables, [name]: [...this.tables[name], row] };
  }
}
