import type { Mails } from '../../../application/notifications/index.js';
import type { Formats } from '../formats.js';

type Report = Mails['import-report'];

interface Outcome {
  readonly heading: string;
  subject(report: Report, formats: Formats): string;
  lead(report: Report, formats: Formats): string;
}

/** What the mail about an import says in one language. */
export interface ImportReportWords {
  readonly applied: Outcome;
  readonly failed: Outcome;
  readonly created: string;
  readonly updated: string;
  readonly unchanged: string;
  readonly rejected: string;
  readonly errors: string;
  /** There are more errors than the mail shows. */
  readonly rest: string;
  readonly link: string;
  readonly reason: string;
  /** What is wrong with a row or the whole file, by code. A code that is not here is said by its English message. */
  readonly problems: ReadonlyMap<string, string>;
  /** @param column null: the whole row */
  place(line: number, column: string | null): string;
}
