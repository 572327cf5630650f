import { useLanguage, type Language } from './language.js';

/** The texts of one part of the pages, in the language spoken. They come with the part that uses them. */
export function useTexts<T>(texts: Record<Language, T>): T {
  return texts[useLanguage().language];
}
