import { DomainError } from '../shared/domain-error.js';
import type { AssignedReport } from './assigned-report.js';
import type { ClosedReport } from './closed-report.js';
import type { OpenReport } from './open-report.js';
import type { TriagedReport } from './triaged-report.js';

/** A problem with a container, in one of its states. What may be done about it depends on the state, and so on the type. */
export type Report = OpenReport | TriagedReport | AssignedReport | ClosedReport;
export type UnclosedReport = Exclude<Report, ClosedReport>;

export const REPORT_STATES = ['open', 'triaged', 'assigned', 'closed'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** @throws DomainError `conflict` `report.not_open` */
export function open(report: Report): OpenReport {
  if (report.state === 'open') return report;
  const message = `The report is ${report.state}; only an open one is triaged.`;
  throw new DomainError('conflict', 'report.not_open', message);
}

/** @throws DomainError `conflict` `report.closed` */
export function unclosed(report: Report): UnclosedReport {
  if (report.state !== 'closed') return report;
  throw new DomainError('conflict', 'report.closed', 'The report is closed.');
}

/** @throws DomainError `not_found` `report.not_found` */
export function existing(report: Report | undefined): Report {
  if (report) return report;
  throw noSuchReport();
}

export function noSuchReport(): DomainError {
  return new DomainError('not_found', 'report.not_found', 'There is no such report.');
}
