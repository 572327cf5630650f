import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { PlannedTour } from '../../domain/tours/planned-tour.js';
import type { PlannedStop, TourPlan } from '../../domain/tours/tour-plan.js';
import { Tours } from '../../domain/tours/tours.repository.js';
import { Clock } from '../shared/clock.port.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { FindRoute, type StopOrder } from './find-route.js';

export type PlanTourCommand = Omit<TourPlan, 'plannedDistanceM'> & {
  readonly containerIds: readonly string[];
  readonly order: StopOrder;
};

@Injectable()
export class PlanTour {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tours: Tours,
    private readonly findRoute: FindRoute,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the new tour's id
   * @throws DomainError `invalid`, code `tour.invalid`
   */
  async execute(command: PlanTourCommand, { organisationId, userId }: Actor): Promise<string> {
    const { containerIds: _containers, order: _order, ...named } = command;
    const route = await this.findRoute.execute(organisationId, command);
    const tour = PlannedTour.create(
      this.ids.next(),
      organisationId,
      { ...named, plannedDistanceM: route.plannedDistanceM },
      stopsAt(route.containerIds, this.ids),
      { by: userId, at: this.clock.now() },
    );
    await this.unitOfWork.inOrganisation(organisationId, () => this.tours.add(tour));
    return tour.id;
  }
}

/** Stops in this order. A container that has a stop already keeps it. */
export function stopsAt(
  containerIds: readonly string[],
  ids: IdGenerator,
  stops: readonly PlannedStop[] = [],
): PlannedStop[] {
  const known = new Map(stops.map(({ containerId, id }) => [containerId, id]));
  return containerIds.map((containerId, index) => ({
    id: known.get(containerId) ?? ids.next(),
    containerId,
    sequence: index + 1,
  }));
}
