import { UnrecoverableError, WaitingError } from 'bullmq';
import type { JobHandler } from '../../application/shared/job-queue.port.js';
import type { JobName } from '../../application/shared/jobs.js';
import type { Meter } from '../../application/shared/meter.port.js';
import { type JobServer, type Lane, LANES, type LaneProcessor, type LaneWorker } from './job-server.js';
import { scheduleRecurring } from './recurring-jobs.js';

type BullJob = Parameters<LaneProcessor>[0];

export interface WorkerHostSettings {
  readonly log: (level: 'info' | 'warn' | 'error', fields: object, message: string) => void;
  readonly meter?: Meter;
  /** How long a job stays with a worker that no longer answers for it. */
  readonly lockMs?: number;
  /** How often jobs of dead workers are looked for. */
  readonly stalledCheckMs?: number;
  /** How long a stop waits for the jobs in hand. */
  readonly stopMs?: number;
}

/** How many jobs of a lane a process has in hand. */
const CONCURRENCY: Readonly<Record<Lane, number>> = { quick: 8, long: 2, build: 8 };
const LOCK_MS = 30_000;
const STALLED_CHECK_MS = 10_000;
/** How often a job may lose its worker before it is abandoned: it may be what kills them. */
export const LOSSES_ALLOWED = 5;
/** BullMQ itself would fail such a job without a word to its handler: it never comes to that. */
const NEVER = 1_000_000;
/** Leaves time for the rest of a shutdown, which has ten seconds. */
const STOP_MS = 5_000;

/** Runs the handlers: one BullMQ worker for each lane. */
export class WorkerHost {
  private readonly stopping = new AbortController();
  private readonly inHand = new Set<Promise<void>>();
  private handlers: ReadonlyMap<JobName, JobHandler> = new Map();
  private workers: LaneWorker[] = [];

  /** @param handlerOfEach which handler does which job; throws when that is not clear */
  constructor(
    private readonly server: JobServer,
    private readonly handlerOfEach: () => ReadonlyMap<JobName, JobHandler>,
    private readonly settings: WorkerHostSettings,
  ) {}

  /** @throws when a job lacks its handler, or the job server does not answer */
  async start(): Promise<void> {
    this.handlers = this.handlerOfEach();
    await scheduleRecurring(this.server, [...this.handlers.keys()]);
    this.workers = LANES.map((lane) => this.open(lane));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  /**
   * Takes no more jobs, tells those in hand to leave off and waits for them a while. What leaves off because of it goes
   * back to wait, and costs it no attempt; what does not is handed to another worker when its lock ends.
   */
  async stop(): Promise<void> {
    this.stopping.abort(new Error('The worker stops.'));
    await Promise.allSettled(this.workers.map((worker) => worker.pause(true)));
    const { stopMs = STOP_MS } = this.settings;
    const left = await within(stopMs, Promise.allSettled([...this.inHand]));
    if (left === 'late')
      this.settings.log('warn', { jobs: this.inHand.size }, 'jobs are left to another worker');
    await within(stopMs, Promise.allSettled(this.workers.map((worker) => worker.close(left === 'late'))));
  }

  private open(lane: Lane): LaneWorker {
    const worker = this.server.work(lane, (job, token) => this.track(this.run(job, token)), {
      concurrency: CONCURRENCY[lane],
      lockDuration: this.settings.lockMs ?? LOCK_MS,
      stalledInterval: this.settings.stalledCheckMs ?? STALLED_CHECK_MS,
      maxStalledCount: NEVER,
    });
    worker.on('error', (error) => this.settings.log('warn', { err: error, lane }, 'the worker has trouble'));
    worker.on('failed', (job, error) => this.failed(job, error));
    worker.on('stalled', (id) => this.settings.log('warn', { job: id, lane }, 'a job has lost its worker'));
    return worker;
  }

  private track(work: Promise<void>): Promise<void> {
    const entry = work.finally(() => this.inHand.delete(entry));
    this.inHand.add(entry);
    return entry;
  }

  private async run(job: BullJob, token: string | undefined): Promise<void> {
    const { signal } = this.stopping;
    if (signal.aborted) return this.giveBack(job, token);
    const handler = this.handlers.get(job.name as JobName);
    if (!handler) throw new Error(`There is no handler for ${job.name} yet.`);
    const attempt = job.attemptsMade + 1;
    const began = performance.now();
    const finished = (outcome: string) => {
      this.settings.meter?.count('jobs_total', { job: job.name, outcome });
      this.settings.meter?.observe('job_seconds', (performance.now() - began) / 1_000, { job: job.name });
    };
    try {
      if (job.stalledCounter > LOSSES_ALLOWED) await this.abandon(job, handler);
      await handler.handle(job.data, { attempt, lastAttempt: attempt >= (job.opts.attempts ?? 1), signal });
      finished('done');
    } catch (error) {
      if (signal.aborted) return this.giveBack(job, token);
      finished('failed');
      throw error;
    }
  }

  private async abandon(job: BullJob, handler: JobHandler): Promise<never> {
    await handler.abandon(job.data);
    throw new UnrecoverableError(`The job has lost its worker ${job.stalledCounter} times.`);
  }

  private async giveBack(job: BullJob, token: string | undefined): Promise<never> {
    await job.moveToWait(token);
    throw new WaitingError();
  }

  private failed(job: BullJob | undefined, error: Error): void {
    const attempts = job?.opts.attempts ?? 1;
    const last = !job || job.attemptsMade >= attempts || error instanceof UnrecoverableError;
    const fields = { err: error, job: job?.name, id: job?.id, attempt: job?.attemptsMade, attempts };
    this.settings.log(
      last ? 'error' : 'warn',
      fields,
      last ? 'a job has failed for good' : 'a job has failed',
    );
  }
}

async function within(limitMs: number, work: Promise<unknown>): Promise<'done' | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), limitMs)));
  const done = work.then(() => 'done' as const);
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}
