import { type JobAttempt, JobHandler } from '../../../src/application/shared/job-queue.port.js';
import { JOB_POLICIES, type JobName, type Jobs } from '../../../src/application/shared/jobs.js';
import { BullMqJobQueue } from '../../../src/infrastructure/bullmq/bullmq-job-queue.js';
import { type JobServer, LANES } from '../../../src/infrastructure/bullmq/job-server.js';
import { WorkerHost, type WorkerHostSettings } from '../../../src/infrastructure/bullmq/worker-host.js';
import { newId } from '../../support/in-memory/builders.js';
import { openJobServers, type OpenJobServers } from '../../support/job-server.js';

type Handle = (data: { importId: string }, attempt: JobAttempt) => Promise<void>;

class Handler extends JobHandler {
  constructor(
    readonly job: JobName,
    private readonly then: Handle,
  ) {
    super();
  }

  async handle(data: Jobs[JobName], attempt: JobAttempt): Promise<void> {
    await this.then(data as { importId: string }, attempt);
  }
}

const until = async (holds: () => boolean | Promise<boolean>) => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('the worker host', () => {
  let servers: OpenJobServers;
  const running: { host: WorkerHost; server: JobServer }[] = [];

  beforeAll(async () => {
    servers = await openJobServers();
  });
  afterEach(async () => {
    for (const { host, server } of running.splice(0)) {
      await host.stop();
      await server.close();
    }
    for (const lane of LANES) await servers.server.lane(lane).obliterate({ force: true });
  });
  afterAll(() => servers.close());

  /** A worker process of its own, as far as the queue can tell. */
  async function work(
    handlers: Partial<Record<JobName, Handle>>,
    settings: Partial<WorkerHostSettings> = {},
  ) {
    const server = servers.another();
    await server.open();
    const byName = new Map<JobName, JobHandler>(
      (Object.entries(handlers) as [JobName, Handle][]).map(([name, then]) => [
        name,
        new Handler(name, then),
      ]),
    );
    const host = new WorkerHost(server, () => byName, { log: () => {}, ...settings });
    await host.start();
    const one = { host, server };
    running.push(one);
    return {
      stop: async () => {
        running.splice(running.indexOf(one), 1);
        await host.stop();
        await server.close();
      },
    };
  }

  const add = async (name: 'imports.process' | 'imports.undo', importId = newId()) => {
    const queue = new BullMqJobQueue(servers.server);
    await queue.add(name, { organisationId: newId(), importId }, { id: importId });
    return importId;
  };
  const jobOf = (importId: string) => servers.server.lane('long').getJob(`imports.process.${importId}`);

  it('runs a job once, with its data, on its first attempt of five', async () => {
    const ran: unknown[] = [];
    await work({
      'imports.process': async ({ importId }, { attempt, lastAttempt }) =>
        void ran.push([importId, attempt, lastAttempt]),
    });
    const importId = await add('imports.process');
    await until(async () => (await (await jobOf(importId))?.getState()) === 'completed');
    expect(ran).toEqual([[importId, 1, false]]);
  });

  it('refuses to start when it is not clear who does what', async () => {
    const host = new WorkerHost(
      servers.server,
      () => {
        throw new Error('The worker cannot start: imports.undo has no handler.');
      },
      { log: () => {} },
    );
    await expect(host.start()).rejects.toThrow('imports.undo has no handler');
  });

  it('tries a failed job again and says which attempt is the last; after it the job stays, for people', async () => {
    const attempts: [number, boolean][] = [];
    const failed: string[] = [];
    const log: WorkerHostSettings['log'] = (level, _fields, message) =>
      void failed.push(`${level}: ${message}`);
    await work(
      {
        'imports.process': async (_data, { attempt, lastAttempt }) => {
          attempts.push([attempt, lastAttempt]);
          throw new Error('on purpose');
        },
      },
      { log },
    );
    const importId = newId();
    await servers.server
      .lane('long')
      .add(
        'imports.process',
        { organisationId: newId(), importId },
        { jobId: `imports.process.${importId}`, attempts: 3, backoff: { type: 'fixed', delay: 1 } },
      );
    await until(() => attempts.length === 3);
    await until(async () => (await (await jobOf(importId))?.getState()) === 'failed');
    expect(attempts).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
    expect((await jobOf(importId))?.failedReason).toBe('on purpose');
    // The lane has two hands: what the one says may come after what the other says.
    await until(() => failed.length === 3);
    expect(failed.sort()).toEqual([
      'error: a job has failed for good',
      'warn: a job has failed',
      'warn: a job has failed',
    ]);
  });

  it('does what is urgent first', async () => {
    const ran: string[] = [];
    for (let count = 0; count < 3; count += 1) await add('imports.process');
    await add('imports.undo');
    const note = (name: string) => async () => void ran.push(name);
    await work({ 'imports.process': note('process'), 'imports.undo': note('undo') });
    await until(() => ran.length === 4);
    // Two are taken at once, in order; the handlers may begin in either.
    expect(ran.slice(0, 2)).toContain('undo');
  });

  it('keeps quick work apart from long work', async () => {
    let release: () => void = () => {};
    const blocked = new Promise<void>((resolve) => (release = resolve));
    const ran: string[] = [];
    await work({
      'imports.process': () => blocked,
      'notifications.send-mail': async () => void ran.push('mail'),
    });
    await Promise.all(Array.from({ length: 4 }, () => add('imports.process')));
    const ids = { organisationId: newId(), subjectId: newId(), recipientId: newId(), key: newId() };
    await new BullMqJobQueue(servers.server).add(
      'notifications.send-mail',
      { mail: 'x', ...ids },
      { id: newId() },
    );
    await until(() => ran.length === 1);
    release();
  });

  it('stops: jobs in hand are told, go back to wait, and cost no attempt', async () => {
    const attempts: number[] = [];
    const { stop } = await work({
      'imports.process': (_data, { attempt, signal }) => {
        attempts.push(attempt);
        return new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason as Error)),
        );
      },
    });
    const importId = await add('imports.process');
    await until(() => attempts.length === 1);
    await stop();
    expect(await (await jobOf(importId))?.getState()).toMatch(/waiting|prioritized/);
    await work({ 'imports.process': async (_data, { attempt }) => void attempts.push(attempt) });
    await until(() => attempts.length === 2);
    expect(attempts).toEqual([1, 1]);
  });

  it('stops in time when a job does not leave off; another worker takes the job when its lock has ended', async () => {
    const began: string[] = [];
    const { stop } = await work(
      { 'imports.process': () => new Promise(() => void began.push('first')) },
      { lockMs: 1_000, stalledCheckMs: 200, stopMs: 100 },
    );
    const importId = await add('imports.process');
    await until(() => began.length === 1);
    await stop();
    await work(
      { 'imports.process': async () => void began.push('second') },
      { lockMs: 1_000, stalledCheckMs: 200 },
    );
    await until(async () => (await (await jobOf(importId))?.getState()) === 'completed');
    expect(began).toEqual(['first', 'second']);
  });

  it('has a recurring job come round once, however many workers ask for it, and forgets one that is no more', async () => {
    await servers.server
      .lane('quick')
      .upsertJobScheduler('gone.job', { every: 60_000 }, { name: 'gone.job', data: {} });
    const ran: string[] = [];
    const tidy = { 'maintenance.tidy': async () => void ran.push('tidy') };
    const { stop } = await work(tidy);
    await until(() => ran.length === 1);
    await stop();
    await work(tidy);
    await work(tidy);
    const schedulers = await servers.server.lane('quick').getJobSchedulers();
    expect(schedulers.map(({ key, every }) => [key, Number(every)])).toEqual([
      ['maintenance.tidy', 3_600_000],
    ]);
    const next = await servers.server.lane('quick').getJobs(['delayed', 'waiting', 'prioritized']);
    expect(next.map(({ name }) => name)).toEqual(['maintenance.tidy']);
    expect(ran).toEqual(['tidy']);
  });

  it('knows what is done for a while, also after recurring jobs', async () => {
    const mails: string[] = [];
    const tidied: number[] = [];
    const mail: Handle = async (data) => void mails.push((data as unknown as { key: string }).key);
    const { stop } = await work({ 'notifications.send-mail': mail });
    const queue = new BullMqJobQueue(servers.server);
    const ids = { organisationId: newId(), subjectId: newId(), recipientId: newId() };
    const keys = Array.from({ length: 30 }, newId);
    const sendAll = () =>
      Promise.all(
        keys.map((key) => queue.add('notifications.send-mail', { mail: 'x', ...ids, key }, { id: key })),
      );
    await sendAll();
    await until(() => mails.length === keys.length);
    await stop();
    await work({ 'notifications.send-mail': mail, 'maintenance.tidy': async () => void tidied.push(1) });
    await until(() => tidied.length === 1);
    const { lane } = JOB_POLICIES['maintenance.tidy'];
    await until(async () => (await servers.server.lane(lane).getActiveCount()) === 0);
    await sendAll();
    expect(await servers.server.lane(lane).getJobCountByTypes('waiting', 'prioritized', 'active')).toBe(0);
    expect(mails).toHaveLength(keys.length);
  });
});
