import { newId } from '../../support/in-memory/builders.js';
import { InMemoryIdempotencyKeys } from '../../support/in-memory/idempotency-keys.js';
import { InMemorySites } from '../../support/in-memory/network.js';
import { InMemoryStore } from '../../support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../support/in-memory/unit-of-work.js';
import { describeAnswerOnceContract } from '../answer-once.contract.js';

describeAnswerOnceContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
  return {
    unitOfWork,
    keys: new InMemoryIdempotencyKeys(unitOfWork),
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
