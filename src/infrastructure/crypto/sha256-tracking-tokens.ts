import { randomBytes } from 'node:crypto';
import { type TrackingToken, TrackingTokens } from '../../application/reports/tracking-tokens.port.js';
import { digestOf } from './digest.js';

/** 192 bits: nobody guesses one, and the link stays short enough to be written down. */
const TOKEN_BYTES = 24;

/** SHA-256 without a salt and without stretching: so many random bits cannot be guessed from their hash. */
export class Sha256TrackingTokens extends TrackingTokens {
  create(): TrackingToken {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    return { token, hash: this.hash(token) };
  }

  hash(token: string): string {
    return digestOf(token);
  }
}
