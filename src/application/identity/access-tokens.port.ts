import type { Actor } from '../../domain/identity/index.js';

/** Short-lived signed statements of who somebody is. */
export abstract class AccessTokens {
  /** Seconds until a token issued now expires. */
  abstract readonly ttlSeconds: number;
  abstract issue(actor: Actor): Promise<string>;
  /** @returns undefined when the token is malformed, expired, or not signed by us */
  abstract verify(token: string): Promise<Actor | undefined>;
  /** When a token ends that `verify` accepts: what is held open for its bearer ends with it. */
  abstract endOf(token: string): Date;
}
