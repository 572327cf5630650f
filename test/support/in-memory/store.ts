import type { MailOutcome } from '../../../src/application/notifications/sent-mails.port.js';
import type { StagedRow } from '../../../src/application/imports/staged-rows.port.js';
import type { Import } from '../../../src/domain/imports/import.js';
import type { RowError } from '../../../src/domain/imports/row-error.js';
import type { ApiKey } from '../../../src/domain/identity/api-key.js';
import type { Organisation } from '../../../src/domain/identity/organisation.js';
import type { Role } from '../../../src/domain/identity/index.js';
import type { Session } from '../../../src/domain/identity/session.js';
import type { User } from '../../../src/domain/identity/user.js';
import type { Area } from '../../../src/domain/network/area.js';
import type { Container } from '../../../src/domain/network/container.js';
import type { FirstAnswer, KeyedRequest } from '../../../src/application/shared/idempotency-keys.port.js';
import type { LeasedEvent } from '../../../src/application/shared/outbox-store.port.js';
import type { Site } from '../../../src/domain/network/site.js';
import type { Build } from '../../../src/domain/publishing/build.js';
import type { Website, WebsiteRevision } from '../../../src/domain/publishing/website.js';
import type { WebsiteMedia } from '../../../src/domain/publishing/website-media.js';
import type { Tour } from '../../../src/domain/tours/tour.js';
import type { Vehicle } from '../../../src/domain/tours/vehicle.js';

export interface Membership {
  readonly userId: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly active: boolean;
  /** What the organisation calls the person; null: as the person calls themselves. */
  readonly name: string | null;
  readonly version: number;
}

export interface OutboxEntry {
  readonly id: string;
  readonly organisationId: string;
  readonly event: LeasedEvent;
  readonly availableAt: Date;
  readonly lastError: string | null;
}

export interface KeptAnswer extends KeyedRequest {
  readonly answer: FirstAnswer;
  readonly answeredAt: Date;
}

export interface SentMailRow {
  readonly organisationId: string;
  readonly key: string;
  readonly claimedAt: Date;
  readonly settledAt: Date | null;
  readonly outcome: MailOutcome | null;
}

export interface ContainerCodeRow {
  readonly organisationId: string;
  readonly containerId: string;
  readonly code: string;
}

interface OfImport {
  readonly organisationId: string;
  readonly importId: string;
}

export type ImportRow = OfImport & {
  readonly row: StagedRow;
  readonly rejected: boolean;
  readonly areaId: string | null;
  /** The container that has the reference. */
  readonly containerId: string | null;
};

export type ImportChange = OfImport & {
  readonly containerId: string;
  readonly version: number;
  /** null: the container is new. */
  readonly before: Container | null;
};

export type RevisionRow = WebsiteRevision & {
  readonly organisationId: string;
  readonly websiteId: string;
  readonly wasPublished: boolean;
};

export interface BuildRow {
  readonly build: Build;
  readonly holder: string | null;
  readonly until: Date | null;
}

export interface ApiKeyRow {
  readonly key: ApiKey;
  readonly secretHash: string;
  readonly lastUsedAt: Date | null;
}

export interface Tables {
  readonly users: readonly User[];
  readonly organisations: readonly Organisation[];
  readonly memberships: readonly Membership[];
  readonly sessions: readonly Session[];
  readonly sites: readonly Site[];
  readonly areas: readonly Area[];
  readonly containers: readonly Container[];
  readonly codes: readonly ContainerCodeRow[];
  readonly outbox: readonly OutboxEntry[];
  readonly idempotencyKeys: readonly KeptAnswer[];
  readonly sentMails: readonly SentMailRow[];
  readonly vehicles: readonly Vehicle[];
  readonly tours: readonly Tour[];
  readonly imports: readonly Import[];
  readonly importRows: readonly ImportRow[];
  readonly importErrors: readonly (OfImport & RowError)[];
  readonly importChanges: readonly ImportChange[];
  readonly websites: readonly Website[];
  readonly revisions: readonly RevisionRow[];
  readonly media: readonly WebsiteMedia[];
  readonly apiKeys: readonly ApiKeyRow[];
  readonly builds: readonly BuildRow[];
}

const EMPTY: Tables = {
  users: [],
  organisations: [],
  memberships: [],
  sites: [],
  areas: [],
  containers: [],
  codes: [],
  outbox: [],
  idempotencyKeys: [],
  sessions: [],
  sentMails: [],
  vehicles: [],
  tours: [],
  imports: [],
  importRows: [],
  importErrors: [],
  importChanges: [],
  websites: [],
  revisions: [],
  media: [],
  apiKeys: [],
  builds: [],
};

/** Everything that is stored. The tables are never changed, only exchanged: an older state is a way back. */
export class InMemoryStore {
  tables = EMPTY;

  /** Exchanges every row that is meant. */
  exchange<Name extends keyof Tables>(
    name: Name,
    isMeant: (row: Tables[Name][number]) => boolean,
    exchanged: (row: Tables[Name][number]) => Tables[Name][number],
  ): void {
    const rows = this.tables[name].map((row) => (isMeant(row) ? exchanged(row) : row));
    this.tables = { ...this.tables, [name]: rows };
  }

  /** Exchanges the one row that is meant. @returns false when there is none */
  replace<Name extends keyof Tables>(
    name: Name,
    isMeant: (row: Tables[Name][number]) => boolean,
    row: Tables[Name][number],
  ): boolean {
    const found = this.tables[name].some(isMeant);
    this.exchange(name, isMeant, () => row);
    return found;
  }

  insert<Name extends keyof Tables>(name: Name, row: Tables[Name][number]): void {
    this.tables = { ...this.tables, [name]: [...this.tables[name], row] };
  }
}
