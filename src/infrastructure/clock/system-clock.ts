import { Clock } from '../../application/shared/clock.port.js';

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
