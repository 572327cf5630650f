import { anArea, newId } from '../../support/in-memory/builders.js';
import { InMemoryApiKeys } from '../../support/in-memory/api-keys.js';
import { InMemoryOutbox } from '../../support/in-memory/outbox.js';
import { InMemoryStore } from '../../support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../support/in-memory/unit-of-work.js';
import {
  InMemoryMediaLibrary,
  InMemoryWebsiteReferences,
  InMemoryWebsites,
} from '../../support/in-memory/websites.js';
import { describeApiKeysContract } from '../api-keys.contract.js';
import { describeWebsitesContract } from '../websites.contract.js';

describeWebsitesContract('in memory', async () => {
  const store = new InMemoryStore();
  const unitOfWork = new InMemoryUnitOfWork(store);
  const outbox = new InMemoryOutbox(unitOfWork);
  const organisations = [newId(), newId()] as const;
  const area = anArea(organisations[0], newId()).over([1, 43, 2, 44]);
  store.insert('areas', area);
  return {
    unitOfWork,
    organisations,
    areaId: area.id,
    websites: new InMemoryWebsites(unitOfWork, outbox),
    media: new InMemoryMediaLibrary(unitOfWork),
    references: new InMemoryWebsiteReferences(unitOfWork),
    eventsOf: async (aggregateId) =>
      outbox.events.filter((event) => event.aggregateId === aggregateId).map(({ type }) => type),
    close: async () => {},
  };
});

describeApiKeysContract('in memory', async () => {
  const store = new InMemoryStore();
  const unitOfWork = new InMemoryUnitOfWork(store);
  return {
    unitOfWork,
    organisations: [newId(), newId()],
    keys: new InMemoryApiKeys(unitOfWork),
    lastUsed: async (id) => store.tables.apiKeys.find(({ key }) => key.id === id)?.lastUsedAt ?? null,
    close: async () => {},
  };
});
