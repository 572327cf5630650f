import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { ahead, noSuchTour } from '../../domain/tours/tour.js';
import { Tours } from '../../domain/tours/tours.repository.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface CancelTourCommand {
  readonly id: string;
  readonly reason: string | null;
}

@Injectable()
export class CancelTour {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tours: Tours,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `tour.not_found`, `tour.not_running`, `tour.invalid` */
  async execute({ id, reason }: CancelTourCommand, { organisationId, userId }: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const tour = await this.tours.find(organisationId, id);
      if (!tour) throw noSuchTour();
      await this.tours.save(ahead(tour).cancel({ at: this.clock.now(), reason, by: userId }));
    });
  }
}
