import { Injectable } from '@nestjs/common';
import { SettleRelease } from '../../../application/publishing/releases/settle-release.js';
import { type JobAttempt, JobHandler } from '../../../application/shared/job-queue.port.js';
import type { Jobs } from '../../../application/shared/jobs.js';

@Injectable()
export class SettleReleaseJob extends JobHandler<'publishing.settle'> {
  readonly job = 'publishing.settle';

  constructor(private readonly settleRelease: SettleRelease) {
    super();
  }

  handle({ organisationId, websiteId }: Jobs['publishing.settle'], { signal }: JobAttempt): Promise<void> {
    return this.settleRelease.execute(organisationId, websiteId, signal);
  }
}
