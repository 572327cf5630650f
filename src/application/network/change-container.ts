import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import type { ContainerProperties } from '../../domain/network/container.properties.js';
import { Containers } from '../../domain/network/containers.repository.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface ChangeContainerCommand {
  readonly containerId: string;
  readonly expectedVersion: number;
  /** What is left out stays; `attributes` are exchanged as a whole. */
  readonly changes: Partial<ContainerProperties>;
}

@Injectable()
export class ChangeContainer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly containers: Containers,
  ) {}

  /**
   * A new position outside the area is kept, and warned of. Stores nothing where nothing differs.
   * @throws DomainError `container.not_found`, `version.stale`, `container.invalid`, `container.removed`,
   * `container.reference_taken`, `container.area_unknown`, `area.archived`
   */
  async execute(command: ChangeContainerCommand, actor: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(actor.organisationId, async () => {
      const container = await this.containers.find(actor.organisationId, command.containerId);
      expectVersion(container, command.expectedVersion);
      const changed = container.change(command.changes, actor.userId);
      if (changed !== container) await this.containers.save(changed);
    });
  }
}
