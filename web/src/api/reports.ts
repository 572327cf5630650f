import * as sdk from '@glaneur/sdk';
import { client, once, outcome, reading, type Query } from './call.js';

export const REPORT_CATEGORIES = [
  'full',
  'damaged',
  'blocked',
  'dirty',
  'waste_around',
  'missing',
  'person_in_danger',
  'other',
] as const satisfies readonly sdk.ReportSummary['category'][];

export type ReportQuery = Query<sdk.ListReportsData>;

export const listReports = (query: ReportQuery, signal?: AbortSignal) =>
  outcome(sdk.listReports({ ...reading(signal), query }));
export const getReport = (id: string, signal?: AbortSignal) =>
  outcome(sdk.getReport({ ...reading(signal), path: { id } }));
export const getReportPhoto = (id: string, photoId: string, signal?: AbortSignal) =>
  outcome(sdk.getReportPhoto({ ...reading(signal), path: { id, photoId }, parseAs: 'blob' }));

export const triageReport = (id: string) => outcome(sdk.triageReport({ client, path: { id } }));
export const assignReport = (id: string, personId: string) =>
  outcome(sdk.assignReport({ client, path: { id }, body: { personId } }));
export const answerReport = (id: string, text: string, idempotencyKey: string) =>
  outcome(sdk.answerReport({ client, path: { id }, headers: once(idempotencyKey), body: { text } }));
/** @returns the report that stays */
export const mergeReport = (id: string, intoId: string) =>
  outcome(sdk.mergeReport({ client, path: { id }, body: { intoId } }));
export const closeReport = (id: string, note: string | null) =>
  outcome(sdk.closeReport({ client, path: { id }, body: { note } }));
