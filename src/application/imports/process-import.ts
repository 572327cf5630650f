import { Injectable } from '@nestjs/common';
import type { Import } from '../../domain/imports/import.js';
import type { ImportFailure } from '../../domain/imports/import.details.js';
import { Imports } from '../../domain/imports/imports.repository.js';
import { isUnfinished } from '../../domain/imports/stored-import.js';
import { UnreadableFile } from '../../domain/imports/unreadable-file.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { Clock } from '../shared/clock.port.js';
import type { JobAttempt } from '../shared/job-queue.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { ApplyRows } from './apply-rows.js';
import { CHUNK_ROWS } from './chunk.js';
import { CompareRows } from './compare-rows.js';
import type { ImportKey } from './import-key.js';
import { StageRows } from './stage-rows.js';
import { StagedRows } from './staged-rows.port.js';

export type Attempt = Pick<JobAttempt, 'lastAttempt' | 'signal'>;

/** What people are told of a failure that is ours. */
export const INTERNAL_FAILURE: ImportFailure = {
  code: 'import.internal',
  message:
    'The import failed by a fault of ours; nothing of the file was taken. Upload it again, or ask for help.',
};

/** Takes an import from wherever it stands to its end. May be called again after any interruption, and by two at once. */
@Injectable()
export class ProcessImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: Imports,
    private readonly stageRows: StageRows,
    private readonly compareRows: CompareRows,
    private readonly applyRows: ApplyRows,
    private readonly stagedRows: StagedRows,
    private readonly clock: Clock,
  ) {}

  /**
   * A file that cannot be read fails the import and is no error of the attempt.
   * @throws whatever else goes wrong; the last attempt fails the import first, so that somebody is told
   */
  async execute(of: ImportKey, { lastAttempt, signal }: Attempt): Promise<void> {
    try {
      await this.advance(of, signal);
    } catch (error) {
      if (error instanceof UnreadableFile) {
        await this.fail(of, { code: error.code, message: error.message });
        return;
      }
      if (lastAttempt && !signal.aborted && !isElsewhere(error)) await this.fail(of, INTERNAL_FAILURE);
      throw error;
    }
  }

  /** Gives up on one that has cost too many workers their lives, so that somebody is told. */
  async abandon(of: ImportKey): Promise<void> {
    await this.fail(of, INTERNAL_FAILURE);
  }

  private async advance(of: ImportKey, signal: AbortSignal): Promise<void> {
    for (let found = await this.find(of); ; found = await this.find(of)) {
      if (found.state === 'received') await this.stageRows.execute(found, signal);
      else if (found.state === 'staged') await this.compareRows.execute(found, signal);
      else if (found.state === 'checked') await this.applyRows.execute(found, signal);
      else return this.dropRows(of);
    }
  }

  private async fail(of: ImportKey, failure: ImportFailure): Promise<void> {
    await this.unitOfWork.inOrganisation(of.organisationId, async () => {
      const found = await this.imports.find(of.organisationId, of.id);
      if (isUnfinished(found)) await this.imports.save(found.failed(failure, this.clock.now()));
    });
    await this.dropRows(of);
  }

  private find({ organisationId, id }: ImportKey): Promise<Import> {
    return this.unitOfWork.inOrganisation(organisationId, () => this.imports.find(organisationId, id));
  }

  /** What a finished import has on the way is of no use to anybody. */
  private async dropRows(of: ImportKey): Promise<void> {
    const drop = () => this.stagedRows.drop(of, CHUNK_ROWS);
    while ((await this.unitOfWork.inOrganisation(of.organisationId, drop)) > 0);
  }
}

/** Somebody else has taken the import further meanwhile: it is in good hands. */
function isElsewhere(error: unknown): boolean {
  return error instanceof DomainError && error.kind === 'stale';
}
