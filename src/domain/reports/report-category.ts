export const REPORT_CATEGORIES = [
  'full',
  'damaged',
  'blocked',
  'dirty',
  'waste_around',
  'missing',
  'person_in_danger',
  'other',
] as const;
export type ReportCategory = (typeof REPORT_CATEGORIES)[number];

/** Somebody may be inside, or hurt: it goes past every queue and is never counted into another report. */
export const DANGER = 'person_in_danger' satisfies ReportCategory;

const HOUR = 1;
const DAY = 24 * HOUR;

/** Containers are emptied four days apart (median of a year): what is said later is about another filling. */
const FULL_HOURS = 4 * DAY;
/** A repair is ordered, waited for and done within about a month; who taps meanwhile means the same damage. */
const REPAIR_HOURS = 30 * DAY;
/** What stands before a container, a car or a market stall, is gone or another one the next day. */
const BLOCKED_HOURS = DAY;
/** Somebody cleans within the week, or should be asked again. */
const CLEANING_HOURS = 7 * DAY;
/** Bags beside a container are taken away, or taken apart, within two days: later it is a new heap. */
const WASTE_HOURS = 2 * DAY;
/** "Other" means something else each time; within the hour it is one crowd before one thing, or one impatient finger. */
const OTHER_HOURS = HOUR;

/** For how many hours from its first tap a report counts further taps of its category; null: never. */
export const WINDOW_HOURS: Readonly<Record<ReportCategory, number | null>> = {
  full: FULL_HOURS,
  damaged: REPAIR_HOURS,
  blocked: BLOCKED_HOURS,
  dirty: CLEANING_HOURS,
  waste_around: WASTE_HOURS,
  missing: REPAIR_HOURS,
  person_in_danger: null,
  other: OTHER_HOURS,
};

const HOUR_MS = 60 * 60 * 1000;

/** Whether taps of this category are ever counted into one report. */
export function countsTaps(category: ReportCategory): boolean {
  return WINDOW_HOURS[category] !== null;
}

/** Whether a tap belongs to a report of its category that was opened then; the last moment of the window does. */
export function isWithinWindow(category: ReportCategory, openedAt: Date, tappedAt: Date): boolean {
  const hours = WINDOW_HOURS[category];
  return hours !== null && tappedAt.getTime() - openedAt.getTime() <= hours * HOUR_MS;
}
