import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../domain/identity/index.js';
import { Builds } from '../../../domain/publishing/builds.repository.js';
import { cancelBuild } from '../../../domain/publishing/stored-build.js';
import { Clock } from '../../shared/clock.port.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import { lockBuild } from './locked-build.js';

/** Gives a build up. Whoever works at it hears of it within a second, and can no longer put it live. */
@Injectable()
export class CancelBuild {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly builds: Builds,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `build.not_found`, `build.finished`, `build.too_late` */
  async execute(id: string, { organisationId, userId }: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const { build } = await lockBuild(this.builds, { organisationId, id });
      await this.builds.save(cancelBuild(build, userId, this.clock.now()));
    });
  }
}
