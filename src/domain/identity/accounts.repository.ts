import type { Organisation } from './organisation.js';
import type { Role } from './permissions.js';
import type { User } from './user.js';

/** A user as the login sees them: with the organisations they belong to, oldest membership first. */
export interface Account {
  readonly user: User;
  readonly memberships: readonly {
    readonly organisationId: string;
    readonly organisationName: string;
    readonly role: Role;
  }[];
}

/** Users, organisations and the memberships between them. Runs outside any one organisation. */
export abstract class Accounts {
  /** By mail address, compared without case. */
  abstract findByEmail(email: string): Promise<Account | undefined>;
  /** @throws DomainError `conflict` `user.email_taken` */
  abstract addUser(user: User): Promise<void>;
  abstract addOrganisation(organisation: Organisation): Promise<void>;
  abstract addMembership(membership: { userId: string; organisationId: string; role: Role }): Promise<void>;
}
