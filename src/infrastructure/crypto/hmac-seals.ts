import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../application/shared/clock.port.js';
import { Seals } from '../../application/shared/seals.port.js';

const KEY_BYTES = 32;
const SEALED = /^([\w-]{0,1024})\.(\d{1,12})\.([\w-]{43})$/;

/**
 * HMAC-SHA-256 over the text and its end, with a key of its own for each purpose (HKDF, RFC 5869) from the key that signs
 * access tokens: every process of the installation opens what another has sealed.
 */
export class HmacSeals extends Seals {
  constructor(
    private readonly signingKeyPem: string,
    private readonly clock: Clock,
  ) {
    super();
  }

  seal(purpose: string, text: string, goodForSeconds: number): string {
    const end = Math.floor(this.seconds() + goodForSeconds);
    const content = `${Buffer.from(text).toString('base64url')}.${end}`;
    return `${content}.${this.mark(purpose, content).toString('base64url')}`;
  }

  open(purpose: string, sealed: string): string | undefined {
    const [, encoded, end, mark] = SEALED.exec(sealed) ?? [];
    if (encoded === undefined || end === undefined || mark === undefined) return undefined;
    if (!timingSafeEqual(this.mark(purpose, `${encoded}.${end}`), Buffer.from(mark, 'base64url')))
      return undefined;
    return Number(end) > this.seconds() ? Buffer.from(encoded, 'base64url').toString() : undefined;
  }

  private mark(purpose: string, content: string): Buffer {
    const key = hkdfSync('sha256', this.signingKeyPem, '', `glaneur seal ${purpose}`, KEY_BYTES);
    return createHmac('sha256', Buffer.from(key)).update(content).digest();
  }

  private seconds(): number {
    return this.clock.now().getTime() / 1000;
  }
}
