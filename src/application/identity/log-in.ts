import { Injectable } from '@nestjs/common';
import { Accounts } from '../../domain/identity/accounts.repository.js';
import { Session, SESSION_IDLE_MS } from '../../domain/identity/session.js';
import { Sessions } from '../../domain/identity/sessions.repository.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { Clock } from '../shared/clock.port.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { AccessTokens } from './access-tokens.port.js';
import { PasswordHasher } from './password-hasher.port.js';
import { SessionSecrets } from './session-secrets.port.js';
import { grantAccess, type SessionKey, type SignedIn } from './signed-in.js';

export interface LogInCommand {
  readonly email: string;
  readonly password: string;
  /** For people who belong to several organisations; the oldest active membership counts when left out. */
  readonly organisationId?: string | undefined;
}

/** Trades a mail address and a password for an access token, and opens a session that gets further ones. */
@Injectable()
export class LogIn {
  /** Verified against when nobody has the address, so that the time of the answer does not tell. */
  private decoy = '';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly hasher: PasswordHasher,
    private readonly tokens: AccessTokens,
    private readonly secrets: SessionSecrets,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `unauthenticated` `login.refused`: the same for an unknown address, a wrong password, a foreign
   * organisation and a membership that is not active
   */
  async execute(command: LogInCommand): Promise<SignedIn> {
    const account = await this.unitOfWork.acrossOrganisations('login', () =>
      this.accounts.findByEmail(command.email),
    );
    this.decoy ||= await this.hasher.hash('nobody has this password');
    const matches = await this.hasher.verify(account?.user.passwordHash ?? this.decoy, command.password);
    const membership = account?.memberships.find(
      ({ organisationId, active }) =>
        active && (command.organisationId === undefined || organisationId === command.organisationId),
    );
    if (!account || !matches || !membership) {
      throw new DomainError(
        'unauthenticated',
        'login.refused',
        'The mail address or the password is not right.',
      );
    }
    const { id: userId, operator } = account.user;
    const who = { userId, organisationId: membership.organisationId };
    const key = await this.openSession(who);
    const grant = await grantAccess(this.tokens, who, { ...membership, operator });
    return { grant, key, keyExpiresIn: SESSION_IDLE_MS / 1000 };
  }

  private async openSession(who: { userId: string; organisationId: string }): Promise<SessionKey> {
    const key = { sessionId: this.ids.next(), secret: this.secrets.create() };
    const hash = this.secrets.hash(key.secret);
    const session = Session.open({ id: key.sessionId, ...who }, hash, this.clock.now());
    await this.unitOfWork.acrossOrganisations('session', () => this.sessions.add(session));
    return key;
  }
}
