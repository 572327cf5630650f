import type { Person } from './person.js';

/** The members of organisations. */
export abstract class People {
  /**
   * Makes a user a member. Also in a unit of work across organisations.
   * @throws DomainError `conflict` `person.already_member`
   */
  abstract add(person: Person): Promise<void>;

  /** @throws DomainError `not_found` `person.not_found` */
  abstract find(organisationId: string, id: string): Promise<Person>;

  /**
   * How many others administer the organisation. Until this unit of work ends nobody else can ask: of two
   * administrators who take the role from each other at the same time one comes second.
   */
  abstract administratorsBesides(organisationId: string, id: string): Promise<number>;

  /** @throws DomainError `stale` `version.stale` */
  abstract save(person: Person): Promise<void>;
}
