import { Injectable } from '@nestjs/common';
import { type MailContent, MailLoader } from '../notifications/index.js';
import { OverdueMails } from './overdue-mails.port.js';

/** What the mail about an overdue tour says. */
@Injectable()
export class LoadOverdueMail extends MailLoader<'tour-overdue'> {
  readonly mail = 'tour-overdue';

  constructor(private readonly mails: OverdueMails) {
    super();
  }

  load(
    organisationId: string,
    subjectId: string,
    recipientId: string,
  ): Promise<MailContent<'tour-overdue'> | undefined> {
    return this.mails.content(organisationId, subjectId, recipientId);
  }
}
