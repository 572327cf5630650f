import { Injectable } from '@nestjs/common';
import { KeepSuspensions } from '../../../application/network/keep-suspensions.js';
import { type JobAttempt, JobHandler } from '../../../application/shared/job-queue.port.js';
import type { Jobs } from '../../../application/shared/jobs.js';

@Injectable()
export class KeepSuspensionsJob extends JobHandler<'network.keep-suspensions'> {
  readonly job = 'network.keep-suspensions';

  constructor(private readonly keepSuspensions: KeepSuspensions) {
    super();
  }

  async handle(_: Jobs['network.keep-suspensions'], { signal }: JobAttempt): Promise<void> {
    await this.keepSuspensions.execute(signal);
  }
}
