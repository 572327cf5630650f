/** What whoever is asked to see to a report reads, in one language. */
export interface ReportAssignedWords {
  readonly heading: string;
  readonly container: string;
  readonly address: string;
  readonly position: string;
  readonly reports: string;
  readonly since: string;
  readonly words: string;
  readonly link: string;
  readonly reason: string;
  subject(category: string, container: string): string;
  lead(container: string, category: string): string;
}
