import { Injectable } from '@nestjs/common';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { AlertSender, MailLoaders, MailRenderer } from './mailer.port.js';
import { SendMail } from './send-mail.js';
import { SentMails } from './sent-mails.port.js';

/** Sends like `SendMail`, by a sender of its own: an alert stands in no line behind other mails. */
@Injectable()
export class SendAlert extends SendMail {
  constructor(
    unitOfWork: UnitOfWork,
    sentMails: SentMails,
    loaders: MailLoaders,
    renderer: MailRenderer,
    sender: AlertSender,
    clock: Clock,
  ) {
    super(unitOfWork, sentMails, loaders, renderer, sender, clock);
  }
}
