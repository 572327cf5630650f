import { Injectable } from '@nestjs/common';
import { EventReaction, type RecordedEvent } from '../shared/event-reaction.js';
import { JobQueue } from '../shared/job-queue.port.js';
import { ReportMails } from './report-mails.port.js';

/** So many are written to about one answer; others still read it by their tracking link. */
export const ANSWERED_MAX = 200;

/** Has the answer to a report mailed to everybody who left an e-mail address with it, once for each address. */
@Injectable()
export class MailAnswer extends EventReaction {
  readonly reactsTo = ['report.answered'];

  constructor(
    private readonly mails: ReportMails,
    private readonly queue: JobQueue,
  ) {
    super();
  }

  async react({ organisationId, aggregateId, payload }: RecordedEvent): Promise<void> {
    const subjectId = payload['answerId'] as string;
    for (const recipientId of await this.mails.tapsToAnswer(organisationId, aggregateId, ANSWERED_MAX)) {
      const key = `report-answer:${subjectId}:${recipientId}`;
      const about = { organisationId, mail: 'report-answer', subjectId, recipientId, key };
      await this.queue.add('notifications.send-mail', about, { id: key });
    }
  }
}
