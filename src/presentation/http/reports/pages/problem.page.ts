import type { ReportLanguage } from '../../../../domain/reports/tap.js';
import { html } from '../../shared/html.js';
import { callFirst } from './emergency.js';
import { framed } from './frame.js';
import { WORDS } from './spoken.js';
import type { ReportWords } from './words.js';

export interface ProblemPage {
  readonly language: ReportLanguage;
  readonly code: string;
  readonly emergencyNumber: string;
  readonly retryAfterSeconds: number;
  readonly back: string;
}

/** Why a page about reports cannot be shown. Who came here for a person in danger still finds the number. */
export function problemPage({
  language,
  code,
  emergencyNumber,
  retryAfterSeconds,
  back,
}: ProblemPage): string {
  const words = WORDS[language];
  const content = html`
    <h1>${words.problems.title}</h1>
    <p class="sheet" role="alert">${sentence(words, code, retryAfterSeconds)}</p>
    ${callFirst(words, emergencyNumber)}
    <p>
      <a class="button button--plain" href="${back}">${words.problems.back}</a> <a href="/">${words.map}</a>
    </p>
  `;
  return framed({ language, title: words.problems.title, otherLanguage: null }, content);
}

function sentence({ problems }: ReportWords, code: string, seconds: number): string {
  switch (code) {
    case 'container.not_found':
      return problems.unknownContainer;
    case 'report.not_found':
      return problems.unknownReport;
    case 'code.mistyped':
      return problems.mistyped;
    case 'request.rate_limited':
      return problems.tooMany(seconds);
    case 'upload.too_large':
      return problems.tooLarge;
    case 'service.unavailable':
      return problems.away;
    default:
      return problems.other;
  }
}
