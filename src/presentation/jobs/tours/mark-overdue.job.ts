import { Injectable } from '@nestjs/common';
import { type JobAttempt, JobHandler } from '../../../application/shared/job-queue.port.js';
import type { Jobs } from '../../../application/shared/jobs.js';
import { MarkOverdueTours } from '../../../application/tours/mark-overdue-tours.js';

@Injectable()
export class MarkOverdueJob extends JobHandler<'tours.mark-overdue'> {
  readonly job = 'tours.mark-overdue';

  constructor(private readonly markOverdueTours: MarkOverdueTours) {
    super();
  }

  async handle(_: Jobs['tours.mark-overdue'], { signal }: JobAttempt): Promise<void> {
    await this.markOverdueTours.execute(signal);
  }
}
