import type { Localised, WebsiteLanguage } from '@glaneur/website-config';

/** The text with another wording in one language; an empty one is left out. */
export function worded(text: Localised, language: WebsiteLanguage, wording: string): Localised {
  const { [language]: _, ...others } = text;
  return wording === '' ? others : { ...others, [language]: wording };
}

/** The wording in the first of these languages that has one. */
export function inFirst(text: Localised, languages: readonly WebsiteLanguage[]): string {
  return languages.map((language) => text[language]).find((wording) => wording?.trim()) ?? '';
}
