import { Injectable } from '@nestjs/common';
import { areaContainersResumed, areaContainersSuspended } from '../../domain/network/area.events.js';
import { type KeptArea, Suspensions } from '../../domain/network/suspensions.repository.js';
import { Clock } from '../shared/clock.port.js';
import { Outbox } from '../shared/outbox.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

/** Lets suspensions begin and end by the clock, in all organisations. A second run at the same time changes nothing. */
@Injectable()
export class KeepSuspensions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly suspensions: Suspensions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * @param signal asks to leave off after the organisation at hand
   * @throws AggregateError when organisations failed, after all others were served
   */
  async execute(signal?: { readonly aborted: boolean }): Promise<void> {
    const at = this.clock.now();
    const due = await this.unitOfWork.acrossOrganisations('schedule', () =>
      this.suspensions.organisationsDue(at),
    );
    const failures: unknown[] = [];
    for (const organisationId of due) {
      if (signal?.aborted) return;
      await this.keep(organisationId, at).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} organisations could not be served.`);
  }

  private async keep(organisationId: string, at: Date): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const ended = await this.suspensions.end(organisationId, at);
      const begun = await this.suspensions.begin(organisationId, at);
      const identity = ({ areaId, version }: KeptArea) => {
        return { organisationId, aggregateId: areaId, version, actorId: null };
      };
      await this.outbox.append([
        ...ended.map((area) => areaContainersResumed(identity(area), area.containers)),
        ...begun.map((area) => areaContainersSuspended(identity(area), area.containers)),
      ]);
    });
  }
}
