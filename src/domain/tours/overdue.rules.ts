import { dayBefore, localTime } from './local-day.js';

/** Local hour from which a tour should be back: depots close at about 19:00. */
export const TOURS_OVER_AT_HOUR = 20;

/** The last days whose tours are overdue, by state; YYYY-MM-DD. */
export interface OverdueLimits {
  /** Planned tours of this day or an earlier one were not started by the end of their day. */
  readonly plannedUpTo: string;
  /** Running tours of this day or an earlier one should be back. */
  readonly runningUpTo: string;
}

/** @param timeZone the organisation's: a tour's day is the organisation's day */
export function overdueLimits(now: Date, timeZone: string): OverdueLimits {
  const { day: today, hour } = localTime(now, timeZone);
  const yesterday = dayBefore(today);
  return { plannedUpTo: yesterday, runningUpTo: hour >= TOURS_OVER_AT_HOUR ? today : yesterday };
}
