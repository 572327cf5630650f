import { describeContainerCodesContract } from '../container-codes.contract.js';
import { openAdapters } from './open-adapters.js';

describeContainerCodesContract('on PostgreSQL', openAdapters);
