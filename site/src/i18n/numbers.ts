import type { WebsiteLanguage } from '@glaneur/website-config';

const LOCALES: Record<WebsiteLanguage, string> = { en: 'en-GB', fr: 'fr-FR' };

// Making one of these takes longer than rendering a card.
const whole = { en: new Intl.NumberFormat(LOCALES.en), fr: new Intl.NumberFormat(LOCALES.fr) };
const tenths = {
  en: new Intl.NumberFormat(LOCALES.en, { maximumFractionDigits: 1 }),
  fr: new Intl.NumberFormat(LOCALES.fr, { maximumFractionDigits: 1 }),
};
const days = new Map<string, Intl.DateTimeFormat>();

export const number = (language: WebsiteLanguage, value: number) => whole[language].format(value);
export const numberWithTenth = (language: WebsiteLanguage, value: number) => tenths[language].format(value);

/** Writes a day of a time zone in words. */
export function dayIn(language: WebsiteLanguage, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`;
  const known = days.get(key);
  if (known) return known;
  const words = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone });
  days.set(key, words);
  return words;
}
