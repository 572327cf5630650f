import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { areaContainersResumed } from '../../domain/network/area.events.js';
import { Areas } from '../../domain/network/areas.repository.js';
import { type AreaOutcome, Suspensions } from '../../domain/network/suspensions.repository.js';
import { Outbox } from '../shared/outbox.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface ResumeContainersOfAreaCommand {
  readonly areaId: string;
  /** Only what was suspended for exactly this reason: one that is broken stays suspended when the market is over. */
  readonly reason?: string | undefined;
}

/** Lifts the suspensions of an area at once, those that lie ahead too: all of them or none, told by one event. */
@Injectable()
export class ResumeContainersOfArea {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly areas: Areas,
    private readonly suspensions: Suspensions,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `area.not_found` */
  execute({ areaId, reason }: ResumeContainersOfAreaCommand, actor: Actor): Promise<AreaOutcome> {
    const { organisationId, userId } = actor;
    return this.unitOfWork.inOrganisation(organisationId, async () => {
      const { id, version } = await this.areas.find(organisationId, areaId);
      const outcome = await this.suspensions.resumeIn(organisationId, id, reason, userId);
      const identity = { organisationId, aggregateId: id, version, actorId: userId };
      if (outcome.changed > 0) await this.outbox.append([areaContainersResumed(identity, outcome.changed)]);
      return outcome;
    });
  }
}
