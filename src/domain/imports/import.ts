import { FIRST_VERSION } from '../shared/aggregate.js';
import { Checks } from '../shared/checks.js';
import { checkText } from '../shared/text.js';
import type { Headings } from './columns.js';
import { ImportInState } from './import-in-state.js';
import {
  FILE_NAME_MAX,
  type ImportCounts,
  type ImportDetails,
  type ImportFailure,
  type ImportMode,
  NO_COUNTS,
  type UploadedFile,
} from './import.details.js';

/** A step that is stored, and how far it has come. */
export interface Stride {
  readonly throughLine: number;
  readonly done: number;
  /** Rejected in this stride. */
  readonly rejected: number;
}

/** Not finished: it can still fail as a whole, with nothing of it taken. */
abstract class ImportUnderWay extends ImportInState {
  failed(failure: ImportFailure, at: Date): FailedImport {
    const { createdBy } = this.details;
    const payload = { state: 'failed', createdBy, failure };
    return this.become(
      FailedImport,
      { failure, finishedAt: at },
      { type: 'import.finished', actorId: createdBy, payload },
    );
  }
}

/** The file is stored; its rows are being read. */
export class ReceivedImport extends ImportUnderWay {
  readonly state = 'received';

  /** @throws DomainError `invalid` `import.invalid`: the file's name cannot be stored */
  static create(
    id: string,
    organisationId: string,
    file: UploadedFile,
    mode: ImportMode,
    actorId: string,
  ): ReceivedImport {
    const checks = new Checks();
    checkText(checks, 'file', file.name, { min: 1, max: FILE_NAME_MAX });
    checks.throwIfAny('import.invalid');
    const details: ImportDetails = {
      file,
      mode,
      createdBy: actorId,
      headings: null,
      throughLine: 0,
      progress: { done: 0, total: file.bytes },
      counts: NO_COUNTS,
      failure: null,
      undoneBy: null,
      finishedAt: null,
    };
    const event = { type: 'import.received', actorId, payload: {} };
    const identity = { organisationId, aggregateId: id, version: FIRST_VERSION };
    return new ReceivedImport(id, organisationId, FIRST_VERSION, details, [{ ...event, ...identity }]);
  }

  /** @param stride `done` in bytes @param rows read in this stride */
  read(headings: Headings, stride: Stride, rows: number): ReceivedImport {
    const { counts, progress } = this.details;
    return this.become(ReceivedImport, {
      headings,
      throughLine: stride.throughLine,
      progress: { ...progress, done: stride.done },
      counts: this.counted({ rows: counts.rows + rows, rejected: counts.rejected + stride.rejected }),
    });
  }

  /** Every row is read and judged by itself. */
  staged(): StagedImport {
    const { counts } = this.details;
    return this.become(StagedImport, { throughLine: 0, progress: { done: 0, total: counts.rows } });
  }
}

/** Every row is read; rows are being compared with each other and with the network. */
export class StagedImport extends ImportUnderWay {
  readonly state = 'staged';

  /** @param stride `done` in rows */
  compared(stride: Stride): StagedImport {
    const { counts, progress } = this.details;
    return this.become(StagedImport, {
      throughLine: stride.throughLine,
      progress: { ...progress, done: stride.done },
      counts: this.counted({ rejected: counts.rejected + stride.rejected }),
    });
  }

  /** Every row has been compared. */
  checked(): CheckedImport {
    const { counts } = this.details;
    return this.become(CheckedImport, { throughLine: 0, progress: { done: 0, total: counts.rows } });
  }
}

/** What can be taken is known; it is about to be written, all of it or nothing. */
export class CheckedImport extends ImportUnderWay {
  readonly state = 'checked';

  applied(
    result: Pick<ImportCounts, 'created' | 'updated' | 'unchanged' | 'rejected'>,
    at: Date,
  ): AppliedImport {
    const { createdBy, counts } = this.details;
    const taken = this.counted(result);
    const payload = { state: 'applied', createdBy, counts: taken };
    return this.become(
      AppliedImport,
      { counts: taken, progress: { done: counts.rows, total: counts.rows }, finishedAt: at },
      { type: 'import.finished', actorId: createdBy, payload },
    );
  }
}

/** The rows that were accepted are in the network. */
export class AppliedImport extends ImportInState {
  readonly state = 'applied';

  /** Begins to take back what the import has done. @param actorId who wants it */
  undo(actorId: string): UndoingImport {
    const total = this.details.counts.created + this.details.counts.updated;
    const event = { type: 'import.undo_requested', actorId, payload: {} };
    return this.become(UndoingImport, { undoneBy: actorId, progress: { done: 0, total } }, event);
  }
}

/** Being taken back. */
export class UndoingImport extends ImportInState {
  readonly state = 'undoing';

  /** @param kept containers that were changed after the import and stay */
  undone(kept: number): UndoneImport {
    const { progress, undoneBy } = this.details;
    return this.become(
      UndoneImport,
      { counts: this.counted({ kept }), progress: { ...progress, done: progress.total } },
      { type: 'import.undone', actorId: undoneBy, payload: { kept } },
    );
  }

  /** Nothing could be taken back; it may be tried again. */
  undoFailed(): AppliedImport {
    const { undoneBy, counts } = this.details;
    const event = { type: 'import.undo_failed', actorId: undoneBy, payload: {} };
    return this.become(AppliedImport, { progress: { done: counts.rows, total: counts.rows } }, event);
  }
}

/** Taken back. */
export class UndoneImport extends ImportInState {
  readonly state = 'undone';
}

/** Nothing of the file was taken; `failure` says why. */
export class FailedImport extends ImportInState {
  readonly state = 'failed';
}

export type UnfinishedImport = ReceivedImport | StagedImport | CheckedImport;
export type Import = UnfinishedImport | AppliedImport | FailedImport | UndoingImport | UndoneImport;
