import type { Page, PageRequest } from '../../../application/shared/page.js';
import {
  type NamedView,
  type TourFilters,
  type ToursOfToday,
  type TourSort,
  ToursReader,
  type TourSummary,
  type TourView,
  type VehicleFilters,
  type VehicleSort,
  type VehicleView,
} from '../../../application/tours/tours-reader.port.js';
import { type Actor, isAllowed } from '../../../domain/identity/index.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { noSuchTour } from '../../../domain/tours/tour.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';
import { Conditions } from '../shared/conditions.js';
import { readPage } from '../shared/keyset-page.js';
import { TOUR_WITH_STOPS, TOURS, VEHICLES } from './tours.statements.js';

const TODAY_MAX = 200;

/** Reads tours by SQL as the application role: the WHERE names the organisation, the policies hold it. */
export class PostgisToursReader extends ToursReader {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async vehicle(actor: Actor, id: string): Promise<VehicleView> {
    const conditions = ofOrganisation(actor).add((put) => `id = ${put(id)}`);
    const [vehicle] = await this.rows<VehicleView>(
      actor,
      `SELECT ${VEHICLES.columns} FROM vehicles ${conditions.where()}`,
      conditions.parameters(),
    );
    if (!vehicle) throw new DomainError('not_found', 'vehicle.not_found', 'There is no such vehicle.');
    return vehicle;
  }

  vehicles(
    actor: Actor,
    { active }: VehicleFilters,
    page: PageRequest<VehicleSort>,
  ): Promise<Page<VehicleView>> {
    const conditions = ofOrganisation(actor).addIf(active, (wanted) => `active = ${wanted}`);
    return this.unitOfWork.reading(actor.organisationId, (query) =>
      readPage<VehicleView, VehicleSort>(query, VEHICLES, conditions, page),
    );
  }

  async tour(actor: Actor, id: string): Promise<TourView> {
    const conditions = visibleTo(actor).add((put) => `id = ${put(id)}`);
    const [tour] = await this.rows<TourView>(
      actor,
      `SELECT ${TOUR_WITH_STOPS} FROM tours ${conditions.where()}`,
      conditions.parameters(),
    );
    if (!tour) throw noSuchTour();
    return tour;
  }

  tours(
    actor: Actor,
    { day, states, driverId }: TourFilters,
    page: PageRequest<TourSort>,
  ): Promise<Page<TourSummary>> {
    const conditions = visibleTo(actor)
      .addIf(day, (wanted) => `day = ${wanted}`)
      .addIf(states, (wanted) => `state = ANY (${wanted})`)
      .addIf(driverId, (wanted) => `driver_id = ${wanted}`);
    return this.unitOfWork
      .reading(actor.organisationId, (query) =>
        readPage<TourSummary, TourSort>(query, TOURS, conditions, page),
      )
      .catch(refuseForgedDay);
  }

  async today(actor: Actor, now: Date): Promise<ToursOfToday> {
    const conditions = visibleTo(actor).add(
      () => `(day = today.day OR (state = 'running' AND day < today.day))`,
    );
    const instant = [...conditions.parameters(), now];
    const [answer] = await this.rows<ToursOfToday>(
      actor,
      `WITH today AS (
         SELECT ($${instant.length}::timestamptz AT TIME ZONE time_zone)::date AS day FROM organisations WHERE id = $1)
       SELECT day::text AS day,
              coalesce((SELECT json_agg(item ORDER BY item.day, item.name, item.id) FROM (
                SELECT ${TOUR_WITH_STOPS} FROM tours ${conditions.where()} ORDER BY day, name, id LIMIT ${TODAY_MAX}
              ) AS item), '[]') AS items
         FROM today`,
      instant,
    );
    if (!answer) throw new Error('The organisation of the actor is gone.');
    return answer;
  }

  async person(actor: Actor): Promise<NamedView> {
    const [person] = await this.rows<NamedView>(
      actor,
      'SELECT id, name FROM people WHERE organisation_id = $1 AND id = $2 AND active',
      [actor.organisationId, actor.userId],
    );
    if (person) return person;
    const message = 'You are no active member of this organisation any more.';
    throw new DomainError('forbidden', 'access.permission_missing', message);
  }

  private rows<Row>(actor: Actor, sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.unitOfWork.reading(actor.organisationId, (query) => query<Row>(sql, parameters));
  }
}

function ofOrganisation({ organisationId }: Actor): Conditions {
  return Conditions.none().add((put) => `organisation_id = ${put(organisationId)}`);
}

/** A cursor is made of what its sender says: its day can be none (PostgreSQL's 22007, 22008). */
function refuseForgedDay(error: unknown): never {
  const { code } = error as { code?: string };
  if (code !== '22007' && code !== '22008') throw error;
  const message = 'This cursor does not belong to this list and order. Begin again without one.';
  throw DomainError.invalid('page.cursor_invalid', [
    { path: 'cursor', code: 'page.cursor_invalid', message },
  ]);
}

/** Who plans tours sees all of them, everybody else their own. */
function visibleTo(actor: Actor): Conditions {
  const conditions = ofOrganisation(actor);
  return isAllowed(actor, 'tours.plan')
    ? conditions
    : conditions.add((put) => `driver_id = ${put(actor.userId)}`);
}
