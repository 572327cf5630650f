import { TypeOrmSentMails } from '../../../src/infrastructure/typeorm/notifications/typeorm-sent-mails.js';
import { describeSentMailsContract } from '../sent-mails.contract.js';
import { openAdapters } from './open-adapters.js';

describeSentMailsContract('in PostgreSQL', async () => {
  const adapters = await openAdapters();
  return { ...adapters, sentMails: new TypeOrmSentMails(adapters.unitOfWork) };
});
