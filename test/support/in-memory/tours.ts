import type { Outbox } from '../../../src/application/shared/outbox.port.js';
import { type OrganisationInTime, OverdueTours } from '../../../src/application/tours/overdue-tours.port.js';
import { TourReferences } from '../../../src/application/tours/tour-references.port.js';
import { DomainError } from '../../../src/domain/shared/domain-error.js';
import type { Position } from '../../../src/domain/shared/position.js';
import { CancelledTour } from '../../../src/domain/tours/cancelled-tour.js';
import { ClosedTour } from '../../../src/domain/tours/closed-tour.js';
import type { OverdueLimits } from '../../../src/domain/tours/overdue.rules.js';
import { PlannedTour } from '../../../src/domain/tours/planned-tour.js';
import { RunningTour } from '../../../src/domain/tours/running-tour.js';
import { type MarkedTour } from '../../../src/domain/tours/tour.events.js';
import type { Tour } from '../../../src/domain/tours/tour.js';
import type { ReferencedThings, WantedThings } from '../../../src/domain/tours/tour-references.rules.js';
import { Tours } from '../../../src/domain/tours/tours.repository.js';
import { Vehicle } from '../../../src/domain/tours/vehicle.js';
import { Vehicles } from '../../../src/domain/tours/vehicles.repository.js';
import { InMemoryOutbox } from './outbox.js';
import type { InMemoryStore } from './store.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

export class InMemoryVehicles extends Vehicles {
  constructor(
    private readonly unitOfWork: InMemoryUnitOfWork,
    private readonly outbox: Outbox = new InMemoryOutbox(unitOfWork),
  ) {
    super();
  }

  async add(vehicle: Vehicle): Promise<void> {
    this.unitOfWork.statement(vehicle.organisationId, (store) => store.insert('vehicles', stored(vehicle)));
    await this.outbox.append(vehicle.events);
  }

  async find(organisationId: string, id: string): Promise<Vehicle | undefined> {
    return this.unitOfWork.statement(organisationId, ({ tables }) =>
      tables.vehicles.find(isIn(organisationId, id)),
    );
  }

  async save(vehicle: Vehicle): Promise<void> {
    this.unitOfWork.statement(vehicle.organisationId, (store) => {
      const over = isVersionBefore(vehicle);
      if (!store.replace('vehicles', over, stored(vehicle))) throw stale();
    });
    await this.outbox.append(vehicle.events);
  }
}

/** Units of work run one after the other here: whoever finds a tour holds it. */
export class InMemoryTours extends Tours {
  constructor(
    private readonly unitOfWork: InMemoryUnitOfWork,
    private readonly outbox: Outbox = new InMemoryOutbox(unitOfWork),
  ) {
    super();
  }

  async add(tour: PlannedTour): Promise<void> {
    this.unitOfWork.statement(tour.organisationId, (store) => {
      refuseUnknown(store, tour);
      store.insert('tours', storedTour(tour));
    });
    await this.outbox.append(tour.events);
  }

  async find(organisationId: string, id: string): Promise<Tour | undefined> {
    return this.unitOfWork.statement(organisationId, ({ tables }) =>
      tables.tours.find(isIn(organisationId, id)),
    );
  }

  async save(tour: Tour): Promise<void> {
    this.unitOfWork.statement(tour.organisationId, (store) => {
      refuseUnknown(store, tour);
      if (tour.state === 'running' && store.tables.tours.some(isAnotherRunningOneOf(tour))) {
        throw new DomainError('conflict', 'tour.already_running', 'another one runs');
      }
      if (!store.replace('tours', isVersionBefore(tour), storedTour(tour))) throw stale();
    });
    await this.outbox.append(tour.events);
  }
}

export class InMemoryOverdueTours extends OverdueTours {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  async organisationsToLookAt(now: Date): Promise<readonly OrganisationInTime[]> {
    const latest = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
    return this.unitOfWork.statement(undefined, ({ tables }) => {
      const open = new Set(
        tables.tours
          .filter((tour) => isUnmarked(tour) && tour.plan.day <= latest)
          .map(({ organisationId }) => organisationId),
      );
      return tables.organisations
        .filter(({ id }) => open.has(id))
        .map(({ id, timeZone }) => ({ organisationId: id, timeZone }));
    });
  }

  async mark(organisationId: string, limits: OverdueLimits, at: Date): Promise<readonly MarkedTour[]> {
    return this.unitOfWork.statement(organisationId, (store) => {
      const due = store.tables.tours.filter(
        (tour) => tour.organisationId === organisationId && isUnmarked(tour) && isDue(tour, limits),
      );
      for (const tour of due) {
        const marked = storedTour({ ...tour, version: tour.version + 1, overdueAt: at } as Tour);
        store.replace('tours', isIn(organisationId, tour.id), marked);
      }
      return due.map((tour) => ({
        id: tour.id,
        version: tour.version + 1,
        driverId: tour.plan.driverId,
        day: tour.plan.day,
        stopsDone: tour.stops.filter((stop) => 'state' in stop && stop.state !== 'pending').length,
        stops: tour.stops.length,
      }));
    });
  }
}

/** Reads in a unit of work of its own, like the statement it stands for. */
export class InMemoryTourReferences extends TourReferences {
  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    super();
  }

  look(organisationId: string, wanted: WantedThings): Promise<ReferencedThings<Position>> {
    return this.unitOfWork.inOrganisation(organisationId, async () =>
      this.unitOfWork.statement(organisationId, ({ tables }) => {
        const own = <Row extends { organisationId: string }>(rows: readonly Row[]) =>
          rows.filter((row) => row.organisationId === organisationId);
        const site = (id: string | undefined) =>
          own(tables.sites).find((one) => one.id === id && one.archivedAt === null)?.properties.position;
        return {
          driver: own(tables.memberships).some(
            ({ userId, role, active }) => userId === wanted.driverId && role === 'driver' && active,
          ),
          vehicle: own(tables.vehicles).some(
            ({ id, properties }) => id === wanted.vehicleId && properties.active,
          ),
          startSite: site(wanted.startSiteId),
          endSite: site(wanted.endSiteId),
          containers: new Map(
            own(tables.containers)
              .filter(({ id }) => wanted.containerIds.includes(id))
              .map(({ id, properties: { position }, life: { status } }) => [id, { position, status }]),
          ),
        };
      }),
    );
  }
}

function isUnmarked({ state, overdueAt }: Tour): boolean {
  return overdueAt === null && (state === 'planned' || state === 'running');
}

function isDue({ state, plan: { day } }: Tour, { plannedUpTo, runningUpTo }: OverdueLimits): boolean {
  return day <= (state === 'planned' ? plannedUpTo : runningUpTo);
}

type Stored = { readonly organisationId: string; readonly id: string; readonly version: number };

const isIn = (organisationId: string, id: string) => (row: Stored) =>
  row.organisationId === organisationId && row.id === id;

const isVersionBefore =
  ({ organisationId, id, version }: Stored) =>
  (row: Stored) =>
    isIn(organisationId, id)(row) && row.version === version - 1;

const isAnotherRunningOneOf =
  ({ id, organisationId, plan }: Tour) =>
  (other: Tour) =>
    other.organisationId === organisationId &&
    other.state === 'running' &&
    other.plan.driverId === plan.driverId &&
    other.id !== id;

function refuseUnknown({ tables }: InMemoryStore, { organisationId, plan, stops }: Tour): void {
  const has = (rows: readonly { organisationId: string; id: string }[], id: string) =>
    rows.some((row) => row.organisationId === organisationId && row.id === id);
  const people = tables.memberships.map((one) => ({ organisationId: one.organisationId, id: one.userId }));
  if (!has(people, plan.driverId)) throw unknown('tour.driver_unknown', 'driverId');
  if (!has(tables.vehicles, plan.vehicleId)) throw unknown('tour.vehicle_unknown', 'vehicleId');
  if (!has(tables.sites, plan.startSiteId)) throw unknown('tour.site_unknown', 'startSiteId');
  if (!has(tables.sites, plan.endSiteId)) throw unknown('tour.site_unknown', 'endSiteId');
  if (!stops.every(({ containerId }) => has(tables.containers, containerId))) {
    throw unknown('tour.container_unknown', 'containerIds');
  }
}

/** What is stored has told its events. */
function stored({ id, organisationId, version, properties }: Vehicle): Vehicle {
  return Vehicle.restore(id, organisationId, version, properties);
}

function storedTour(tour: Tour): Tour {
  switch (tour.state) {
    case 'planned':
      return PlannedTour.restore(tour);
    case 'running':
      return RunningTour.restore(tour);
    case 'closed':
      return ClosedTour.restore(tour);
    case 'cancelled':
      return CancelledTour.restore(tour);
  }
}

function stale(): DomainError {
  return new DomainError('stale', 'version.stale', 'changed meanwhile');
}

function unknown(code: string, path: string): DomainError {
  return DomainError.invalid(code, [{ path, code, message: `${path} is unknown` }]);
}
