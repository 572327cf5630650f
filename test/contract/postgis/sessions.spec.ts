import { describeSessionsContract } from '../sessions.contract.js';
import { openAdapters } from './open-adapters.js';

describeSessionsContract('on PostgreSQL', openAdapters);
