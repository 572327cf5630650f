import type { WebsiteTexts } from '../i18n/staff/websites.en.js';

/** The languages a website may have, in their order: the first is its default. */
export function languageOptions({ languageSets }: WebsiteTexts): { value: string; label: string }[] {
  return Object.entries(languageSets).map(([value, label]) => ({ value, label }));
}
