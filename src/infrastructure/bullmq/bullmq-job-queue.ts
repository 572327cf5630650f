import { type JobOptions, JobQueue } from '../../application/shared/job-queue.port.js';
import { JOB_POLICIES, type JobName, type Jobs } from '../../application/shared/jobs.js';
import { jobIdOf, optionsOf } from './job-options.js';
import type { JobServer } from './job-server.js';

export class BullMqJobQueue extends JobQueue {
  /** @param insideUnitOfWork whether the caller stands in a transaction, where nothing may be added */
  constructor(
    private readonly server: JobServer,
    private readonly insideUnitOfWork: () => boolean = () => false,
  ) {
    super();
  }

  /** @throws Error when the server is away: soon, so that nobody hangs for it */
  async add<Name extends JobName>(name: Name, data: Jobs[Name], options: JobOptions): Promise<void> {
    if (this.insideUnitOfWork())
      throw new Error(
        `${name} was added inside a unit of work: it belongs into a reaction, after the commit.`,
      );
    await this.server.lane(JOB_POLICIES[name].lane).add(name, data, {
      ...optionsOf(name),
      jobId: jobIdOf(name, options.id),
      ...(options.delayMs === undefined ? {} : { delay: options.delayMs }),
    });
  }
}
