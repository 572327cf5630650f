import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { Containers } from '../../domain/network/containers.repository.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface RemoveContainerCommand {
  readonly containerId: string;
  readonly expectedVersion: number;
  readonly reason: string | null;
}

@Injectable()
export class RemoveContainer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly containers: Containers,
  ) {}

  /** @throws DomainError `container.not_found`, `version.stale`, `container.invalid`, `container.removed` */
  async execute(command: RemoveContainerCommand, actor: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(actor.organisationId, async () => {
      const container = await this.containers.find(actor.organisationId, command.containerId);
      expectVersion(container, command.expectedVersion);
      await this.containers.save(container.remove(command.reason, actor.userId));
    });
  }
}
