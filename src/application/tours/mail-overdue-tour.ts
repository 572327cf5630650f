import { Injectable } from '@nestjs/common';
import { EventReaction, type RecordedEvent } from '../shared/event-reaction.js';
import { JobQueue } from '../shared/job-queue.port.js';
import { OverdueMails } from './overdue-mails.port.js';

/** Has one mail sent to everybody who dispatches, once for each tour. */
@Injectable()
export class MailOverdueTour extends EventReaction {
  readonly reactsTo = ['tour.overdue'];

  constructor(
    private readonly mails: OverdueMails,
    private readonly queue: JobQueue,
  ) {
    super();
  }

  async react({ organisationId, aggregateId: tourId }: RecordedEvent): Promise<void> {
    for (const recipientId of await this.mails.recipients(organisationId)) {
      const key = `tour-overdue:${tourId}:${recipientId}`;
      const about = { organisationId, mail: 'tour-overdue', subjectId: tourId, recipientId, key };
      await this.queue.add('notifications.send-mail', about, { id: key });
    }
  }
}
