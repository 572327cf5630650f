import type { Actor, Role } from '../../domain/identity/index.js';
import type { Page, PageRequest } from '../shared/page.js';

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly active: boolean;
  readonly version: number;
  readonly createdAt: string;
}

/** The actor as people see themselves. */
export interface OwnView {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly timeZone: string;
    readonly locale: string;
  };
}

export interface PeopleFilters {
  readonly roles: readonly Role[] | undefined;
  readonly active: boolean | undefined;
}

export type PeopleSort = 'name' | 'email';

/** Reads the members of the actor's organisation. */
export abstract class PeopleReader {
  /** @throws DomainError `not_found` `person.not_found` */
  abstract self(actor: Actor): Promise<OwnView>;
  /** @throws DomainError `not_found` `person.not_found` */
  abstract person(actor: Actor, id: string): Promise<PersonView>;
  abstract people(
    actor: Actor,
    filters: PeopleFilters,
    page: PageRequest<PeopleSort>,
  ): Promise<Page<PersonView>>;
}
