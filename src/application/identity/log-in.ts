import { Injectable } from '@nestjs/common';
import { Accounts } from '../../domain/identity/accounts.repository.js';
import type { Role } from '../../domain/identity/index.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { AccessTokens } from './access-tokens.port.js';
import { PasswordHasher } from './password-hasher.port.js';

export interface LogInCommand {
  readonly email: string;
  readonly password: string;
  /** For people who belong to several organisations; the oldest membership counts when left out. */
  readonly organisationId?: string | undefined;
}

export interface Session {
  readonly accessToken: string;
  /** Seconds. */
  readonly expiresIn: number;
  readonly organisationId: string;
  readonly role: Role;
}

/** Trades a mail address and a password for an access token. */
@Injectable()
export class LogIn {
  /** Verified against when nobody has the address, so that the time of the answer does not tell. */
  private decoy = '';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly hasher: PasswordHasher,
    private readonly tokens: AccessTokens,
  ) {}

  /** @throws DomainError `unauthenticated` `login.refused`: the same for an unknown address, a wrong password, a foreign organisation */
  async execute(command: LogInCommand): Promise<Session> {
    const account = await this.unitOfWork.acrossOrganisations('login', () =>
      this.accounts.findByEmail(command.email),
    );
    this.decoy ||= await this.hasher.hash('nobody has this password');
    const matches = await this.hasher.verify(account?.user.passwordHash ?? this.decoy, command.password);
    const membership = account?.memberships.find(
      ({ organisationId }) =>
        command.organisationId === undefined || organisationId === command.organisationId,
    );
    if (!account || !matches || !membership) {
      throw new DomainError(
        'unauthenticated',
        'login.refused',
        'The mail address or the password is not right.',
      );
    }
    const { organisationId, role } = membership;
    const accessToken = await this.tokens.issue({ userId: account.user.id, organisationId, role });
    return { accessToken, expiresIn: this.tokens.ttlSeconds, organisationId, role };
  }
}
