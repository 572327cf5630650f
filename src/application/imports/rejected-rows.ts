import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { REPORT_COLUMNS } from '../../domain/imports/columns.js';
import type { RowError } from '../../domain/imports/row-error.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { FileStorage } from '../shared/file-storage.port.js';
import { fileKey } from './import-files.js';
import { ImportsReader } from './imports-reader.port.js';
import { SpreadsheetReader } from './spreadsheet-reader.port.js';

/** The rows of a file that were rejected, as they stand there, with two more columns: the line and what is wrong. */
export interface RejectedTable {
  readonly fileName: string;
  /** As in the file, so that the mended table is uploaded as the first was. */
  readonly delimiter: string;
  /** The header, then the rows. Read once. */
  readonly rows: AsyncIterable<readonly string[]>;
}

const PAGE_ROWS = 1_000;

/** Reads the file once more beside its errors, both by line, and keeps neither in memory. */
@Injectable()
export class RejectedRows {
  constructor(
    private readonly reader: ImportsReader,
    private readonly files: FileStorage,
    private readonly spreadsheets: SpreadsheetReader,
  ) {}

  /** @throws DomainError `import.not_found`, `conflict` `import.failed`, `not_found` `file.not_found`: no longer kept */
  async execute(id: string, actor: Actor): Promise<RejectedTable> {
    const { organisationId } = actor;
    const { fileName, state } = await this.reader.import(actor, id);
    if (state === 'failed') {
      const message = 'This import failed as a whole: there are no rejected rows to mend.';
      throw new DomainError('conflict', 'import.failed', message);
    }
    const content = await this.files.open(fileKey({ organisationId, id }));
    const { delimiter, rows } = await this.spreadsheets.open(content);
    return { fileName, delimiter, rows: beside(rows, byLine(this.errors(id, actor))) };
  }

  private async *errors(id: string, actor: Actor): AsyncGenerator<RowError> {
    const sort = { field: 'line', descending: false } as const;
    let cursor: string | undefined;
    do {
      const page = await this.reader.errors(actor, id, { limit: PAGE_ROWS, cursor, sort, count: false });
      yield* page.items;
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
  }
}

interface Faults {
  readonly line: number;
  readonly text: string;
}

/** Puts what is wrong with one row together. */
async function* byLine(errors: AsyncIterable<RowError>): AsyncGenerator<Faults> {
  let faults: Faults | undefined;
  for await (const { line, column, message } of errors) {
    const text = column === null ? message : `${column}: ${message}`;
    if (faults && faults.line === line) {
      faults = { line, text: `${faults.text} ${text}` };
      continue;
    }
    if (faults) yield faults;
    faults = { line, text };
  }
  if (faults) yield faults;
}

/** Both come in the order of lines, and every fault has its row. Nothing is read behind the last fault. */
async function* beside(
  rows: AsyncIterable<{ line: number; cells: readonly string[] }>,
  faults: AsyncIterator<Faults>,
): AsyncGenerator<readonly string[]> {
  let width = 0;
  let next = await faults.next();
  for await (const { line, cells } of rows) {
    const isHeader = width === 0;
    if (isHeader) width = cells.length;
    if (isHeader) yield [...cells, ...REPORT_COLUMNS];
    while (next.done !== true && next.value.line < line) next = await faults.next();
    if (next.done === true) return;
    if (isHeader || next.value.line !== line) continue;
    const filled = Array.from({ length: Math.max(width, cells.length) }, (_, place) => cells[place] ?? '');
    yield [...filled, String(line), next.value.text];
  }
}
