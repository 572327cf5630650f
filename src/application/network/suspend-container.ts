import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { Containers } from '../../domain/network/containers.repository.js';
import { readSuspension, type SuspensionRequest } from '../../domain/network/suspension.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface SuspendContainerCommand extends SuspensionRequest {
  readonly containerId: string;
  readonly expectedVersion: number;
}

@Injectable()
export class SuspendContainer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly containers: Containers,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `container.not_found`, `version.stale`, `container.suspension_invalid`, `container.not_active`,
   * `container.removed`
   */
  async execute(command: SuspendContainerCommand, actor: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(actor.organisationId, async () => {
      const container = await this.containers.find(actor.organisationId, command.containerId);
      expectVersion(container, command.expectedVersion);
      const at = this.clock.now();
      const suspension = readSuspension(command, at);
      await this.containers.save(container.suspend(suspension, at, actor.userId));
    });
  }
}
