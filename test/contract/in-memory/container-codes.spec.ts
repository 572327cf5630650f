import { newId } from '../../support/in-memory/builders.js';
import { InMemoryContainerCodes } from '../../support/in-memory/labels.js';
import { InMemoryAreas, InMemoryContainers, InMemorySites } from '../../support/in-memory/network.js';
import { InMemoryStore } from '../../support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../support/in-memory/unit-of-work.js';
import { describeContainerCodesContract } from '../container-codes.contract.js';

describeContainerCodesContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
  return {
    unitOfWork,
    sites: new InMemorySites(unitOfWork),
    areas: new InMemoryAreas(unitOfWork),
    containers: new InMemoryContainers(unitOfWork),
    codes: new InMemoryContainerCodes(unitOfWork),
    organisations: [newId(), newId()],
    close: async () => {},
  };
});
