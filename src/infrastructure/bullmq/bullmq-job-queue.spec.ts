import { ADD_LIMIT_MS, BullMqJobQueue } from './bullmq-job-queue.js';
import { JobServer, type LaneQueue, type LaneWorker } from './job-server.js';

/** Takes every command and never answers, as a server behind a broken network. */
class SilentJobServer extends JobServer {
  open = async (): Promise<void> => {};
  ping = async (): Promise<void> => {};
  close = async (): Promise<void> => {};
  lane = (): LaneQueue => ({ add: () => new Promise(() => {}) }) as unknown as LaneQueue;
  work = (): LaneWorker => {
    throw new Error('nobody works here');
  };
}

it('waits for a job server that does not answer, but not for ever', async () => {
  jest.useFakeTimers();
  try {
    const adding = new BullMqJobQueue(new SilentJobServer()).add('maintenance.tidy', {}, { id: '1' });
    const refused = expect(adding).rejects.toThrow('Adding maintenance.tidy took longer than 4000 ms.');
    await jest.advanceTimersByTimeAsync(ADD_LIMIT_MS);
    await refused;
  } finally {
    jest.useRealTimers();
  }
});
