import { newId } from '../../support/in-memory/builders.js';
import { InMemoryAreas, InMemoryContainers, InMemorySites } from '../../support/in-memory/network.js';
import { InMemoryStore } from '../../support/in-memory/store.js';
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
    remove: async (containerId) => {
      const containers = store.tables.containers.filter(({ id }) => id !== containerId);
      store.tables = { ...store.tables, containers };
    },
    close: async () => {},
  };
});
