import { InMemoryJobQueue } from '../../support/in-memory/job-queue.js';
import { describeJobQueueContract } from '../job-queue.contract.js';

describeJobQueueContract('in memory', async () => {
  const queue = new InMemoryJobQueue();
  return {
    queue,
    waiting: async (wanted) =>
      queue.jobs.filter(({ name }) => name === wanted).map(({ data, delayMs }) => ({ data, delayMs })),
    close: async () => {},
  };
});
