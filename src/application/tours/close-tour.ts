import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { ownTour, running } from '../../domain/tours/tour.js';
import { Tours } from '../../domain/tours/tours.repository.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface CloseTourCommand {
  readonly id: string;
  /** Leave the stops out that are left. */
  readonly skipPending: boolean;
}

@Injectable()
export class CloseTour {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tours: Tours,
    private readonly clock: Clock,
  ) {}

  /**
   * A tour that is closed already is left as it is: the first answer may have been lost on the way.
   * @throws DomainError `tour.not_found`, `tour.not_running`, `tour.stops_pending`
   */
  async execute({ id, skipPending }: CloseTourCommand, { organisationId, userId }: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const tour = ownTour(await this.tours.find(organisationId, id), userId);
      if (tour.state === 'closed') return;
      await this.tours.save(running(tour).close(skipPending, { by: userId, now: this.clock.now() }));
    });
  }
}
