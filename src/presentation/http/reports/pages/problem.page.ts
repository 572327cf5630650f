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
  /** Where to go on from here, with what it is called. */
  readonly way: { readonly to: string; readonly label: 'back' | 'again' } | null;
}

/** Why a page about reports cannot be shown. Who came here for a person in danger still finds the number. */
export function problemPage({
  language,
  code,
  emergencyNumber,
  retryAfterSeconds,
  way,
}: ProblemPage): string {
  const words = WORDS[language];
  const content = html`
    <h1>${words.problems.title}</h1>
    <p class="sheet" role="alert">${sentence(words, code, retryAfterSeconds)}</p>
    ${callFirst(words, emergencyNumber)}
    <p class="ways">
      ${way && html`<a class="button button--plain" href="${way.to}">${words.problems[way.label]}</a>`}
      <a href="/">${words.map}</a>
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
