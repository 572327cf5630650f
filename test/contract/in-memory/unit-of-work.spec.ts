import { newId } from '../../support/in-memory/builders.js';
import { InMemorySites } from '../../support/in-memory/network.js';
import { InMemoryStore } from '../../support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../support/in-memory/unit-of-work.js';
import { describeUnitOfWorkContract } from '../unit-of-work.contract.js';

describeUnitOfWorkContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
  return {
    unitOfWork,
    sites: new InMemorySites(unitOfWork),
    organisations: [newId(), newId()],
    storedSites: async (organisationId) =>
      unitOfWork.store.tables.sites
        .filter((site) => site.organisationId === organisationId)
        .map(({ properties }) => properties.name),
    refuseCommitsOf: async (name) => {
      unitOfWork.refusesCommit = ({ sites }) => sites.some(({ properties }) => properties.name === name);
    },
    close: async () => {},
  };
});
