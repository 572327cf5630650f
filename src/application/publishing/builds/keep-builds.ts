import { Injectable } from '@nestjs/common';
import { Clock } from '../../shared/clock.port.js';
import { JobQueue } from '../../shared/job-queue.port.js';
import { ForgottenBuilds } from './build-leases.port.js';
import { urgencyOf } from './build-urgency.js';

const AT_ONCE = 200;
/** A build that is due for so long has lost its job. Milliseconds. */
const LATE_MS = 5_000;

/** Has builds that nobody would come for worked on: their process died, or the queue was emptied. */
@Injectable()
export class KeepBuilds {
  constructor(
    private readonly forgotten: ForgottenBuilds,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** @returns how many */
  async execute(): Promise<number> {
    const now = this.clock.now();
    const found = await this.forgotten.find(new Date(now.getTime() - LATE_MS), AT_ONCE);
    // A new job each time: the one before is done, or has lost its worker.
    const round = Math.floor(now.getTime() / LATE_MS);
    for (const { organisationId, id: buildId, kind } of found)
      await this.queue.add(
        'publishing.build',
        { organisationId, buildId },
        { id: `${buildId}.${round}`, priority: urgencyOf(kind) },
      );
    return found.length;
  }
}
