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
