import { Injectable } from '@nestjs/common';
import { EndBuild } from '../../../application/publishing/builds/end-build.js';
import { RunBuild } from '../../../application/publishing/builds/run-build.js';
import { type JobAttempt, JobHandler } from '../../../application/shared/job-queue.port.js';
import type { Jobs } from '../../../application/shared/jobs.js';

@Injectable()
export class BuildWebsiteJob extends JobHandler<'publishing.build'> {
  readonly job = 'publishing.build';

  constructor(
    private readonly runBuild: RunBuild,
    private readonly endBuild: EndBuild,
  ) {
    super();
  }

  handle({ organisationId, buildId: id }: Jobs['publishing.build'], attempt: JobAttempt): Promise<void> {
    return this.runBuild.execute({ organisationId, id }, attempt);
  }

  override abandon({ organisationId, buildId: id }: Jobs['publishing.build']): Promise<void> {
    const message = 'The build has cost several workers their lives and is not tried again.';
    return this.endBuild.fail({ organisationId, id }, { code: 'build.abandoned', message });
  }
}
