import { createHash, createHmac, randomBytes } from 'node:crypto';
import { SessionSecrets } from '../../application/identity/session-secrets.port.js';

const SECRET_BYTES = 32;

/** SHA-256 without a salt of its own and without stretching: 256 random bits cannot be guessed from their hash. */
export class Sha256SessionSecrets extends SessionSecrets {
  create(): string {
    return randomBytes(SECRET_BYTES).toString('base64url');
  }

  salt(): string {
    return this.create();
  }

  hash(secret: string): string {
    return createHash('sha256').update(secret).digest('base64url');
  }

  successor(secret: string, salt: string): string {
    return createHmac('sha256', secret).update(salt).digest('base64url');
  }
}
