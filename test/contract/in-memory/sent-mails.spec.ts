import { newId } from '../../support/in-memory/builders.js';
import { InMemorySentMails } from '../../support/in-memory/sent-mails.js';
import { InMemoryStore } from '../../support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../support/in-memory/unit-of-work.js';
import { describeSentMailsContract } from '../sent-mails.contract.js';

describeSentMailsContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
  const sentMails = new InMemorySentMails(unitOfWork);
  return { unitOfWork, sentMails, organisations: [newId(), newId()], close: async () => {} };
});
