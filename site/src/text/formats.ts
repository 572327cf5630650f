import type { WebsiteLanguage } from '@glaneur/website-config';
import { dayIn, number, numberWithTenth } from '../i18n/numbers.js';
import { stringsOf } from '../i18n/strings.js';

/** A day of the calendar, `YYYY-MM-DD`, in words. */
export function day(language: WebsiteLanguage, date: string): string {
  return dayIn(language, 'UTC').format(new Date(`${date}T00:00:00Z`));
}

/** From when to when something is suspended, in days of its time zone; an end at midnight belongs to the day before. */
export function period(
  language: WebsiteLanguage,
  { from, until, timeZone }: { from: string; until: string | null; timeZone: string },
): string {
  const { suspension } = stringsOf(language);
  const words = dayIn(language, timeZone);
  const start = words.format(new Date(from));
  if (until === null) return suspension.openEnded(start);
  return suspension.period(start, words.format(new Date(Date.parse(until) - 1)));
}

/** `350 m`, `1.2 km`. */
export function distance(language: WebsiteLanguage, metres: number): string {
  if (metres < 995) return `${Math.max(10, Math.round(metres / 10) * 10)} m`;
  const kilometres = metres / 1000;
  return `${metres < 9_950 ? numberWithTenth(language, kilometres) : number(language, Math.round(kilometres))} km`;
}
