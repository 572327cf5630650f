import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { areaContainersSuspended } from '../../domain/network/area.events.js';
import { Areas } from '../../domain/network/areas.repository.js';
import { readSuspension, type SuspensionRequest } from '../../domain/network/suspension.js';
import { type AreaOutcome, Suspensions } from '../../domain/network/suspensions.repository.js';
import { Clock } from '../shared/clock.port.js';
import { Outbox } from '../shared/outbox.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface SuspendContainersOfAreaCommand extends SuspensionRequest {
  readonly areaId: string;
}

/** Every active container of an area at once: all of them or none, told by one event. */
@Injectable()
export class SuspendContainersOfArea {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly areas: Areas,
    private readonly suspensions: Suspensions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `area.not_found`, `container.suspension_invalid` */
  async execute(command: SuspendContainersOfAreaCommand, actor: Actor): Promise<AreaOutcome> {
    const { organisationId, userId } = actor;
    const at = this.clock.now();
    const suspension = readSuspension(command, at);
    return this.unitOfWork.inOrganisation(organisationId, async () => {
      const { id, version } = await this.areas.find(organisationId, command.areaId);
      const outcome = await this.suspensions.suspendIn(organisationId, id, suspension, at, userId);
      const identity = { organisationId, aggregateId: id, version, actorId: userId };
      if (outcome.changed > 0)
        await this.outbox.append([areaContainersSuspended(identity, outcome.changed, suspension)]);
      return outcome;
    });
  }
}
