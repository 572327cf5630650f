import { Injectable } from '@nestjs/common';
import { ProcessImport } from '../../../application/imports/process-import.js';
import { type JobAttempt, JobHandler } from '../../../application/shared/job-queue.port.js';
import type { Jobs } from '../../../application/shared/jobs.js';

@Injectable()
export class ProcessImportJob extends JobHandler<'imports.process'> {
  readonly job = 'imports.process';

  constructor(private readonly processImport: ProcessImport) {
    super();
  }

  handle({ organisationId, importId: id }: Jobs['imports.process'], attempt: JobAttempt): Promise<void> {
    return this.processImport.execute({ organisationId, id }, attempt);
  }

  override abandon({ organisationId, importId: id }: Jobs['imports.process']): Promise<void> {
    return this.processImport.abandon({ organisationId, id });
  }
}
