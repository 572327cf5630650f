import { Checks } from '../shared/checks.js';
import { checkText } from '../shared/text.js';

/** What the team tells everybody who has reported a problem. Shown by tracking links, and mailed to those who asked. */
export interface ReportAnswer {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly at: Date;
}

/** In characters. */
export const ANSWER_MAX = 2_000;

/** @throws DomainError `invalid`, code `report.invalid` */
export function createAnswer(answer: ReportAnswer): ReportAnswer {
  const checks = new Checks();
  checkText(checks, 'text', answer.text, { min: 1, max: ANSWER_MAX });
  checks.throwIfAny('report.invalid');
  return answer;
}
