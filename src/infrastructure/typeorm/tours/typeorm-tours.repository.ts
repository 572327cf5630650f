import type { Outbox } from '../../../application/shared/outbox.port.js';
import type { PlannedTour } from '../../../domain/tours/planned-tour.js';
import type { CollectedStop, Stop } from '../../../domain/tours/stop.js';
import type { Tour } from '../../../domain/tours/tour.js';
import type { PlannedStop } from '../../../domain/tours/tour-plan.js';
import { Tours } from '../../../domain/tours/tours.repository.js';
import { translating } from '../shared/constraint-errors.js';
import { stale } from '../shared/stale.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';
import {
  collectionRecord,
  type StoredStop,
  type StoredTour,
  stopRecord,
  tourOf,
  tourParameters,
} from './tour.mapper.js';
import {
  DELETE_STOPS,
  INSERT_COLLECTIONS,
  INSERT_STOPS,
  INSERT_TOUR,
  LOCK_TOUR,
  STOPS_OF_TOUR,
  TOUR_ERRORS,
  UPDATE_STOPS,
  UPDATE_TOUR,
} from './tour.statements.js';

export class TypeOrmTours extends Tours {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async add(tour: PlannedTour): Promise<void> {
    await translating(TOUR_ERRORS, async () => {
      await this.run(INSERT_TOUR, tourParameters(tour));
      await this.insertStops(tour, tour.stops);
    });
    await this.outbox.append(tour.events);
  }

  async find(organisationId: string, id: string): Promise<Tour | undefined> {
    const manager = this.unitOfWork.manager();
    const [stored] = await manager.query<StoredTour[]>(LOCK_TOUR, [organisationId, id]);
    if (!stored) return undefined;
    const stops = await manager.query<StoredStop[]>(STOPS_OF_TOUR, [organisationId, id]);
    return tourOf(organisationId, id, stored, stops);
  }

  async save(tour: Tour): Promise<void> {
    await translating(TOUR_ERRORS, async () => {
      const [, count] = await this.run(UPDATE_TOUR, tourParameters(tour));
      if (count === 0) throw stale();
      await (tour.state === 'planned' ? this.replaceStops(tour) : this.updateStops(tour, tour.stops));
    });
    await this.outbox.append(tour.events);
  }

  private async replaceStops(tour: PlannedTour): Promise<void> {
    await this.run(DELETE_STOPS, [tour.organisationId, tour.id]);
    await this.insertStops(tour, tour.stops);
  }

  private async insertStops({ organisationId, id }: Tour, stops: readonly PlannedStop[]): Promise<void> {
    await this.run(INSERT_STOPS, [organisationId, id, JSON.stringify(stops)]);
  }

  private async updateStops({ organisationId, id }: Tour, stops: readonly Stop[]): Promise<void> {
    await this.run(UPDATE_STOPS, [organisationId, id, JSON.stringify(stops.map(stopRecord))]);
    const collected = stops.filter((stop): stop is CollectedStop => stop.state === 'collected');
    if (collected.length === 0) return;
    const records = JSON.stringify(collected.map(collectionRecord));
    await this.run(INSERT_COLLECTIONS, [organisationId, id, records]);
  }

  private run(sql: string, parameters: unknown[]): Promise<[unknown[], number]> {
    return this.unitOfWork.manager().query<[unknown[], number]>(sql, parameters);
  }
}
