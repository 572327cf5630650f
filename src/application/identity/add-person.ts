import { Injectable } from '@nestjs/common';
import { Accounts } from '../../domain/identity/accounts.repository.js';
import type { Actor, Role } from '../../domain/identity/index.js';
import { People } from '../../domain/identity/people.repository.js';
import { Person } from '../../domain/identity/person.js';
import { checkNewUser, createUser } from '../../domain/identity/user.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { PasswordHasher } from './password-hasher.port.js';

export interface AddPersonCommand {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly password: string;
}

/**
 * Makes somebody a member of the actor's organisation. Who has an account already, from another organisation, keeps its
 * password; the answer and the time it takes do not tell: the name that was given is the one this organisation sees.
 */
@Injectable()
export class AddPerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly people: People,
    private readonly hasher: PasswordHasher,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * @returns the id of the person
   * @throws DomainError `invalid` `user.invalid`, `conflict` `person.already_member`
   */
  async execute({ name, email, role, password }: AddPersonCommand, actor: Actor): Promise<string> {
    checkNewUser({ name, email, password });
    const passwordHash = await this.hasher.hash(password);
    const user = createUser({ id: this.ids.next(), email, name, passwordHash, operator: false });
    return this.unitOfWork.acrossOrganisations('people', async () => {
      const id = await this.accounts.addUserUnlessKnown(user);
      await this.people.add(Person.add(id, actor.organisationId, { name, role }, actor.userId));
      return id;
    });
  }
}
