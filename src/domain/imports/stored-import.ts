import { DomainError } from '../shared/domain-error.js';
import {
  AppliedImport,
  CheckedImport,
  FailedImport,
  type Import,
  ReceivedImport,
  StagedImport,
  UndoingImport,
  UndoneImport,
  type UnfinishedImport,
} from './import.js';
import { type ImportDetails, type ImportState, KEPT_DAYS } from './import.details.js';

const CLASSES = {
  received: ReceivedImport,
  staged: StagedImport,
  checked: CheckedImport,
  applied: AppliedImport,
  failed: FailedImport,
  undoing: UndoingImport,
  undone: UndoneImport,
} as const satisfies Record<ImportState, unknown>;

/** Rebuilds what is stored and checks nothing: not a constructor. */
export function restoreImport(
  state: ImportState,
  id: string,
  organisationId: string,
  version: number,
  details: ImportDetails,
): Import {
  return new CLASSES[state](id, organisationId, version, details);
}

export function isUnfinished(stored: Import): stored is UnfinishedImport {
  return stored.state === 'received' || stored.state === 'staged' || stored.state === 'checked';
}

/**
 * Begins to undo whatever stands there.
 * @throws DomainError `conflict` `import.not_applied`, `import.undo_too_late`
 */
export function beginUndo(stored: Import, actorId: string, now: Date): UndoingImport {
  if (stored.state !== 'applied') {
    const message = `Only an applied import can be undone; this one is ${stored.state}.`;
    throw new DomainError('conflict', 'import.not_applied', message);
  }
  if (stored.details.finishedAt !== null && keptUntil(stored.details.finishedAt) <= now) {
    const message = `An import can be undone for ${KEPT_DAYS} days; what this one has changed is no longer known.`;
    throw new DomainError('conflict', 'import.undo_too_late', message);
  }
  return stored.undo(actorId);
}

const DAY_MS = 24 * 60 * 60 * 1000;

function keptUntil(finishedAt: Date): Date {
  return new Date(finishedAt.getTime() + KEPT_DAYS * DAY_MS);
}
