import { Injectable } from '@nestjs/common';
import { Reports } from '../../domain/reports/reports.repository.js';
import { EventReaction, type RecordedEvent } from '../shared/event-reaction.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

/** A driver's emptying closes what was said of a full container until then. Told twice it finds nothing left to close. */
@Injectable()
export class CloseEmptied extends EventReaction {
  readonly reactsTo = ['tour.stop_collected'];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: Reports,
  ) {
    super();
  }

  async react({ organisationId, aggregateId: tourId, payload }: RecordedEvent): Promise<void> {
    const containerId = payload['containerId'] as string;
    const emptiedAt = new Date(payload['at'] as string);
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const full = await this.reports.findUnclosed({ organisationId, containerId, category: 'full' });
      for (const report of full) {
        if (report.isSettledBy(emptiedAt)) await this.reports.save(report.closeByEmptying(tourId, emptiedAt));
      }
    });
  }
}
