export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Whose date reads as the language does, where the recipient's own locale is of another one. */
const REGION: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

const COLON: Readonly<Record<Language, string>> = { en: ': ', fr: '\u00a0: ' };

/** Numbers and times as the recipient writes them, times in the organisation's zone. */
export interface Formats {
  readonly language: Language;
  /** As it stands between a label and its value. */
  readonly colon: string;
  readonly count: (value: number) => string;
  /** Of ISO 8601 UTC. */
  readonly moment: (time: string) => string;
  /** Of YYYY-MM-DD: a date without a zone. */
  readonly day: (day: string) => string;
}

export function formatsOf(locale: string, timeZone: string): Formats {
  const language = languageOf(locale);
  const tag = tagOf(locale, language);
  const numbers = new Intl.NumberFormat(tag);
  const moments = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeStyle: 'short', timeZone });
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' });
  return {
    language,
    colon: COLON[language],
    count: (value) => numbers.format(value),
    moment: (time) => moments.format(new Date(time)),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
  };
}

/** The templates' language nearest to a locale; English where there is none. */
export function languageOf(locale: string): Language {
  const [primary = ''] = locale.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** Without extensions: `fr-u-ca-buddhist` is a locale too, and mails are dated as the rest of the application is. */
function tagOf(locale: string, language: Language): string {
  try {
    const wanted = new Intl.Locale(locale);
    if (wanted.language === language) return wanted.baseName;
  } catch {
    // Not a language tag.
  }
  return REGION[language];
}
