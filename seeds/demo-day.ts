import { localTime } from '../src/domain/tours/local-day.js';
import { demoOrganisation } from './demo-organisation.js';

/** The demo organisation's present day, YYYY-MM-DD. */
export function demoDay(now: Date): string {
  return localTime(now, demoOrganisation.timeZone).day;
}
