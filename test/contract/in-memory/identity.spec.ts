import { InMemoryAccounts } from '../../support/in-memory/accounts.js';
import { NumberedAccessTokens, ReadablePasswordHasher } from '../../support/in-memory/identity.js';
import { SequentialIds } from '../../support/in-memory/sequential-ids.js';
import { InMemoryStore } from '../../support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../support/in-memory/unit-of-work.js';
import { describeAccessTokensContract } from '../access-tokens.contract.js';
import { describeAccountsContract } from '../accounts.contract.js';
import { describeIdGeneratorContract } from '../id-generator.contract.js';
import { describePasswordHasherContract } from '../password-hasher.contract.js';

describeAccountsContract('in memory', async () => {
  const unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
  return { unitOfWork, accounts: new InMemoryAccounts(unitOfWork), close: async () => {} };
});
describeIdGeneratorContract('in sequence', () => new SequentialIds());
describePasswordHasherContract('readably', () => new ReadablePasswordHasher());
describeAccessTokensContract('by number', async () => new NumberedAccessTokens());
