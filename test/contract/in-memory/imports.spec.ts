import { newId } from '../../support/in-memory/builders.js';
import { InMemoryImports, InMemoryRowErrors } from '../../support/in-memory/imports.js';
import { InMemoryNetworkChanges, InMemoryStagedRows } from '../../support/in-memory/import-rows.js';
import { InMemoryAreas, InMemoryContainers, InMemorySites } from '../../support/in-memory/network.js';
import { InMemoryStore } from '../../support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../support/in-memory/unit-of-work.js';
import { describeImportsContract } from '../imports.contract.js';

describeImportsContract('in memory', async () => {
  const store = new InMemoryStore();
  const unitOfWork = new InMemoryUnitOfWork(store);
  return {
    unitOfWork,
    imports: new InMemoryImports(unitOfWork),
    stagedRows: new InMemoryStagedRows(unitOfWork),
    networkChanges: new InMemoryNetworkChanges(unitOfWork),
    rowErrors: new InMemoryRowErrors(unitOfWork),
    sites: new InMemorySites(unitOfWork),
    areas: new InMemoryAreas(unitOfWork),
    containers: new InMemoryContainers(unitOfWork),
    organisations: [newId(), newId()],
    errorsOf: async (importId) =>
      store.tables.importErrors
        .filter((error) => error.importId === importId)
        .map(({ line, column, code, message, value }) => ({ line, column, code, message, value })),
    containersOf: async (organisationId) =>
      store.tables.containers.filter((container) => container.organisationId === organisationId),
    eventsOf: async (aggregateId) =>
      store.tables.outbox
        .filter(({ event }) => event.aggregateId === aggregateId)
        .map(({ event }) => event.type),
    close: async () => {},
  };
});
