import { newId } from '../../support/in-memory/builders.js';
import { InMemoryAreas, InMemoryContainers, InMemorySites } from '../../support/in-memory/network.js';
import { InMemoryStore } from '../../support/in-memory/store.js';
import { InMemorySuspensions } from '../../support/in-memory/suspensions.js';
import { InMemoryUnitOfWork } from '../../support/in-memory/unit-of-work.js';
import { describeNetworkContract } from '../network.contract.js';

describeNetworkContract('in memory', async () => {
  const store = new InMemoryStore();
  const unitOfWork = new InMemoryUnitOfWork(store);
  return {
    unitOfWork,
    sites: new InMemorySites(unitOfWork),
    areas: new InMemoryAreas(unitOfWork),
    containers: new InMemoryContainers(unitOfWork),
    organisations: [newId(), newId()],
    suspensions: new InMemorySuspensions(unitOfWork),
    eventsOf: async (aggregateId) =>
      store.tables.outbox
        .filter(({ event }) => event.aggregateId === aggregateId)
        .map(({ event }) => event.type),
    close: async () => {},
  };
});
