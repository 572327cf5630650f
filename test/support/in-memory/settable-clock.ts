import { Clock } from '../../../src/application/shared/clock.port.js';

/** Stands still until it is set. */
export class SettableClock extends Clock {
  constructor(private instant = new Date('2026-11-21T08:00:00.000Z')) {
    super();
  }

  now(): Date {
    return this.instant;
  }

  pass(seconds: number): void {
    this.instant = new Date(this.instant.getTime() + seconds * 1000);
  }
}
