import type { CLOSURES } from '../../domain/reports/closed-report.js';
import type { ReportCategory } from '../../domain/reports/report-category.js';
import type { ReportState } from '../../domain/reports/report.js';

/** What a reporter sees of their report: what became of it, and nothing that anybody else has left with it. ISO 8601 UTC. */
export interface TrackedReport {
  readonly category: ReportCategory;
  readonly state: ReportState;
  readonly closedBy: (typeof CLOSURES)[number] | null;
  readonly reportedAt: string;
  readonly closedAt: string | null;
  readonly operator: string;
  /** IANA. */
  readonly timeZone: string;
  readonly container: { readonly name: string; readonly address: string | null };
  readonly answers: readonly { readonly at: string; readonly text: string }[];
}

/** Looks up a report by the hash of a tracking token, of whichever organisation. */
export abstract class TrackedReports {
  abstract find(tokenHash: string): Promise<TrackedReport | undefined>;
}
