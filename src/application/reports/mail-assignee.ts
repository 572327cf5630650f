import { Injectable } from '@nestjs/common';
import { EventReaction, type RecordedEvent } from '../shared/event-reaction.js';
import { JobQueue } from '../shared/job-queue.port.js';

/** Whoever is asked to see to a report hears of it by mail: drivers do not have the inbox. Nobody writes to themselves. */
@Injectable()
export class MailAssignee extends EventReaction {
  readonly reactsTo = ['report.assigned'];

  constructor(private readonly queue: JobQueue) {
    super();
  }

  async react({ organisationId, aggregateId, version, actorId, payload }: RecordedEvent): Promise<void> {
    const recipientId = payload['assigneeId'] as string;
    if (recipientId === actorId) return;
    const key = `report-assigned:${aggregateId}:${version}`;
    const about = { organisationId, mail: 'report-assigned', subjectId: aggregateId, recipientId, key };
    await this.queue.add('notifications.send-mail', about, { id: key });
  }
}
