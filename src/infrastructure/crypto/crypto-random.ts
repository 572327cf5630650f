import { randomInt } from 'node:crypto';
import { Random } from '../../application/shared/random.port.js';

export class CryptoRandom extends Random {
  below(limit: number): number {
    return randomInt(limit);
  }
}
