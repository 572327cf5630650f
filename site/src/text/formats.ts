import type { WebsiteLanguage } from '@glaneur/website-config';
import { stringsOf } from '../i18n/strings.js';

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A day of the calendar, `YYYY-MM-DD`, in words. */
export function day(language: WebsiteLanguage, date: string): string {
  return new Intl.DateTimeFormat(stringsOf(language).locale, { ...DAY, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** From when to when something is suspended, in days of its time zone; an end at midnight belongs to the day before. */
export function period(
  language: WebsiteLanguage,
  { from, until, timeZone }: { from: string; until: string | null; timeZone: string },
): string {
  const { locale, suspension } = stringsOf(language);
  const words = new Intl.DateTimeFormat(locale, { ...DAY, timeZone });
  const start = words.format(new Date(from));
  if (until === null) return suspension.openEnded(start);
  return suspension.period(start, words.format(new Date(Date.parse(until) - 1)));
}

/** `350 m`, `1.2 km`. */
export function distance(language: WebsiteLanguage, metres: number): string {
  const { locale } = stringsOf(language);
  if (metres < 995) return `${Math.max(10, Math.round(metres / 10) * 10)} m`;
  return `${(metres / 1000).toLocaleString(locale, { maximumFractionDigits: metres < 9_950 ? 1 : 0 })} km`;
}
