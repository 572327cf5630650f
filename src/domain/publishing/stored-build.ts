import { DomainError } from '../shared/domain-error.js';
import {
  type Build,
  type CancelledBuild,
  CancelledBuild as Cancelled,
  FailedBuild,
  LiveBuild,
  QueuedBuild,
  RunningBuild,
  SupersededBuild,
  type UnfinishedBuild,
} from './build.js';
import type { BuildDetails, BuildState } from './build.details.js';

const CLASSES = {
  queued: QueuedBuild,
  running: RunningBuild,
  live: LiveBuild,
  failed: FailedBuild,
  cancelled: Cancelled,
  superseded: SupersededBuild,
} as const satisfies Record<BuildState, unknown>;

/** Rebuilds what is stored and checks nothing: not a constructor. */
export function restoreBuild(
  state: BuildState,
  id: string,
  organisationId: string,
  version: number,
  details: BuildDetails,
): Build {
  return new CLASSES[state](id, organisationId, version, details);
}

export function isUnfinishedBuild(stored: Build): stored is UnfinishedBuild {
  return stored.state === 'queued' || stored.state === 'running';
}

/**
 * Gives up whatever is not finished.
 * @throws DomainError `conflict` `build.finished`, `build.too_late`
 */
export function cancelBuild(stored: Build, actorId: string, at: Date): CancelledBuild {
  if (isUnfinishedBuild(stored)) return stored.cancelled(actorId, at);
  throw new DomainError('conflict', 'build.finished', `This build is over: it is ${stored.state}.`);
}
