import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { Areas } from '../../domain/network/areas.repository.js';
import { Container, type NewContainer } from '../../domain/network/container.js';
import { Containers } from '../../domain/network/containers.repository.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import type { Position } from '../../domain/shared/position.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

/** `areaId` left out: the area is found from the position. */
export type RegisterContainerCommand = Omit<NewContainer, 'areaId'> & {
  readonly areaId?: string | undefined;
};

@Injectable()
export class RegisterContainer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly containers: Containers,
    private readonly areas: Areas,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * @returns the new container's id
   * @throws DomainError `container.invalid`, `container.reference_taken`, `container.area_unknown`, `container.no_area_here`,
   * `area.archived`
   */
  async execute(command: RegisterContainerCommand, actor: Actor): Promise<string> {
    const { organisationId } = actor;
    const id = this.ids.next();
    const register = (areaId: string) =>
      Container.create(id, organisationId, { ...command, areaId }, actor.userId);
    const checked = register(command.areaId ?? '');
    return this.unitOfWork.inOrganisation(organisationId, async () => {
      const areaId = command.areaId ?? (await this.areaAt(organisationId, checked.properties.position));
      await this.containers.add(register(areaId));
      return id;
    });
  }

  private async areaAt(organisationId: string, position: Position): Promise<string> {
    const areaId = await this.areas.findCovering(organisationId, position);
    if (areaId !== undefined) return areaId;
    throw DomainError.invalid('container.no_area_here', [
      {
        path: 'position',
        code: 'container.no_area_here',
        message: 'No area covers this position. Name an area (areaId), or draw one that covers it.',
      },
    ]);
  }
}
