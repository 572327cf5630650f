import { type JobOptions, JobQueue } from '../../../src/application/shared/job-queue.port.js';
import type { JobName, Jobs } from '../../../src/application/shared/jobs.js';

export interface QueuedJob<Name extends JobName = JobName> {
  readonly name: Name;
  readonly data: Jobs[Name];
  readonly id: string;
  readonly delayMs: number;
}

/** Keeps what was added, in order. */
export class InMemoryJobQueue extends JobQueue {
  readonly jobs: QueuedJob[] = [];
  /** While set, nothing can be added: the server is away. */
  failure: Error | undefined;

  async add<Name extends JobName>(name: Name, data: Jobs[Name], options: JobOptions): Promise<void> {
    if (this.failure) throw this.failure;
    if (this.jobs.some((job) => job.name === name && job.id === options.id)) return;
    this.jobs.push({ name, data, id: options.id, delayMs: options.delayMs ?? 0 });
  }
}
