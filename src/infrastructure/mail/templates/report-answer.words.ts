/** What the answer to a report says in one language. */
export interface ReportAnswerWords {
  readonly heading: string;
  readonly link: string;
  readonly reason: string;
  subject(container: string): string;
  lead(operator: string, category: string, container: string, reportedAt: string): string;
}
