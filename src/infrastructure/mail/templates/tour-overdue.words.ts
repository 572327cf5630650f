/** What the mail about an overdue tour says in one language. */
export interface TourOverdueWords {
  readonly heading: string;
  readonly driver: string;
  readonly vehicle: string;
  readonly done: string;
  readonly link: string;
  readonly reason: string;
  subject(day: string, driver: string): string;
  lead(day: string, driver: string): string;
  of(done: string, all: string): string;
}
