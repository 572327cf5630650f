import { Injectable } from '@nestjs/common';
import { type MailContent, MailLoader } from '../notifications/index.js';
import { ReportMails } from './report-mails.port.js';

/** What the alert about a person in danger says. */
@Injectable()
export class LoadDangerMail extends MailLoader<'report-danger'> {
  readonly mail = 'report-danger';

  constructor(private readonly mails: ReportMails) {
    super();
  }

  load(
    organisationId: string,
    subjectId: string,
    recipientId: string,
  ): Promise<MailContent<'report-danger'> | undefined> {
    return this.mails.danger(organisationId, subjectId, recipientId);
  }
}
