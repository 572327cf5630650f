import { Injectable } from '@nestjs/common';
import { TakeBackImport } from '../../../application/imports/take-back-import.js';
import { type JobAttempt, JobHandler } from '../../../application/shared/job-queue.port.js';
import type { Jobs } from '../../../application/shared/jobs.js';

@Injectable()
export class UndoImportJob extends JobHandler<'imports.undo'> {
  readonly job = 'imports.undo';

  constructor(private readonly takeBackImport: TakeBackImport) {
    super();
  }

  handle({ organisationId, importId: id }: Jobs['imports.undo'], attempt: JobAttempt): Promise<void> {
    return this.takeBackImport.execute({ organisationId, id }, attempt);
  }

  override abandon({ organisationId, importId: id }: Jobs['imports.undo']): Promise<void> {
    return this.takeBackImport.abandon({ organisationId, id });
  }
}
