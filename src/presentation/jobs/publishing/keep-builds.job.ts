import { Injectable } from '@nestjs/common';
import { KeepBuilds } from '../../../application/publishing/builds/keep-builds.js';
import { JobHandler } from '../../../application/shared/job-queue.port.js';

@Injectable()
export class KeepBuildsJob extends JobHandler<'publishing.keep-builds'> {
  readonly job = 'publishing.keep-builds';

  constructor(private readonly keepBuilds: KeepBuilds) {
    super();
  }

  async handle(): Promise<void> {
    await this.keepBuilds.execute();
  }
}
