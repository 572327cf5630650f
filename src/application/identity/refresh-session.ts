import { Injectable } from '@nestjs/common';
import { Accounts, type Member } from '../../domain/identity/accounts.repository.js';
import type { Session, SessionEnd } from '../../domain/identity/session.js';
import { Sessions } from '../../domain/identity/sessions.repository.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { AccessTokens } from './access-tokens.port.js';
import { SessionSecrets } from './session-secrets.port.js';
import { grantAccess, sessionEnded, type SessionKey, type SignedIn } from './signed-in.js';

interface Refreshed {
  readonly session: Session;
  readonly member: Member;
  readonly secret: string;
}

/**
 * Trades a session's secret for an access token and the next secret. Who comes a moment later with the same secret gets
 * the same successor; who comes later than that ends the session, since two have the secret.
 */
@Injectable()
export class RefreshSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly tokens: AccessTokens,
    private readonly secrets: SessionSecrets,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `unauthenticated` `session.ended`, for whatever reason */
  async execute({ sessionId, secret }: SessionKey): Promise<SignedIn> {
    const now = this.clock.now();
    const refreshed = await this.unitOfWork.acrossOrganisations('session', async () => {
      const session = await this.sessions.lock(sessionId);
      return session && this.refresh(session, secret, now);
    });
    if (!refreshed) throw sessionEnded();
    const { properties } = refreshed.session;
    return {
      grant: await grantAccess(this.tokens, properties, refreshed.member),
      key: { sessionId, secret: refreshed.secret },
      keyExpiresIn: Math.floor((properties.expiresAt.getTime() - now.getTime()) / 1000),
    };
  }

  /** undefined: refused. It is said after the commit, or the end of the session would be rolled back with it. */
  private async refresh(session: Session, secret: string, now: Date): Promise<Refreshed | undefined> {
    const standing = session.standing(this.secrets.hash(secret), now);
    if (standing === 'over') return undefined;
    if (standing === 'reused') return this.end(session, 'secret_reused', now);
    const member = await this.accounts.findMember(session.properties);
    if (!member?.active) return this.end(session, 'member_inactive', now);
    if (standing === 'current') return this.rotate(session, member, secret, now);
    if (standing === 'fresh') return { session, member, secret };
    const salt = session.properties.secret.previous?.salt ?? '';
    return { session, member, secret: this.secrets.successor(secret, salt) };
  }

  private async rotate(session: Session, member: Member, secret: string, now: Date): Promise<Refreshed> {
    const salt = this.secrets.salt();
    const next = this.secrets.successor(secret, salt);
    const rotated = session.rotated(this.secrets.hash(next), salt, now);
    await this.sessions.save(rotated);
    return { session: rotated, member, secret: next };
  }

  private async end(session: Session, because: SessionEnd, now: Date): Promise<undefined> {
    await this.sessions.save(session.endedBy(because, now));
  }
}
