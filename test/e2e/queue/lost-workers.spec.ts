import { JobHandler } from '../../../src/application/shared/job-queue.port.js';
import type { JobName, Jobs } from '../../../src/application/shared/jobs.js';
import { BullMqJobQueue } from '../../../src/infrastructure/bullmq/bullmq-job-queue.js';
import type { JobServer } from '../../../src/infrastructure/bullmq/job-server.js';
import { LOSSES_ALLOWED, WorkerHost } from '../../../src/infrastructure/bullmq/worker-host.js';
import { newId } from '../../support/in-memory/builders.js';
import { openJobServers, type OpenJobServers } from '../../support/job-server.js';
import { HangingWorker } from '../../support/hanging-worker/index.js';

const until = async (holds: () => boolean | Promise<boolean>) => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
};

class Processes extends JobHandler {
  readonly job = 'imports.process';
  readonly handled: string[] = [];
  readonly abandoned: string[] = [];
  abandonFails = 0;

  async handle(data: Jobs[JobName]): Promise<void> {
    this.handled.push((data as { importId: string }).importId);
  }

  override async abandon(data: Jobs[JobName]): Promise<void> {
    this.abandoned.push((data as { importId: string }).importId);
    if (this.abandoned.length <= this.abandonFails) throw new Error('no database');
  }
}

describe('a job whose worker dies', () => {
  let servers: OpenJobServers;
  let handler: Processes;
  let host: WorkerHost | undefined;
  let hosting: JobServer | undefined;

  beforeAll(async () => {
    servers = await openJobServers();
  });
  beforeEach(() => {
    handler = new Processes();
  });
  afterEach(async () => {
    await host?.stop();
    await hosting?.close();
    await servers.server.lane('long').obliterate({ force: true });
  });
  afterAll(() => servers.close());

  const add = async (attempts = 5) => {
    const importId = newId();
    await servers.server
      .lane('long')
      .add(
        'imports.process',
        { organisationId: newId(), importId },
        { jobId: `imports.process.${importId}`, attempts, backoff: { type: 'fixed', delay: 1 } },
      );
    return importId;
  };
  const job = (importId: string) => servers.server.lane('long').getJob(`imports.process.${importId}`);
  const work = async () => {
    hosting = servers.another();
    await hosting.open();
    const settings = { log: () => {}, stalledCheckMs: 100 };
    host = new WorkerHost(hosting, () => new Map([[handler.job, handler]]), settings);
    await host.start();
  };

  /** Has the job taken that many times by a worker that does not hold on to it. */
  const lose = async (importId: string, times: number) => {
    const server = servers.another();
    await server.open();
    const worker = server.work('long', () => new Promise(() => {}), {
      // Each time it is taken fills one place for good.
      concurrency: times,
      skipLockRenewal: true,
      lockDuration: 50,
      stalledInterval: 50,
      maxStalledCount: 1_000,
    });
    worker.on('error', () => {});
    await until(async () => ((await job(importId))?.stalledCounter ?? 0) >= times);
    await worker.close(true);
    await server.close();
  };

  it('is done by another, once, after kill -9 in the middle of it', async () => {
    const dying = await HangingWorker.start({
      place: servers.place,
      job: 'imports.process',
      lockMs: 1_000,
      stalledCheckMs: 100,
    });
    const taken = dying.taken();
    const queue = new BullMqJobQueue(servers.server);
    const data = { organisationId: newId(), importId: newId() };
    await queue.add('imports.process', data, { id: data.importId });
    expect(await taken).toEqual(data);
    await dying.kill();
    await work();
    await until(async () => (await (await job(data.importId))?.getState()) === 'completed');
    expect(handler.handled).toEqual([data.importId]);
  });

  it('is tried again as often as a few deaths are bad luck', async () => {
    const importId = await add();
    await lose(importId, LOSSES_ALLOWED);
    await work();
    await until(async () => (await (await job(importId))?.getState()) === 'completed');
    expect([handler.handled, handler.abandoned]).toEqual([[importId], []]);
  });

  it('is abandoned when it has cost more, its handler told, and stays as failed', async () => {
    const importId = await add();
    await lose(importId, LOSSES_ALLOWED + 1);
    await work();
    await until(async () => (await (await job(importId))?.getState()) === 'failed');
    expect([handler.handled, handler.abandoned]).toEqual([[], [importId]]);
    const reason = `The job has lost its worker ${LOSSES_ALLOWED + 1} times.`;
    expect((await job(importId))?.failedReason).toBe(reason);
  });

  it('is abandoned again when its handler could not be told', async () => {
    handler.abandonFails = 2;
    const importId = await add();
    await lose(importId, LOSSES_ALLOWED + 1);
    await work();
    await until(() => handler.abandoned.length === 3);
    await until(async () => (await (await job(importId))?.getState()) === 'failed');
    expect(handler.handled).toEqual([]);
  });
});
