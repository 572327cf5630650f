import { newId } from '../../support/in-memory/builders.js';
import { InMemoryOutbox, InMemoryOutboxStore } from '../../support/in-memory/outbox.js';
import { SettableClock } from '../../support/in-memory/settable-clock.js';
import { InMemoryStore } from '../../support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../support/in-memory/unit-of-work.js';
import { describeOutboxContract } from '../outbox.contract.js';

describeOutboxContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
  const clock = new SettableClock();
  let wakes = 0;
  return {
    unitOfWork,
    clock,
    outbox: new InMemoryOutbox(unitOfWork, undefined, clock, () => void (wakes += 1)),
    store: new InMemoryOutboxStore(unitOfWork),
    organisations: [newId(), newId()],
    wakes: () => wakes,
    refuseCommitsOf: async (type) => {
      unitOfWork.refusesCommit = ({ outbox }) => outbox.some(({ event }) => event.type === type);
    },
    close: async () => {},
  };
});
