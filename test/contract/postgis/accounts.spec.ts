import { describeAccountsContract } from '../accounts.contract.js';
import { openAdapters } from './open-adapters.js';

describeAccountsContract('on PostgreSQL', openAdapters);
