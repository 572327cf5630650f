import { Injectable, Logger } from '@nestjs/common';
import { SendMail, type SendMailCommand } from '../../../application/notifications/send-mail.js';
import { JobHandler } from '../../../application/shared/job-queue.port.js';

/** Sends one mail. A mail that its server will never take is given up and logged; for all else the queue tries again. */
@Injectable()
export class SendMailJob extends JobHandler<'notifications.send-mail'> {
  readonly job = 'notifications.send-mail';
  private readonly logger = new Logger('Mail');

  constructor(private readonly sendMail: SendMail) {
    super();
  }

  async handle(data: SendMailCommand): Promise<void> {
    const result = await this.sendMail.execute(data);
    if (result.outcome !== 'refused') return;
    const { mail, organisationId, subjectId, recipientId } = data;
    this.logger.warn({ mail, organisationId, subjectId, recipientId, reason: result.reason }, 'Mail refused');
  }
}
