import { IdGenerator } from '../../../src/application/shared/id-generator.port.js';

/** UUIDv7 of one and the same millisecond, counted upwards: the same in every run. */
export class SequentialIds extends IdGenerator {
  private count = 0;

  next(): string {
    return `0197a000-0000-7000-8000-${(++this.count).toString(16).padStart(12, '0')}`;
  }
}
