import { Injectable } from '@nestjs/common';
import { JobHandler } from '../../../application/shared/job-queue.port.js';
import { TidyUp } from '../../../application/shared/tidy-up.js';

@Injectable()
export class TidyUpJob extends JobHandler<'maintenance.tidy'> {
  readonly job = 'maintenance.tidy';

  constructor(private readonly tidyUp: TidyUp) {
    super();
  }

  async handle(): Promise<void> {
    await this.tidyUp.execute();
  }
}
