import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { expectVersion } from '../../domain/shared/expected-version.js';
import type { PlannedTour } from '../../domain/tours/planned-tour.js';
import { noSuchTour, planned } from '../../domain/tours/tour.js';
import type { PlannedStop, TourPlan } from '../../domain/tours/tour-plan.js';
import { Tours } from '../../domain/tours/tours.repository.js';
import { Clock } from '../shared/clock.port.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { FindRoute, type StopOrder } from './find-route.js';
import { stopsAt } from './plan-tour.js';

/** What is left out stays as it is. */
export interface ChangeTourCommand {
  readonly id: string;
  readonly expectedVersion: number;
  readonly plan: Partial<Omit<TourPlan, 'plannedDistanceM'>>;
  readonly containerIds?: readonly string[] | undefined;
  readonly order?: StopOrder | undefined;
}

interface Replanned {
  readonly plan: TourPlan;
  readonly stops: readonly PlannedStop[];
}

@Injectable()
export class ChangeTour {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tours: Tours,
    private readonly findRoute: FindRoute,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /**
   * The order is planned between two units of work; the version says that nothing came between.
   * @throws DomainError `tour.not_found`, `tour.not_planned`, `version.stale`, `tour.invalid`
   */
  async execute(command: ChangeTourCommand, { organisationId, userId }: Actor): Promise<void> {
    const seen = await this.inUnit(organisationId, () => this.tourToChange(organisationId, command));
    const { plan, stops } = await this.replanned(seen, command);
    await this.inUnit(organisationId, async () => {
      const tour = await this.tourToChange(organisationId, command);
      await this.tours.save(tour.change(plan, stops, { by: userId, at: this.clock.now() }));
    });
  }

  private async tourToChange(
    organisationId: string,
    { id, expectedVersion }: ChangeTourCommand,
  ): Promise<PlannedTour> {
    const tour = await this.tours.find(organisationId, id);
    if (!tour) throw noSuchTour();
    expectVersion(tour, expectedVersion);
    return planned(tour);
  }

  private async replanned(
    { organisationId, plan, stops }: PlannedTour,
    command: ChangeTourCommand,
  ): Promise<Replanned> {
    const changed = { ...plan, ...command.plan };
    const { driverId, vehicleId, startSiteId, endSiteId } = command.plan;
    const people = { driverId, vehicleId };
    const sameRoad = [command.containerIds, command.order, startSiteId, endSiteId].every(
      (part) => part === undefined,
    );
    if (sameRoad) {
      await this.findRoute.check(organisationId, { ...people, containerIds: [] });
      return { plan: changed, stops };
    }
    const route = await this.findRoute.execute(organisationId, {
      ...people,
      startSiteId: changed.startSiteId,
      endSiteId: changed.endSiteId,
      containerIds: command.containerIds ?? stops.map(({ containerId }) => containerId),
      order: command.order ?? 'shortest',
    });
    return {
      plan: { ...changed, plannedDistanceM: route.plannedDistanceM },
      stops: stopsAt(route.containerIds, this.ids, stops),
    };
  }

  private inUnit<T>(organisationId: string, work: () => Promise<T>): Promise<T> {
    return this.unitOfWork.inOrganisation(organisationId, work);
  }
}
