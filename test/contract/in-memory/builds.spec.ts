import { InMemoryBuildLeases, InMemoryBuilds } from '../../support/in-memory/builds.js';
import { newId } from '../../support/in-memory/builders.js';
import { InMemoryOutbox } from '../../support/in-memory/outbox.js';
import { InMemoryStore } from '../../support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../support/in-memory/unit-of-work.js';
import { aWebsite } from '../../support/in-memory/website-builders.js';
import { InMemoryWebsites } from '../../support/in-memory/websites.js';
import { describeBuildsContract } from '../builds.contract.js';

describeBuildsContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
  const outbox = new InMemoryOutbox(unitOfWork);
  const organisations = [newId(), newId()] as const;
  const websites = new InMemoryWebsites(unitOfWork);
  return {
    unitOfWork,
    organisations,
    builds: new InMemoryBuilds(unitOfWork, outbox),
    leases: new InMemoryBuildLeases(unitOfWork),
    newWebsite: async () => {
      const website = aWebsite(organisations[0]);
      await unitOfWork.inOrganisation(organisations[0], () => websites.add(website));
      return website.id;
    },
    eventsOf: async (aggregateId) =>
      outbox.events.filter((event) => event.aggregateId === aggregateId).map(({ type }) => type),
    close: async () => {},
  };
});
