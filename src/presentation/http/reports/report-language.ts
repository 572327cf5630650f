import { REPORT_LANGUAGES, type ReportLanguage } from '../../../domain/reports/tap.js';

/**
 * The language of a page: what its address asks for, else the first of the browser's that we have, else English.
 * @param acceptLanguage as browsers send it: most wanted first, since they all do
 */
export function reportLanguage(wanted: unknown, acceptLanguage: string | undefined): ReportLanguage {
  const tags = [wanted, ...(acceptLanguage?.slice(0, 500).split(',') ?? [])];
  const found = tags.map(languageOf).find((language) => language !== undefined);
  return found ?? 'en';
}

function languageOf(tag: unknown): ReportLanguage | undefined {
  if (typeof tag !== 'string') return undefined;
  const primary = tag.trim().toLowerCase().split(/[-_;]/, 1)[0];
  return REPORT_LANGUAGES.find((language) => language === primary);
}
