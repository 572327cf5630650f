import { aContainer, aSite, newId } from '../../support/in-memory/builders.js';
import { InMemoryOutbox } from '../../support/in-memory/outbox.js';
import { InMemoryStore } from '../../support/in-memory/store.js';
import { aVehicle, type Ground } from '../../support/in-memory/tour-builders.js';
import {
  InMemoryOverdueTours,
  InMemoryTourReferences,
  InMemoryTours,
  InMemoryVehicles,
} from '../../support/in-memory/tours.js';
import { InMemoryUnitOfWork } from '../../support/in-memory/unit-of-work.js';
import { describeToursContract } from '../tours.contract.js';

describeToursContract('in memory', async () => {
  const store = new InMemoryStore();
  const unitOfWork = new InMemoryUnitOfWork(store);
  const outbox = new InMemoryOutbox(unitOfWork);
  return {
    unitOfWork,
    tours: new InMemoryTours(unitOfWork, outbox),
    vehicles: new InMemoryVehicles(unitOfWork, outbox),
    references: new InMemoryTourReferences(unitOfWork),
    overdue: new InMemoryOverdueTours(unitOfWork),
    grounds: [groundIn(store), groundIn(store)],
    eventsOf: async (aggregateId) =>
      outbox.events.filter((event) => event.aggregateId === aggregateId).map(({ type }) => type),
    retire: async ({ siteId }, driverId, containerId) => {
      store.exchange(
        'memberships',
        ({ userId }) => userId === driverId,
        (one) => ({ ...one, active: false }),
      );
      store.exchange(
        'sites',
        ({ id }) => id === siteId,
        (one) => one.archive(new Date(), null),
      );
      store.exchange(
        'containers',
        ({ id }) => id === containerId,
        (one) => one.remove(null, null),
      );
    },
    close: async () => {},
  };
});

function groundIn(store: InMemoryStore): Ground {
  const organisationId = newId();
  const [site, vehicle] = [aSite(organisationId), aVehicle(organisationId)];
  const containers = Array.from({ length: 4 }, () => aContainer(organisationId));
  const driverIds = Array.from({ length: 24 }, () => newId());
  store.insert('organisations', {
    id: organisationId,
    name: 'Operator',
    timeZone: 'Europe/Paris',
    locale: 'fr',
  });
  store.insert('sites', site);
  store.insert('vehicles', vehicle);
  for (const container of containers) store.insert('containers', container);
  for (const userId of driverIds) {
    const member = { role: 'driver', active: true, name: null, version: 1 } as const;
    store.insert('memberships', { userId, organisationId, ...member });
  }
  return {
    organisationId,
    driverIds,
    vehicleId: vehicle.id,
    siteId: site.id,
    containerIds: containers.map(({ id }) => id),
  };
}
