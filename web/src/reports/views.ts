import type { ReportSummary } from '@glaneur/sdk';
import type { REPORT_CATEGORIES, ReportQuery } from '../api/reports.js';

/** What the inbox shows; each is a question to the API. */
export const VIEWS = ['unclosed', 'open', 'mine', 'closed'] as const;
type Category = (typeof REPORT_CATEGORIES)[number];
export type View = (typeof VIEWS)[number];

const UNCLOSED: NonNullable<ReportQuery['state']> = ['open', 'triaged', 'assigned'];

export function queryOf(view: View, category: Category | '', myId: string): ReportQuery {
  const ofCategory = category === '' ? {} : { category: [category] };
  switch (view) {
    case 'open':
      return { ...ofCategory, state: ['open'] };
    case 'mine':
      return { ...ofCategory, state: UNCLOSED, assigneeId: myId };
    case 'closed':
      return { ...ofCategory, state: ['closed'] };
    case 'unclosed':
      return { ...ofCategory, state: UNCLOSED };
  }
}

export function viewOf(query: string): View {
  const asked = new URLSearchParams(query).get('view');
  return VIEWS.find((view) => view === asked) ?? 'unclosed';
}

type Urgency = Pick<ReportSummary, 'category' | 'state'>;

/** Whether somebody may still be in danger. */
export function isDanger({ category, state }: Urgency): boolean {
  return category === 'person_in_danger' && state !== 'closed';
}

/** A person in danger before all else, however old the report; the others as they were. */
export function dangerFirst<Report extends Urgency>(reports: readonly Report[]): readonly Report[] {
  const danger = reports.filter(isDanger);
  return danger.length === 0 ? reports : [...danger, ...reports.filter((report) => !isDanger(report))];
}
