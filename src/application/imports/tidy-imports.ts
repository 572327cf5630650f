import { Injectable } from '@nestjs/common';
import { KEPT_DAYS } from '../../domain/imports/import.details.js';
import { Imports } from '../../domain/imports/imports.repository.js';
import { isUnfinished } from '../../domain/imports/stored-import.js';
import { Clock } from '../shared/clock.port.js';
import { FileStorage } from '../shared/file-storage.port.js';
import { Tidying } from '../shared/tidying.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { CHUNK_ROWS } from './chunk.js';
import { fileKey } from './import-files.js';
import type { ImportKey } from './import-key.js';
import { KeptImports } from './kept-imports.port.js';
import { NetworkChanges } from './network-changes.port.js';
import { INTERNAL_FAILURE } from './process-import.js';
import { RowErrors } from './row-errors.port.js';
import { StagedRows } from './staged-rows.port.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** An import that nobody has moved for so long has lost its job, however full the queue was. Days. */
const STUCK_DAYS = 1;

/** Removes files, rows, errors and what an undo would need once they are past their time; ends what is stuck. */
@Injectable()
export class TidyImports extends Tidying {
  readonly name = 'imports';

  constructor(
    private readonly kept: KeptImports,
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: Imports,
    private readonly stagedRows: StagedRows,
    private readonly rowErrors: RowErrors,
    private readonly changes: NetworkChanges,
    private readonly files: FileStorage,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** @returns of how many imports something was removed */
  async tidy(): Promise<number> {
    for (const stuck of await this.kept.stuck(this.daysAgo(STUCK_DAYS))) await this.end(stuck);
    let tidied = 0;
    for (let some = await this.expired(); some.length > 0; some = await this.expired()) {
      for (const expired of some) await this.remove(expired);
      tidied += some.length;
    }
    return tidied;
  }

  private expired(): Promise<readonly ImportKey[]> {
    return this.kept.expired(this.daysAgo(KEPT_DAYS));
  }

  private async end({ organisationId, id }: ImportKey): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const found = await this.imports.find(organisationId, id);
      if (isUnfinished(found)) await this.imports.save(found.failed(INTERNAL_FAILURE, this.clock.now()));
      if (found.state === 'undoing') await this.imports.save(found.undoFailed());
    });
  }

  private async remove(of: ImportKey): Promise<void> {
    await this.inChunks(of, () => this.stagedRows.drop(of, CHUNK_ROWS));
    await this.inChunks(of, () => this.rowErrors.drop(of, CHUNK_ROWS));
    await this.inChunks(of, () => this.changes.forget(of, CHUNK_ROWS));
    await this.files.remove(fileKey(of));
    await this.kept.tidied(of);
  }

  private async inChunks({ organisationId }: ImportKey, drop: () => Promise<number>): Promise<void> {
    while ((await this.unitOfWork.inOrganisation(organisationId, drop)) > 0);
  }

  private daysAgo(days: number): Date {
    return new Date(this.clock.now().getTime() - days * DAY_MS);
  }
}
