import { Injectable } from '@nestjs/common';
import { Accounts } from '../../domain/identity/accounts.repository.js';
import { createOrganisation } from '../../domain/identity/organisation.js';
import { checkNewUser, createUser } from '../../domain/identity/user.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { PasswordHasher } from './password-hasher.port.js';

export interface CreateAdministratorCommand {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly organisation: { readonly name: string; readonly timeZone: string; readonly locale: string };
  /** Also runs the installation itself. Default false. */
  readonly operator?: boolean | undefined;
}

/** The first account of an installation: a new organisation and its administrator, both or neither. */
@Injectable()
export class CreateAdministrator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly hasher: PasswordHasher,
    private readonly ids: IdGenerator,
  ) {}

  /** @throws DomainError `invalid` for a broken value, `conflict` `user.email_taken` */
  async execute(command: CreateAdministratorCommand): Promise<{ userId: string; organisationId: string }> {
    checkNewUser(command);
    const organisation = createOrganisation({ id: this.ids.next(), ...command.organisation });
    const passwordHash = await this.hasher.hash(command.password);
    const { email, name, operator = false } = command;
    const user = createUser({ id: this.ids.next(), email, name, passwordHash, operator });
    await this.unitOfWork.acrossOrganisations('create-administrator', async () => {
      await this.accounts.addUser(user);
      await this.accounts.addOrganisation(organisation);
      await this.accounts.addMembership({ userId: user.id, organisationId: organisation.id, role: 'admin' });
    });
    return { userId: user.id, organisationId: organisation.id };
  }
}
