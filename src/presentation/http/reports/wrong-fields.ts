import { DomainError } from '../../../domain/shared/domain-error.js';
import type { FormField } from './pages/form.page.js';
import type { ReportWords } from './pages/words.js';

/** Codes after which the form comes back, to be mended and sent again. */
const MENDABLE = new Set([
  'request.invalid',
  'report.invalid',
  'report.photo_unreadable',
  'report.photos_busy',
  'report.danger_as_form',
]);

/** What is wrong with which field, in words; undefined: the error is none that mending the form helps against. */
export function wrongFields(
  error: unknown,
  { problems }: ReportWords,
): ReadonlyMap<FormField, string> | undefined {
  if (!(error instanceof DomainError) || !MENDABLE.has(error.code)) return undefined;
  if (error.code === 'report.photos_busy') return new Map([['photo', problems.busy]]);
  const sentences: Record<FormField, string> = {
    words: problems.words,
    contact: problems.contact,
    photo: problems.photo,
    website: problems.nobody,
    category: problems.category,
  };
  const wrong = error.violations.map(({ path }) => path).filter((path) => Object.hasOwn(sentences, path));
  if (wrong.length === 0) return undefined;
  return new Map(wrong.map((path) => [path as FormField, sentences[path as FormField]]));
}
