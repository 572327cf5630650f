import { Injectable } from '@nestjs/common';
import { type MailContent, MailLoader } from '../notifications/index.js';
import { ReportMails } from './report-mails.port.js';

/** What whoever is asked to see to a report has to know of it. */
@Injectable()
export class LoadAssignedMail extends MailLoader<'report-assigned'> {
  readonly mail = 'report-assigned';

  constructor(private readonly mails: ReportMails) {
    super();
  }

  load(
    organisationId: string,
    subjectId: string,
    recipientId: string,
  ): Promise<MailContent<'report-assigned'> | undefined> {
    return this.mails.assigned(organisationId, subjectId, recipientId);
  }
}
