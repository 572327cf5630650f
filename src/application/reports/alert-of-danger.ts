import { Injectable } from '@nestjs/common';
import { DANGER } from '../../domain/reports/report-category.js';
import { EventReaction, type RecordedEvent } from '../shared/event-reaction.js';
import { JobQueue } from '../shared/job-queue.port.js';
import { ReportMails } from './report-mails.port.js';

/** A person in danger: every dispatcher and administrator is written to at once, by jobs that wait behind no others. */
@Injectable()
export class AlertOfDanger extends EventReaction {
  readonly reactsTo = ['report.opened'];

  constructor(
    private readonly mails: ReportMails,
    private readonly queue: JobQueue,
  ) {
    super();
  }

  async react({ organisationId, aggregateId: subjectId, payload }: RecordedEvent): Promise<void> {
    if (payload['category'] !== DANGER) return;
    const staff = await this.mails.staff(organisationId);
    const alert = async (recipientId: string) => {
      const key = `report-danger:${subjectId}:${recipientId}`;
      const about = { organisationId, mail: 'report-danger', subjectId, recipientId, key };
      await this.queue.add('notifications.send-alert', about, { id: key });
    };
    await Promise.all(staff.map(alert));
  }
}
