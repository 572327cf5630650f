import type { Violation } from '@glaneur/sdk';
import type { Failure } from '../../app/api.js';
import { useLanguage, type Language } from '../language.js';
import { common as en, type CommonTexts } from './common.en.js';
import { common as fr } from './common.fr.js';
import { problems as problemsEn } from './problems.en.js';
import { problems as problemsFr } from './problems.fr.js';

const COMMON: Record<Language, CommonTexts> = { en, fr };
const PROBLEMS: Record<Language, Record<string, string>> = { en: problemsEn, fr: problemsFr };

export interface CommonWords {
  texts: CommonTexts;
  /** One broken value in the language spoken. */
  sayViolation: (violation: Pick<Violation, 'code' | 'message'>) => string;
  /** Why a call failed, in the language spoken. */
  sayFailure: (failure: Failure) => string;
}

/** The texts that all of the team's pages share. */
export function useCommon(): CommonWords {
  const { language } = useLanguage();
  return WORDS[language];
}

const WORDS: Record<Language, CommonWords> = { en: wordsIn('en'), fr: wordsIn('fr') };

function wordsIn(language: Language): CommonWords {
  const texts = COMMON[language];
  const problems = PROBLEMS[language];
  const sayFailure = (failure: Failure): string => {
    if (failure.kind === 'offline') return texts.failure.offline;
    if (failure.kind === 'server') return texts.failure.server;
    if (failure.kind === 'not_found') return texts.failure.notFound;
    if (failure.kind === 'rate_limited') return texts.failure.rateLimited(failure.retryAfterS);
    if (failure.code === '') return texts.failure.checkFields;
    const known = problems[failure.code];
    if (known !== undefined) return known;
    if (failure.status === 401) return texts.failure.sessionEnded;
    if (failure.status === 403) return texts.failure.forbidden;
    return failure.detail ?? texts.failure.refused;
  };
  return { texts, sayFailure, sayViolation: ({ code, message }) => problems[code] ?? message };
}
