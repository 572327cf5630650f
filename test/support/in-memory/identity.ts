import { AccessTokens } from '../../../src/application/identity/access-tokens.port.js';
import { PasswordHasher } from '../../../src/application/identity/password-hasher.port.js';
import type { Actor } from '../../../src/domain/identity/index.js';

/** Quick hashes that anybody can read. Remembers what was verified. */
export class ReadablePasswordHasher extends PasswordHasher {
  readonly verified: { readonly hash: string; readonly password: string }[] = [];
  private salt = 0;

  async hash(password: string): Promise<string> {
    return `readable$${++this.salt}$${password}`;
  }

  async verify(hash: string, password: string): Promise<boolean> {
    this.verified.push({ hash, password });
    return /^readable\$\d+\$([^]*)$/.exec(hash)?.[1] === password;
  }
}

/** Tokens that are a number in a list. */
export class NumberedAccessTokens extends AccessTokens {
  readonly ttlSeconds = 900;
  private readonly issued: Actor[] = [];

  async issue(actor: Actor): Promise<string> {
    return String(this.issued.push(actor) - 1);
  }

  async verify(token: string): Promise<Actor | undefined> {
    return /^\d+$/.test(token) ? this.issued[Number(token)] : undefined;
  }

  endOf(): Date {
    return new Date(Date.now() + this.ttlSeconds * 1000);
  }
}
