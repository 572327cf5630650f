import type { Member } from '../../domain/identity/accounts.repository.js';
import type { Role } from '../../domain/identity/index.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import type { AccessTokens } from './access-tokens.port.js';

/** What a person may call the API with, for a while. */
export interface AccessGrant {
  readonly accessToken: string;
  /** Seconds. */
  readonly expiresIn: number;
  readonly organisationId: string;
  readonly role: Role;
}

/** What the person's browser keeps, out of reach of its scripts. */
export interface SessionKey {
  readonly sessionId: string;
  readonly secret: string;
}

export interface SignedIn {
  readonly grant: AccessGrant;
  readonly key: SessionKey;
  /** Seconds until the session is over, unless it is used. */
  readonly keyExpiresIn: number;
}

interface Who {
  readonly userId: string;
  readonly organisationId: string;
}

export async function grantAccess(
  tokens: AccessTokens,
  { userId, organisationId }: Who,
  { role, operator }: Member,
): Promise<AccessGrant> {
  const accessToken = await tokens.issue({ userId, organisationId, role, operator });
  return { accessToken, expiresIn: tokens.ttlSeconds, organisationId, role };
}

const SESSION_ENDED = 'session.ended';

/** The same for every reason there is: whoever is refused signs in again. */
export function sessionEnded(): DomainError {
  return new DomainError('unauthenticated', SESSION_ENDED, 'The session has ended. Sign in again.');
}

export function isSessionEnded(error: unknown): boolean {
  return error instanceof DomainError && error.code === SESSION_ENDED;
}
