import { type JobOptions, JobQueue } from '../../application/shared/job-queue.port.js';
import { JOB_POLICIES, type JobName, type Jobs } from '../../application/shared/jobs.js';
import { inTime } from '../../application/shared/time-limit.js';
import { jobIdOf, optionsOf } from './job-options.js';
import type { JobServer } from './job-server.js';

/** A job server that takes longer than this to take a job counts as away. */
export const ADD_LIMIT_MS = 4_000;

export class BullMqJobQueue extends JobQueue {
  /** @param insideUnitOfWork whether the caller stands in a transaction, where nothing may be added */
  constructor(
    private readonly server: JobServer,
    private readonly insideUnitOfWork: () => boolean = () => false,
  ) {
    super();
  }

  /**
   * When it takes too long the job may still have been added: it is known by its id, so adding it again does no harm.
   * @throws Error when the server is away: soon, so that nobody hangs for it
   */
  async add<Name extends JobName>(name: Name, data: Jobs[Name], options: JobOptions): Promise<void> {
    if (this.insideUnitOfWork())
      throw new Error(
        `${name} was added inside a unit of work: it belongs into a reaction, after the commit.`,
      );
    const adding = this.server.lane(JOB_POLICIES[name].lane).add(name, data, {
      ...optionsOf(name),
      jobId: jobIdOf(name, options.id),
      ...(options.delayMs === undefined ? {} : { delay: options.delayMs }),
      ...(options.priority === undefined ? {} : { priority: options.priority }),
    });
    await inTime(adding, ADD_LIMIT_MS, `Adding ${name}`);
  }
}
