import type { ReportLanguage } from '../../../../domain/reports/tap.js';
import { english } from './words.en.js';
import { french } from './words.fr.js';
import type { ReportWords } from './words.js';

export const WORDS: Readonly<Record<ReportLanguage, ReportWords>> = { en: english, fr: french };

/** Whose dates read as the language does. */
export const DATE_LOCALE: Readonly<Record<ReportLanguage, string>> = { en: 'en-GB', fr: 'fr-FR' };
