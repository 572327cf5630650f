import { Injectable } from '@nestjs/common';
import { QueuedBuild, RunningBuild } from '../../../domain/publishing/build.js';
import { Builds } from '../../../domain/publishing/builds.repository.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { Clock } from '../../shared/clock.port.js';
import { IdGenerator } from '../../shared/id-generator.port.js';
import type { JobAttempt } from '../../shared/job-queue.port.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import { failureOf } from './build-failures.js';
import { BuildFault } from './build-fault.js';
import type { BuildKey } from './build-key.js';
import { BuildLeases } from './build-leases.port.js';
import { BuildSettings } from './build-settings.js';
import { BuildWatch, LEASE_MS } from './build-watch.js';
import { EndBuild } from './end-build.js';
import { GoLive } from '../releases/go-live.js';
import { lockBuild, type LockedBuild } from './locked-build.js';

export type Attempt = Pick<JobAttempt, 'lastAttempt' | 'signal'>;

/**
 * Takes a build from the queue to its end. May be called again after any interruption, and by two at once: the database
 * knows one running build of a website, and one process that holds it.
 */
@Injectable()
export class RunBuild {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly builds: Builds,
    private readonly leases: BuildLeases,
    private readonly goLive: GoLive,
    private readonly endBuild: EndBuild,
    private readonly settings: BuildSettings,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /** @throws what may pass, so that the job is tried again; a fault of the site itself ends the build and is no error */
  async execute(of: BuildKey, attempt: Attempt): Promise<void> {
    const holder = this.ids.next();
    const build = await this.begin(of, holder);
    if (!build) return;
    const { deadlineMs } = this.settings;
    const { signal: stopping } = attempt;
    const watch = new BuildWatch(this.leases, this.clock, { build, holder, deadlineMs, stopping });
    try {
      await this.goLive.execute(build, watch);
    } catch (error) {
      if (!watch.isLost) await this.leaveOff(of, error, attempt);
    } finally {
      watch.stop();
    }
  }

  private async leaveOff(of: BuildKey, error: unknown, { lastAttempt, signal }: Attempt): Promise<void> {
    if (error instanceof BuildFault) return this.endBuild.fail(of, failureOf(error));
    if (lastAttempt && !signal.aborted) await this.endBuild.fail(of, failureOf(error));
    else await this.endBuild.postpone(of);
    throw error;
  }

  /** @returns the build in our hands; undefined when somebody else has it, it is over, or it has to wait its turn */
  private async begin(of: BuildKey, holder: string): Promise<RunningBuild | undefined> {
    const now = this.clock.now();
    try {
      return await this.unitOfWork.inOrganisation(of.organisationId, async () => {
        const running = await this.started(await lockBuild(this.builds, of), now);
        const until = new Date(now.getTime() + LEASE_MS);
        return running && (await this.leases.take(of, holder, now, until)) ? running : undefined;
      });
    } catch (error) {
      if (isElsewhere(error)) return undefined;
      throw error;
    }
  }

  /** What runs already shows less than the newer one: a preview makes way, production is waited for. */
  private async started({ build, others }: LockedBuild, now: Date): Promise<RunningBuild | undefined> {
    if (build instanceof RunningBuild) return build;
    if (!(build instanceof QueuedBuild)) return undefined;
    const running = others.find((other) => other instanceof RunningBuild);
    if (running && (build.details.kind === 'production' || running.details.switching)) return undefined;
    if (running) await this.builds.save(running.superseded(now));
    const started = build.started(now);
    await this.builds.save(started);
    return started;
  }
}

/** Somebody else has stored it further, or a build of the same website, at this very moment. */
function isElsewhere(error: unknown): boolean {
  return error instanceof DomainError && (error.kind === 'stale' || error.code === 'build.running_already');
}
