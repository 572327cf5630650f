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
    readonly active: boolean;
  }[];
}

/** What a user is in one organisation at this moment. */
export interface Member {
  readonly role: Role;
  readonly active: boolean;
  readonly operator: boolean;
}

/** Users, organisations and the memberships between them. Runs outside any one organisation. */
export abstract class Accounts {
  /** By mail address, compared without case. */
  abstract findByEmail(email: string): Promise<Account | undefined>;
  /** undefined: no member of that organisation. */
  abstract findMember(member: { userId: string; organisationId: string }): Promise<Member | undefined>;
  /** @throws DomainError `conflict` `user.email_taken` */
  abstract addUser(user: User): Promise<void>;
  /** @returns the id of the user with this mail address: the given one's, or whoever has it already */
  abstract addUserUnlessKnown(user: User): Promise<string>;
  abstract addOrganisation(organisation: Organisation): Promise<void>;
  abstract addMembership(membership: { userId: string; organisationId: string; role: Role }): Promise<void>;
}
