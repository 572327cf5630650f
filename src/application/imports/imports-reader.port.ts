import type { Actor } from '../../domain/identity/index.js';
import type {
  ImportCounts,
  ImportFailure,
  ImportMode,
  ImportProgress,
  ImportState,
} from '../../domain/imports/import.details.js';
import type { RowError } from '../../domain/imports/row-error.js';
import type { Page, PageRequest } from '../shared/page.js';

export type ImportPhase = 'reading' | 'checking' | 'applying';

export interface ImportView {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly mode: ImportMode;
  readonly state: ImportState;
  /** While reading in bytes of the file, then in rows. */
  readonly progress: ImportProgress & { readonly phase: ImportPhase | null };
  readonly counts: ImportCounts;
  readonly failure: ImportFailure | null;
  readonly createdBy: string;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly version: number;
}

export type ImportSort = 'createdAt';
export type RowErrorSort = 'line';

/** Reads the actor's organisation's imports. Single reads throw DomainError `not_found` `import.not_found`. */
export abstract class ImportsReader {
  abstract import(actor: Actor, id: string): Promise<ImportView>;
  abstract imports(actor: Actor, page: PageRequest<ImportSort>): Promise<Page<ImportView>>;
  abstract errors(actor: Actor, id: string, page: PageRequest<RowErrorSort>): Promise<Page<RowError>>;
}
