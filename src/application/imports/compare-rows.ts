import { Injectable } from '@nestjs/common';
import { errorOf } from '../../domain/imports/finding.js';
import type { CheckedImport, StagedImport } from '../../domain/imports/import.js';
import { Imports } from '../../domain/imports/imports.repository.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { CHUNK_ROWS } from './chunk.js';
import type { LineRange } from './import-key.js';
import { RowErrors } from './row-errors.port.js';
import { StagedRows } from './staged-rows.port.js';

/** Compares the rows with each other and with the network, chunk by chunk, each committed with the line it ends on. */
@Injectable()
export class CompareRows {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: Imports,
    private readonly stagedRows: StagedRows,
    private readonly rowErrors: RowErrors,
  ) {}

  async execute(staged: StagedImport, signal: AbortSignal): Promise<void> {
    await this.unitOfWork.inOrganisation(staged.organisationId, () => this.stagedRows.match(staged));
    let current: StagedImport | CheckedImport = staged;
    while (current.state === 'staged') {
      signal.throwIfAborted();
      const before: StagedImport = current;
      current = await this.unitOfWork.inOrganisation(staged.organisationId, () => this.chunk(before));
    }
  }

  /** Rejects what does not fit, in the unit of work that is open. @returns how many rows */
  async reject(of: StagedImport | CheckedImport, range: LineRange): Promise<number> {
    const { mode, headings } = of.details;
    const findings = await this.stagedRows.compare(of, mode, range);
    const errors = findings.map((finding) => errorOf(finding, headings ?? {}));
    await this.rowErrors.add(of, errors);
    return findings.length;
  }

  private async chunk(staged: StagedImport): Promise<StagedImport | CheckedImport> {
    const { throughLine: afterLine, progress } = staged.details;
    const next = await this.stagedRows.next(staged, afterLine, CHUNK_ROWS);
    if (!next) {
      const checked = staged.checked();
      await this.imports.save(checked);
      return checked;
    }
    const { throughLine, rows } = next;
    const rejected = await this.reject(staged, { afterLine, throughLine });
    const compared = staged.compared({ throughLine, done: progress.done + rows, rejected });
    await this.imports.save(compared);
    return compared;
  }
}
