import type { Organisation } from '../../../src/domain/identity/organisation.js';
import type { Role } from '../../../src/domain/identity/index.js';
import type { User } from '../../../src/domain/identity/user.js';
import type { Area } from '../../../src/domain/network/area.js';
import type { Container } from '../../../src/domain/network/container.js';
import type { Site } from '../../../src/domain/network/site.js';
import type { DomainEvent } from '../../../src/domain/shared/domain-event.js';

export interface Membership {
  readonly userId: string;
  readonly organisationId: string;
  readonly role: Role;
}

export interface Tables {
  readonly users: readonly User[];
  readonly organisations: readonly Organisation[];
  readonly memberships: readonly Membership[];
  readonly sites: readonly Site[];
  readonly areas: readonly Area[];
  readonly containers: readonly Container[];
  /** What the outbox holds. */
  readonly events: readonly DomainEvent[];
}

const EMPTY: Tables = {
  users: [],
  organisations: [],
  memberships: [],
  sites: [],
  areas: [],
  containers: [],
  events: [],
};

/** Everything that is stored. The tables are never changed, only exchanged: an older state is a way back. */
export class InMemoryStore {
  tables = EMPTY;

  insert<Name extends keyof Tables>(name: Name, row: Tables[Name][number]): void {
    this.tables = { ...this.tables, [name]: [...this.tables[name], row] };
  }

  /** Puts the row in the place of the one before it. @returns false where nothing matches */
  replace<Name extends keyof Tables>(
    name: Name,
    matches: (row: Tables[Name][number]) => boolean,
    row: Tables[Name][number],
  ): boolean {
    const rows: readonly Tables[Name][number][] = this.tables[name];
    const place = rows.findIndex(matches);
    if (place < 0) return false;
    this.tables = { ...this.tables, [name]: rows.with(place, row) };
    return true;
  }
}
