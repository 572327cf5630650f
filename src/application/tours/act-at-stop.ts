import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import type { DriverAction, RunningTour } from '../../domain/tours/running-tour.js';
import { ownTour, running } from '../../domain/tours/tour.js';
import { Tours } from '../../domain/tours/tours.repository.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

/** Which stop it is about, and when it was done; without a time, now. */
export interface StopCommand {
  readonly tourId: string;
  readonly stopId: string;
  readonly at?: Date | undefined;
}

/** What the three actions at a stop have in common: load the driver's running tour, act, and store it when it changed. */
@Injectable()
export class ActAtStop {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tours: Tours,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `tour.not_found`, `tour.not_running`, and what the action throws */
  async execute(
    { tourId, at }: StopCommand,
    { organisationId, userId }: Actor,
    act: (tour: RunningTour, at: Date, action: DriverAction) => RunningTour,
  ): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const tour = running(ownTour(await this.tours.find(organisationId, tourId), userId));
      const now = this.clock.now();
      const changed = act(tour, at ?? now, { by: userId, now });
      if (changed !== tour) await this.tours.save(changed);
    });
  }
}
