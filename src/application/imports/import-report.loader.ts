import { Injectable } from '@nestjs/common';
import { type MailContent, MailLoader } from '../notifications/index.js';
import { ImportReports } from './import-reports.port.js';

/** Loads the mail `import-report`. */
@Injectable()
export class ImportReportLoader extends MailLoader<'import-report'> {
  readonly mail = 'import-report';

  constructor(private readonly reports: ImportReports) {
    super();
  }

  load(
    organisationId: string,
    subjectId: string,
    recipientId: string,
  ): Promise<MailContent<'import-report'> | undefined> {
    return this.reports.report({ organisationId, id: subjectId }, recipientId);
  }
}
