import { Injectable } from '@nestjs/common';
import { ClearWebsite } from '../../../application/publishing/clear-website.js';
import { JobHandler } from '../../../application/shared/job-queue.port.js';
import type { Jobs } from '../../../application/shared/jobs.js';

@Injectable()
export class ClearWebsiteJob extends JobHandler<'publishing.clear'> {
  readonly job = 'publishing.clear';

  constructor(private readonly clearWebsite: ClearWebsite) {
    super();
  }

  handle(removed: Jobs['publishing.clear']): Promise<void> {
    return this.clearWebsite.execute(removed);
  }
}
