import { DomainError } from '../../../domain/shared/domain-error.js';
import { RefusedRequest } from '../shared/refused-request.js';
import type { FormField } from './pages/form.page.js';
import type { ReportWords } from './pages/words.js';

type Sentences = ReportWords['problems'];

/** What is wrong with the photo, whatever part of us has found it. */
const WRONG_PHOTO: Readonly<Record<string, (problems: Sentences) => string>> = {
  'report.photo_unreadable': ({ photo }) => photo,
  'report.photos_busy': ({ busy }) => busy,
  'upload.no_room': ({ busy }) => busy,
  'upload.too_large': ({ tooLarge }) => tooLarge,
};

/**
 * What is wrong with which field, in words; undefined: the error is none that mending the form helps against.
 * @param photoCame no browser takes a photo back: it has to be chosen again
 */
export function wrongFields(
  error: unknown,
  { problems }: ReportWords,
  photoCame: boolean,
): ReadonlyMap<FormField, string> | undefined {
  if (!(error instanceof DomainError || error instanceof RefusedRequest)) return undefined;
  const wrongPhoto = WRONG_PHOTO[error.code]?.(problems);
  if (wrongPhoto !== undefined) return new Map([['photo', wrongPhoto]]);
  const wrong = error instanceof DomainError ? wrongValues(error, problems) : [];
  if (wrong.length === 0) return undefined;
  return new Map(photoCame ? [...wrong, ['photo', problems.photoAgain]] : wrong);
}

function wrongValues({ code, violations }: DomainError, problems: Sentences): [FormField, string][] {
  if (code !== 'request.invalid' && code !== 'report.invalid') return [];
  const sentences: [FormField, string][] = [
    ['words', problems.words],
    ['contact', problems.contact],
    ['website', problems.nobody],
    ['category', problems.category],
  ];
  return sentences.filter(([field]) => violations.some(({ path }) => path === field));
}
