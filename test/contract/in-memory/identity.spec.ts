import { InMemoryAccounts } from '../../support/in-memory/accounts.js';
import { NumberedAccessTokens, ReadablePasswordHasher } from '../../support/in-memory/identity.js';
import { InMemoryOutbox } from '../../support/in-memory/outbox.js';
import { InMemoryPeople } from '../../support/in-memory/people.js';
import { SequentialIds } from '../../support/in-memory/sequential-ids.js';
import { InMemorySessions, ReadableSessionSecrets } from '../../support/in-memory/sessions.js';
import { InMemoryStore } from '../../support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../support/in-memory/unit-of-work.js';
import { describeAccessTokensContract } from '../access-tokens.contract.js';
import { describeAccountsContract } from '../accounts.contract.js';
import { describeIdGeneratorContract } from '../id-generator.contract.js';
import { describePeopleContract } from '../people.contract.js';
import { describeSessionSecretsContract } from '../session-secrets.contract.js';
import { describeSessionsContract } from '../sessions.contract.js';
import { describePasswordHasherContract } from '../password-hasher.contract.js';

describeAccountsContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
  return { unitOfWork, accounts: new InMemoryAccounts(unitOfWork), close: async () => {} };
});
describeSessionsContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
  const accounts = new InMemoryAccounts(unitOfWork);
  return { unitOfWork, accounts, sessions: new InMemorySessions(unitOfWork), close: async () => {} };
});
describePeopleContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
  const outbox = new InMemoryOutbox(unitOfWork);
  return {
    unitOfWork,
    accounts: new InMemoryAccounts(unitOfWork),
    people: new InMemoryPeople(unitOfWork, outbox),
    eventsOf: async (id) => outbox.events.filter((one) => one.aggregateId === id).map(({ type }) => type),
    close: async () => {},
  };
});
describeSessionSecretsContract('readably', () => new ReadableSessionSecrets());
describeIdGeneratorContract('in sequence', () => new SequentialIds());
describePasswordHasherContract('readably', () => new ReadablePasswordHasher());
describeAccessTokensContract('by number', async () => new NumberedAccessTokens());
