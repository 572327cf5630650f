import { Injectable } from '@nestjs/common';
import { RunningBuild } from '../../../domain/publishing/build.js';
import type { BuildFailure } from '../../../domain/publishing/build.details.js';
import { Builds } from '../../../domain/publishing/builds.repository.js';
import { isUnfinishedBuild } from '../../../domain/publishing/stored-build.js';
import { Clock } from '../../shared/clock.port.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import type { BuildKey } from './build-key.js';
import { lockBuild } from './locked-build.js';

/** What becomes of a build that has not gone live. */
@Injectable()
export class EndBuild {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly builds: Builds,
    private readonly clock: Clock,
  ) {}

  /** The live site stays as it was, and the build says why. One that is over already stays as it is. */
  async fail(of: BuildKey, failure: BuildFailure): Promise<void> {
    await this.unitOfWork.inOrganisation(of.organisationId, async () => {
      const { build } = await lockBuild(this.builds, of);
      if (isUnfinishedBuild(build)) await this.builds.save(build.failed(failure, this.clock.now()));
    });
  }

  /** Back into the queue; where a newer one waits there already, that one does its work. */
  async postpone(of: BuildKey): Promise<void> {
    await this.unitOfWork.inOrganisation(of.organisationId, async () => {
      const { build, others } = await lockBuild(this.builds, of);
      if (!(build instanceof RunningBuild)) return;
      const newer = others.some((other) => other.state === 'queued');
      await this.builds.save(newer ? build.superseded(this.clock.now()) : build.postponed());
    });
  }
}
