import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { ownTour, planned } from '../../domain/tours/tour.js';
import { Tours } from '../../domain/tours/tours.repository.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

@Injectable()
export class StartTour {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tours: Tours,
    private readonly clock: Clock,
  ) {}

  /**
   * A tour that runs already is left as it is: the first answer may have been lost on the way.
   * @throws DomainError `tour.not_found`, `tour.not_planned`, `tour.already_running`
   */
  async execute(id: string, { organisationId, userId }: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const tour = ownTour(await this.tours.find(organisationId, id), userId);
      if (tour.state === 'running') return;
      await this.tours.save(planned(tour).start({ by: userId, now: this.clock.now() }));
    });
  }
}
