import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { Containers } from '../../domain/network/containers.repository.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface ResumeContainerCommand {
  readonly containerId: string;
  readonly expectedVersion: number;
}

@Injectable()
export class ResumeContainer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly containers: Containers,
  ) {}

  /** @throws DomainError `container.not_found`, `version.stale`, `container.not_suspended`, `container.removed` */
  async execute(command: ResumeContainerCommand, actor: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(actor.organisationId, async () => {
      const container = await this.containers.find(actor.organisationId, command.containerId);
      expectVersion(container, command.expectedVersion);
      await this.containers.save(container.resume(actor.userId));
    });
  }
}
