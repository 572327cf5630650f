import type { ReportSummary } from '@glaneur/sdk';

/** What the server says the moment something happens to a report; the rest is read anew. */
export interface ReportEvent {
  name: (typeof REPORT_EVENTS)[number];
  event: { reportId: string; containerId: string; category: ReportSummary['category']; count: number };
}

export const REPORT_EVENTS = [
  'report.opened',
  'report.counted',
  'report.triaged',
  'report.assigned',
  'report.answered',
  'report.closed',
] as const;
