import { fetchFile, read, send, type Page, type PageQuery } from './call.js';
import type { Point } from './network.js';

export const REPORT_CATEGORIES = [
  'full',
  'damaged',
  'blocked',
  'dirty',
  'waste_around',
  'missing',
  'person_in_danger',
  'other',
] as const;
export type ReportCategory = (typeof REPORT_CATEGORIES)[number];

export type ReportState = 'open' | 'triaged' | 'assigned' | 'closed';

interface Named {
  id: string;
  name: string;
}

export interface ReportSummary {
  id: string;
  category: ReportCategory;
  state: ReportState;
  /** How many have said so. */
  count: number;
  container: Named & { reference: string; address: string | null; position: Point };
  assignee: Named | null;
  photos: number;
  openedAt: string;
  lastTapAt: string;
  closedAt: string | null;
  closure: {
    by: 'emptying' | 'person' | 'merged';
    person: Named | null;
    note: string | null;
    mergedIntoId: string | null;
  } | null;
  version: number;
}

export interface Tap {
  id: string;
  at: string;
  language: 'en' | 'fr';
  words: string | null;
  contact: { kind: 'email' | 'phone'; value: string } | null;
  photos: { id: string; width: number; height: number }[];
}

export interface Report extends ReportSummary {
  /** The newest first. */
  taps: Tap[];
  /** The oldest first. */
  answers: { id: string; at: string; by: Named; text: string }[];
}

export interface ReportQuery {
  state?: string | undefined;
  category?: string | undefined;
  containerId?: string | undefined;
  assigneeId?: string | undefined;
}

export const listReports = (query: PageQuery & ReportQuery, signal?: AbortSignal) =>
  read<Page<ReportSummary>>('/reports', { query, signal });
export const getReport = (id: string, signal?: AbortSignal) =>
  read<Report>('/reports/{id}', { path: { id }, signal });
export const getReportPhoto = (id: string, photoId: string, signal?: AbortSignal) =>
  fetchFile('/reports/{id}/photos/{photoId}', { path: { id, photoId }, signal });

const act = (deed: string) => (id: string, body: object, idempotencyKey?: string) =>
  send<Report>('POST', `/reports/{id}/${deed}`, { path: { id }, body, idempotencyKey });

export const triageReport = (id: string) => act('triage')(id, {});
export const assignReport = (id: string, personId: string) => act('assign')(id, { personId });
export const answerReport = (id: string, text: string, key: string) => act('answer')(id, { text }, key);
/** @returns the report that stays */
export const mergeReport = (id: string, intoId: string) => act('merge')(id, { intoId });
export const closeReport = (id: string, note: string | null) => act('close')(id, { note });
