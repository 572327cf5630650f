import { Injectable } from '@nestjs/common';
import { Columns } from '../../domain/imports/columns.js';
import type { ReceivedImport } from '../../domain/imports/import.js';
import { isBlankRow } from '../../domain/imports/imported-container.js';
import { Imports } from '../../domain/imports/imports.repository.js';
import { verdictOf } from '../../domain/imports/row-verdict.js';
import { UnreadableFile } from '../../domain/imports/unreadable-file.js';
import { FileStorage } from '../shared/file-storage.port.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { CHUNK_ROWS } from './chunk.js';
import { fileKey } from './import-files.js';
import { RowErrors } from './row-errors.port.js';
import { SpreadsheetReader } from './spreadsheet-reader.port.js';
import { type StagedRow, StagedRows } from './staged-rows.port.js';

/**
 * Reads the file and judges its rows, chunk by chunk. Each chunk is committed with the line it ends on, so that whoever
 * takes over reads the file again and goes on behind that line.
 */
@Injectable()
export class StageRows {
  constructor(
    private readonly files: FileStorage,
    private readonly reader: SpreadsheetReader,
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: Imports,
    private readonly stagedRows: StagedRows,
    private readonly rowErrors: RowErrors,
    private readonly ids: IdGenerator,
  ) {}

  /** @throws UnreadableFile */
  async execute(received: ReceivedImport, signal: AbortSignal): Promise<void> {
    const { organisationId } = received;
    const file = new CountedBytes(await this.files.open(fileKey(received)));
    const { rows } = await this.reader.open(file);
    let columns: Columns | undefined;
    let current = received;
    let chunk: StagedRow[] = [];
    for await (const row of rows) {
      if (!columns) {
        columns = Columns.of(row.cells);
        continue;
      }
      if (row.line <= received.details.throughLine || isBlankRow(row)) continue;
      chunk.push({ ...verdictOf(row, columns), containerId: this.ids.next() });
      if (chunk.length < CHUNK_ROWS) continue;
      signal.throwIfAborted();
      current = await this.store(current, columns, chunk, file.bytes);
      chunk = [];
    }
    if (columns && chunk.length > 0) current = await this.store(current, columns, chunk, file.bytes);
    if (current.details.counts.rows === 0) {
      throw new UnreadableFile('import.no_rows', 'The file has a header and no rows below it.');
    }
    await this.unitOfWork.inOrganisation(organisationId, () => this.imports.save(current.staged()));
  }

  private store(
    received: ReceivedImport,
    { headings }: Columns,
    rows: readonly StagedRow[],
    bytes: number,
  ): Promise<ReceivedImport> {
    const errors = rows.flatMap((row) => (row.accepted ? [] : row.errors));
    const rejected = rows.filter(({ accepted }) => !accepted).length;
    const throughLine = rows.at(-1)?.line ?? received.details.throughLine;
    const read = received.read(headings, { throughLine, done: bytes, rejected }, rows.length);
    return this.unitOfWork.inOrganisation(received.organisationId, async () => {
      await this.imports.save(read);
      await this.stagedRows.stage(received, rows);
      await this.rowErrors.add(received, errors);
      return read;
    });
  }
}

/** Counts what has been read of a file. */
class CountedBytes implements AsyncIterable<Uint8Array> {
  bytes = 0;

  constructor(private readonly content: AsyncIterable<Uint8Array>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const piece of this.content) {
      this.bytes += piece.length;
      yield piece;
    }
  }
}
