const DAY_MS = 86_400_000;

/** A session that nobody uses for so long is over. */
export const SESSION_IDLE_MS = 30 * DAY_MS;
/** However often it is used: after so long a person shows their password again. */
export const SESSION_LIFE_MS = 180 * DAY_MS;
/** For so long the secret before the present one is still answered: two tabs ask at once, or an answer was lost. */
export const ROTATION_GRACE_MS = 30_000;

export type SessionEnd = 'signed_out' | 'secret_reused' | 'member_inactive';

/** The secret that counts now, as a hash, and the one before it. */
export interface SessionSecret {
  readonly hash: string;
  /** null until the first rotation. `salt` leads from the previous secret to the present one. */
  readonly previous: { readonly hash: string; readonly salt: string; readonly until: Date } | null;
}

export interface SessionProperties {
  readonly id: string;
  readonly userId: string;
  readonly organisationId: string;
  readonly secret: SessionSecret;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  readonly ended: { readonly at: Date; readonly because: SessionEnd } | null;
}

/**
 * What a secret means to a session.
 * - `current`: it counts, and is to be rotated
 * - `fresh`: it counts, and was made a moment ago. It stays, so that the one before it can be answered for all its grace
 * - `superseded`: it was rotated a moment ago, and its holder is told the successor again
 * - `reused`: it counts no more. Two have it, one of them a thief: the session is to be ended
 * - `over`: the session has ended or expired
 */
export type Standing = 'current' | 'fresh' | 'superseded' | 'reused' | 'over';

/**
 * A person signed in to one organisation on one device. It does not change; it has no version, since refreshes of one
 * session wait for each other: both tabs of one browser are answered, where a version would turn one of them away.
 */
export class Session {
  private constructor(readonly properties: SessionProperties) {}

  static open(
    input: Pick<SessionProperties, 'id' | 'userId' | 'organisationId'>,
    secretHash: string,
    now: Date,
  ): Session {
    return new Session({
      ...input,
      secret: { hash: secretHash, previous: null },
      createdAt: now,
      lastUsedAt: now,
      expiresAt: expiry(now, now),
      ended: null,
    });
  }

  /** Not a constructor: what is stored, unchecked. */
  static restore(properties: SessionProperties): Session {
    return new Session(properties);
  }

  /** Whoever names a session by its id and has another secret than its own had that secret from somewhere. */
  standing(secretHash: string, now: Date): Standing {
    const { secret, expiresAt, ended } = this.properties;
    if (ended || now >= expiresAt) return 'over';
    const { hash, previous } = secret;
    const recent = previous !== null && now < previous.until;
    if (secretHash === hash) return recent ? 'fresh' : 'current';
    return recent && secretHash === previous.hash ? 'superseded' : 'reused';
  }

  /** The next secret counts from now on. @param salt leads from the present secret to the next */
  rotated(nextHash: string, salt: string, now: Date): Session {
    const { secret, createdAt } = this.properties;
    const until = new Date(now.getTime() + ROTATION_GRACE_MS);
    return new Session({
      ...this.properties,
      secret: { hash: nextHash, previous: { hash: secret.hash, salt, until } },
      lastUsedAt: now,
      expiresAt: expiry(createdAt, now),
    });
  }

  /** What has ended stays ended, for the first reason. */
  endedBy(because: SessionEnd, now: Date): Session {
    return this.properties.ended ? this : new Session({ ...this.properties, ended: { at: now, because } });
  }
}

function expiry(createdAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + SESSION_IDLE_MS, createdAt.getTime() + SESSION_LIFE_MS));
}
