import type { Actor } from '../../domain/identity/index.js';
import type { CLOSURES } from '../../domain/reports/closed-report.js';
import type { Contact } from '../../domain/reports/contact.js';
import type { ReportCategory } from '../../domain/reports/report-category.js';
import type { ReportState } from '../../domain/reports/report.js';
import type { ReportLanguage } from '../../domain/reports/tap.js';
import type { Page, PageRequest } from '../shared/page.js';

export interface ReportPersonView {
  readonly id: string;
  readonly name: string;
}

export interface ReportContainerView {
  readonly id: string;
  readonly name: string;
  readonly reference: string;
  readonly address: string | null;
  /** A GeoJSON point, WGS84. */
  readonly position: {
    readonly type: 'Point';
    readonly coordinates: readonly [longitude: number, latitude: number];
  };
}

export interface ReportClosureView {
  readonly by: (typeof CLOSURES)[number];
  readonly person: ReportPersonView | null;
  readonly note: string | null;
  /** The report that this one has become part of. */
  readonly mergedIntoId: string | null;
}

/** Times are ISO 8601 UTC. */
export interface ReportSummary {
  readonly id: string;
  readonly category: ReportCategory;
  readonly state: ReportState;
  readonly count: number;
  readonly container: ReportContainerView;
  readonly assignee: ReportPersonView | null;
  readonly photos: number;
  readonly openedAt: string;
  readonly lastTapAt: string;
  readonly closedAt: string | null;
  readonly closure: ReportClosureView | null;
  readonly version: number;
}

export interface TapView {
  readonly id: string;
  readonly at: string;
  readonly language: ReportLanguage;
  readonly words: string | null;
  readonly contact: Contact | null;
  readonly photos: readonly { readonly id: string; readonly width: number; readonly height: number }[];
}

export interface AnswerView {
  readonly id: string;
  readonly at: string;
  readonly by: ReportPersonView;
  readonly text: string;
}

export interface ReportView extends ReportSummary {
  /** Those that say more than the category, the newest first, at most 200. */
  readonly taps: readonly TapView[];
  /** The oldest first. */
  readonly answers: readonly AnswerView[];
}

export type ReportSort = 'openedAt' | 'lastTapAt';

export interface ReportFilters {
  readonly states?: readonly ReportState[] | undefined;
  readonly categories?: readonly ReportCategory[] | undefined;
  readonly containerId?: string | undefined;
  readonly assigneeId?: string | undefined;
}

/**
 * Reads the actor's organisation's reports: one SQL statement an answer, no aggregate. Single reads throw DomainError
 * `not_found` (`report.not_found`, `photo.not_found`), lists `invalid` `page.cursor_invalid` for a cursor not theirs.
 */
export abstract class ReportsReader {
  abstract report(actor: Actor, id: string): Promise<ReportView>;
  abstract reports(
    actor: Actor,
    filters: ReportFilters,
    page: PageRequest<ReportSort>,
  ): Promise<Page<ReportSummary>>;
  /** Throws where this report has no such photo. */
  abstract photo(actor: Actor, reportId: string, photoId: string): Promise<void>;
}
