import { Injectable, Logger } from '@nestjs/common';
import { SendAlert } from '../../../application/notifications/send-alert.js';
import type { SendMailCommand } from '../../../application/notifications/send-mail.js';
import { JobHandler } from '../../../application/shared/job-queue.port.js';

/** Sends one mail that cannot wait. */
@Injectable()
export class SendAlertJob extends JobHandler<'notifications.send-alert'> {
  readonly job = 'notifications.send-alert';
  private readonly logger = new Logger('Alert');

  constructor(private readonly sendAlert: SendAlert) {
    super();
  }

  async handle(data: SendMailCommand): Promise<void> {
    const result = await this.sendAlert.execute(data);
    if (result.outcome !== 'refused') return;
    const { mail, organisationId, subjectId, recipientId } = data;
    this.logger.error(
      { mail, organisationId, subjectId, recipientId, reason: result.reason },
      'Alert refused',
    );
  }
}
