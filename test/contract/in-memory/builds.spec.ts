import { InMemoryBuildLeases, InMemoryBuilds } from '../../support/in-memory/builds.js';
import { newId } from '../../support/in-memory/builders.js';
import { InMemoryOutbox } from '../../support/in-memory/outbox.js';
import { InMemoryStore } from '../../support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../support/in-memory/unit-of-work.js';
import { describeBuildsContract } from '../builds.contract.js';

describeBuildsContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
  const outbox = new InMemoryOutbox(unitOfWork);
  return {
    unitOfWork,
    organisations: [newId(), newId()],
    builds: new InMemoryBuilds(unitOfWork, outbox),
    leases: new InMemoryBuildLeases(unitOfWork),
    newWebsite: () => Promise.resolve(newId()),
    eventsOf: async (aggregateId) =>
      outbox.events.filter((event) => event.aggregateId === aggregateId).map(({ type }) => type),
    close: async () => {},
  };
});
