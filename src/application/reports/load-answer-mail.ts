import { Injectable } from '@nestjs/common';
import { type MailContent, MailLoader } from '../notifications/index.js';
import { ReportMails } from './report-mails.port.js';

/** What the answer to a report says; the recipient is a tap, not a person of the organisation. */
@Injectable()
export class LoadAnswerMail extends MailLoader<'report-answer'> {
  readonly mail = 'report-answer';

  constructor(private readonly mails: ReportMails) {
    super();
  }

  load(
    organisationId: string,
    subjectId: string,
    recipientId: string,
  ): Promise<MailContent<'report-answer'> | undefined> {
    return this.mails.answer(organisationId, subjectId, recipientId);
  }
}
