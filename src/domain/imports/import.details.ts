import type { Headings } from './columns.js';

/** `create`: a reference that is there already is an error. `upsert`: it is changed to what the row says. */
export const IMPORT_MODES = ['create', 'upsert'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

export const IMPORT_STATES = [
  'received',
  'staged',
  'checked',
  'applied',
  'failed',
  'undoing',
  'undone',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const FILE_NAME_MAX = 255;
/** A million rows of a real operator's spreadsheet take about 100 MB. */
export const FILE_BYTES_MAX = 200 * 1024 * 1024;

/** For so long an import can be taken back, and its file and its errors are kept. Days. */
export const KEPT_DAYS = 30;

/** The file as it was uploaded. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Rows of the file by what became of them. */
export interface ImportCounts {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Containers that an undo has left as they are, since they were changed after the import. */
  readonly kept: number;
}

export const NO_COUNTS: ImportCounts = {
  rows: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  kept: 0,
};

/** While the file is read in bytes, afterwards in rows. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

/** Why nothing of the file was taken. */
export interface ImportFailure {
  readonly code: string;
  readonly message: string;
}

/** Everything about an import beside its state. */
export interface ImportDetails {
  readonly file: UploadedFile;
  readonly mode: ImportMode;
  readonly createdBy: string;
  /** null until the first row of the file has been read. */
  readonly headings: Headings | null;
  /** Up to this line the present step is done and stored: a worker that takes over goes on behind it. */
  readonly throughLine: number;
  readonly progress: ImportProgress;
  readonly counts: ImportCounts;
  readonly failure: ImportFailure | null;
  /** Who has asked last for it to be undone. */
  readonly undoneBy: string | null;
  readonly finishedAt: Date | null;
}
