import { Injectable } from '@nestjs/common';
import type { UndoingImport } from '../../domain/imports/import.js';
import { Imports } from '../../domain/imports/imports.repository.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { CHUNK_ROWS } from './chunk.js';
import type { ImportKey } from './import-key.js';
import { NetworkChanges } from './network-changes.port.js';
import type { Attempt } from './process-import.js';

/** Takes back what an import has done, in one transaction: all that nobody has changed since. */
@Injectable()
export class TakeBackImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: Imports,
    private readonly changes: NetworkChanges,
  ) {}

  /** @throws whatever goes wrong; after the last attempt the import is applied as before */
  async execute(of: ImportKey, { lastAttempt, signal }: Attempt): Promise<void> {
    try {
      await this.whileUndoing(of, async (undoing) => {
        const kept = await this.takeBack(undoing, signal);
        await this.imports.save(undoing.undone(kept));
      });
    } catch (error) {
      if (lastAttempt && !signal.aborted) await this.abandon(of);
      throw error;
    }
  }

  /** Gives up: the import is applied as before. */
  abandon(of: ImportKey): Promise<void> {
    return this.whileUndoing(of, (undoing) => this.imports.save(undoing.undoFailed()));
  }

  private whileUndoing(
    { organisationId, id }: ImportKey,
    work: (undoing: UndoingImport) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.inOrganisation(organisationId, async () => {
      const found = await this.imports.find(organisationId, id);
      if (found.state === 'undoing') await work(found);
    });
  }

  private async takeBack(undoing: UndoingImport, signal: AbortSignal): Promise<number> {
    const { undoneBy, createdBy } = undoing.details;
    await this.changes.begin(undoing);
    let kept = 0;
    let after: string | null = null;
    for (;;) {
      signal.throwIfAborted();
      const taken = await this.changes.takeBack(undoing, undoneBy ?? createdBy, after, CHUNK_ROWS);
      if (!taken) return kept;
      kept += taken.kept;
      after = taken.throughContainerId;
    }
  }
}
