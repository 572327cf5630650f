/** What the alert about a person in danger says in one language. */
export interface ReportDangerWords {
  readonly heading: string;
  readonly first: string;
  readonly container: string;
  readonly address: string;
  readonly position: string;
  readonly reportedAt: string;
  readonly words: string;
  readonly contact: string;
  readonly link: string;
  readonly reason: string;
  subject(container: string): string;
  lead(container: string): string;
}
