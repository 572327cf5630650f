import { FIRST_VERSION } from '../shared/aggregate.js';
import { DomainError } from '../shared/domain-error.js';
import { BuildInState } from './build-in-state.js';
import {
  type BuildDetails,
  type BuildFailure,
  type BuildFigures,
  type BuildRequest,
  NO_FIGURES,
} from './build.details.js';

/** Not finished: it can still be given up. */
abstract class UnfinishedBuildInState extends BuildInState {
  cancelled(actorId: string, at: Date): CancelledBuild {
    const changes = { cancelledBy: actorId, finishedAt: at, draft: null };
    return this.become(CancelledBuild, changes, this.finished('cancelled', actorId));
  }

  /** Its website is removed, also while it is going live: whoever has it in hand finds that out when it tells. */
  withdrawn(actorId: string, at: Date): CancelledBuild {
    const changes = { cancelledBy: actorId, finishedAt: at, switching: false, draft: null };
    return this.become(CancelledBuild, changes, this.finished('cancelled', actorId));
  }

  /** A newer build of the website does what this one would have done. */
  superseded(at: Date): SupersededBuild {
    return this.become(SupersededBuild, { finishedAt: at, draft: null }, this.finished('superseded'));
  }

  failed(failure: BuildFailure, at: Date): FailedBuild {
    const changes = { failure, finishedAt: at, switching: false, draft: null };
    return this.become(FailedBuild, changes, this.finished('failed'));
  }
}

/** Waits for its time and for a worker. A website has one queued build of a kind at a time. */
export class QueuedBuild extends UnfinishedBuildInState {
  readonly state = 'queued';

  static create(
    id: string,
    organisationId: string,
    request: BuildRequest,
    { now, notBefore }: { readonly now: Date; readonly notBefore: Date },
  ): QueuedBuild {
    const details: BuildDetails = {
      ...request,
      triggers: 1,
      notBefore,
      queuedAt: now,
      startedAt: null,
      finishedAt: null,
      attempt: 1,
      revision: null,
      figures: NO_FIGURES,
      switching: false,
      failure: null,
      cancelledBy: null,
      releaseId: null,
    };
    const events = [queued(id, organisationId, FIRST_VERSION, details)];
    return new QueuedBuild(id, organisationId, FIRST_VERSION, details, events);
  }

  /** Asked for once more: it builds what is newest when it starts. A person's name stays when the network joins. */
  joined({ trigger, requestedBy, draft }: BuildRequest, notBefore: Date): QueuedBuild {
    const { details } = this;
    const sooner = notBefore < details.notBefore;
    const changes = {
      triggers: details.triggers + 1,
      draft,
      notBefore: sooner ? notBefore : details.notBefore,
      ...(requestedBy === null ? {} : { trigger, requestedBy }),
    };
    const joined = this.become(QueuedBuild, changes);
    return sooner ? joined.announced() : joined;
  }

  started(at: Date): RunningBuild {
    return this.become(RunningBuild, { startedAt: at, figures: NO_FIGURES });
  }

  private announced(): QueuedBuild {
    const { id, organisationId, version, details } = this;
    return new QueuedBuild(id, organisationId, version, details, [
      queued(id, organisationId, version, details),
    ]);
  }
}

/** A worker has it in hand. A website has one running build of a kind at a time. */
export class RunningBuild extends UnfinishedBuildInState {
  readonly state = 'running';

  /** From here on nobody can cancel it: the release is whole and about to be seen. */
  switchingOver(revision: number | null, figures: BuildFigures): RunningBuild {
    return this.become(RunningBuild, { revision, figures, switching: true });
  }

  /** @throws DomainError `conflict` `build.too_late`: it is going live at this moment */
  override cancelled(actorId: string, at: Date): CancelledBuild {
    if (this.details.switching)
      throw new DomainError('conflict', 'build.too_late', 'This build is going live at this moment.');
    return super.cancelled(actorId, at);
  }

  live(releaseId: string, figures: BuildFigures, at: Date): LiveBuild {
    const changes = { releaseId, figures, finishedAt: at, switching: false, draft: null };
    return this.become(LiveBuild, changes, this.finished('live'));
  }

  /** Goes back to wait: something outside was in the way, or the worker stops. */
  postponed(): QueuedBuild {
    return this.become(QueuedBuild, { attempt: this.details.attempt + 1, switching: false });
  }
}

/** Its release is, or was, what people see. */
export class LiveBuild extends BuildInState {
  readonly state = 'live';
}

/** What people see stayed as it was; `failure` says why. */
export class FailedBuild extends BuildInState {
  readonly state = 'failed';
}

export class CancelledBuild extends BuildInState {
  readonly state = 'cancelled';
}

/** A newer one took its place. */
export class SupersededBuild extends BuildInState {
  readonly state = 'superseded';
}

export type UnfinishedBuild = QueuedBuild | RunningBuild;
export type Build = UnfinishedBuild | LiveBuild | FailedBuild | CancelledBuild | SupersededBuild;

function queued(aggregateId: string, organisationId: string, version: number, details: BuildDetails) {
  const { requestedBy: actorId, kind, notBefore } = details;
  const payload = { kind, notBefore: notBefore.toISOString() };
  return { type: 'build.queued', organisationId, aggregateId, version, actorId, payload };
}
