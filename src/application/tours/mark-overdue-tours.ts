import { Injectable } from '@nestjs/common';
import { overdueLimits } from '../../domain/tours/overdue.rules.js';
import { overdueEvent } from '../../domain/tours/tour.events.js';
import { Clock } from '../shared/clock.port.js';
import { Outbox } from '../shared/outbox.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { type OrganisationInTime, OverdueTours } from './overdue-tours.port.js';

/** Marks what should be over by the clock of each organisation. A second run at the same time changes nothing. */
@Injectable()
export class MarkOverdueTours {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly overdueTours: OverdueTours,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * @param signal asks to leave off after the organisation at hand
   * @throws AggregateError when organisations failed, after all others were served
   */
  async execute(signal?: { readonly aborted: boolean }): Promise<void> {
    const now = this.clock.now();
    const organisations = await this.unitOfWork.acrossOrganisations('schedule', () =>
      this.overdueTours.organisationsToLookAt(now),
    );
    const failures: unknown[] = [];
    for (const organisation of organisations) {
      if (signal?.aborted) break;
      await this.mark(organisation, now).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} organisations could not be served.`);
  }

  private async mark({ organisationId, timeZone }: OrganisationInTime, now: Date): Promise<void> {
    const limits = overdueLimits(now, timeZone);
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const marked = await this.overdueTours.mark(organisationId, limits, now);
      await this.outbox.append(marked.map((tour) => overdueEvent(organisationId, tour, now)));
    });
  }
}
