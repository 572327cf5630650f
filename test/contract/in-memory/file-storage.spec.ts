import { InMemoryFileStorage } from '../../support/in-memory/file-storage.js';
import { describeFileStorageContract } from '../file-storage.contract.js';

describeFileStorageContract('in memory', async () => ({
  storage: new InMemoryFileStorage(),
  leftovers: async () => [],
  breakDown: async () => {},
  close: async () => {},
}));
