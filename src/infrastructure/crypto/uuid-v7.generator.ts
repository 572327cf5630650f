import { v7 } from 'uuid';
import { IdGenerator } from '../../application/shared/id-generator.port.js';

export class UuidV7Generator extends IdGenerator {
  next(): string {
    return v7();
  }
}
