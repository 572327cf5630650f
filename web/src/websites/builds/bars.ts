import type { BuildFigures } from '@glaneur/sdk';
import { addDays, dayOf } from '../../i18n/dates.js';

/** One bar of a chart. */
export interface Bar {
  /** What it stands for, in full. */
  label: string;
  /** Under the axis; empty where there is no room for all. */
  short: string;
  builds: number;
  failed: number;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** So many days have room for their names under the axis. */
const NAMED_DAYS = 5;

/** Every hour of the day, also those without a build. */
export function barsByHour({ byHour }: Pick<BuildFigures, 'byHour'>): Bar[] {
  return HOURS.map((hour) => {
    const found = byHour.find((figures) => figures.hour === hour);
    const label = `${String(hour).padStart(2, '0')}:00`;
    return { label, short: hour % 6 === 0 ? label : '', ...countsOf(found) };
  });
}

/** Monday to Sunday. */
export function barsByWeekday({ byWeekday }: Pick<BuildFigures, 'byWeekday'>, language: string): Bar[] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const found = byWeekday.find((figures) => figures.weekday === weekday);
    // 1 January 2024 was a Monday.
    const day = new Date(Date.UTC(2024, 0, weekday));
    const named = (style: 'long' | 'short') =>
      new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(day);
    return { label: named('long'), short: named('short'), ...countsOf(found) };
  });
}

/** Every day of the period, also those without a build. */
export function barsByDay(
  { byDay, from, to, timeZone }: Pick<BuildFigures, 'byDay' | 'from' | 'to' | 'timeZone'>,
  language: string,
): Bar[] {
  const last = dayOf(new Date(to), timeZone);
  const days: string[] = [];
  for (let day = dayOf(new Date(from), timeZone); day <= last; day = addDays(day, 1)) days.push(day);
  const step = Math.ceil(days.length / NAMED_DAYS);
  const written = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return days.map((day, at) => {
    const label = written.format(new Date(`${day}T12:00:00Z`));
    const found = byDay.find((figures) => figures.day === day);
    return { label, short: at % step === 0 ? label : '', ...countsOf(found) };
  });
}

function countsOf(found: { builds: number; failed: number } | undefined) {
  return { builds: found?.builds ?? 0, failed: found?.failed ?? 0 };
}
