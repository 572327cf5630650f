import { JOB_POLICIES } from '../../../src/application/shared/jobs.js';
import { BullMqJobQueue } from '../../../src/infrastructure/bullmq/bullmq-job-queue.js';
import { newId } from '../../support/in-memory/builders.js';
import { openJobServers, type OpenJobServers } from '../../support/job-server.js';
import { describeJobQueueContract } from '../job-queue.contract.js';

describeJobQueueContract('of BullMQ', async () => {
  const { server, close } = await openJobServers();
  return {
    queue: new BullMqJobQueue(server),
    waiting: async (wanted) => {
      const { lane } = JOB_POLICIES[wanted];
      const jobs = await server.lane(lane).getJobs(['waiting', 'prioritized', 'delayed'], 0, -1, true);
      return jobs.filter(({ name }) => name === wanted).map(({ data, delay }) => ({ data, delayMs: delay }));
    },
    close,
  };
});

describe('a job of BullMQ', () => {
  let servers: OpenJobServers;
  beforeAll(async () => {
    servers = await openJobServers();
  });
  afterAll(() => servers.close());

  it('stands in the lane of its policy, with its attempts, waits and priority', async () => {
    const id = newId();
    const queue = new BullMqJobQueue(servers.server);
    await queue.add('imports.process', { organisationId: newId(), importId: newId() }, { id });
    const job = await servers.server.lane('long').getJob(`imports.process.${id}`);
    const { attempts, backoffMs, priority } = JOB_POLICIES['imports.process'];
    expect(job?.opts).toMatchObject({
      attempts,
      priority,
      backoff: { type: 'exponential', delay: backoffMs },
    });
    expect(await servers.server.lane('quick').getJob(`imports.process.${id}`)).toBeUndefined();
  });

  it('is refused inside a unit of work: it would be done before what it is about is stored', async () => {
    const queue = new BullMqJobQueue(servers.server, () => true);
    await expect(queue.add('maintenance.tidy', {}, { id: newId() })).rejects.toThrow(
      'maintenance.tidy was added inside a unit of work',
    );
  });
});
