import type { DomainEvent } from '../shared/domain-event.js';
import type { ReportCategory } from './report-category.js';

export const REPORT_EVENTS = [
  'report.opened',
  'report.counted',
  'report.triaged',
  'report.assigned',
  'report.answered',
  'report.closed',
] as const;
export type ReportEventType = (typeof REPORT_EVENTS)[number];

/** Payload of the events of a report: nothing that its reporters have written. Times are ISO 8601 UTC. */
export interface ReportEventPayload {
  readonly reportId: string;
  readonly containerId: string;
  readonly category: ReportCategory;
  readonly count: number;
  readonly at: string;
}

/** The report as it is once the change is stored. */
interface ChangedReport {
  readonly id: string;
  readonly organisationId: string;
  readonly version: number;
  readonly containerId: string;
  readonly category: ReportCategory;
  readonly count: number;
}

/** @param more what else a reader of this type of event needs */
export function reportEvent(
  type: ReportEventType,
  { id, organisationId, version, containerId, category, count }: ChangedReport,
  { by, at }: { readonly by: string | null; readonly at: Date },
  more: Readonly<Record<string, unknown>> = {},
): DomainEvent {
  const payload: ReportEventPayload = { reportId: id, containerId, category, count, at: at.toISOString() };
  return { type, organisationId, aggregateId: id, version, actorId: by, payload: { ...payload, ...more } };
}
