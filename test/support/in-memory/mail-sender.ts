import {
  MailSender,
  type Recipient,
  type RenderedMail,
} from '../../../src/application/notifications/mailer.port.js';
import { messageIdOf, messageOf } from '../../../src/infrastructure/mail/mail-message.js';
import { oneLine } from '../../../src/infrastructure/mail/mail-text.js';

export interface SentMail {
  readonly recipient: Recipient;
  readonly mail: RenderedMail;
  readonly key: string;
  readonly messageId: string;
}

/** Keeps what was sent; `failure` is thrown instead while it is set. */
export class InMemoryMailSender extends MailSender {
  readonly sent: SentMail[] = [];
  failure: Error | undefined;

  constructor(private readonly from = 'glaneur@localhost') {
    super();
  }

  async send(recipient: Recipient, mail: RenderedMail, key: string): Promise<void> {
    if (this.failure) throw this.failure;
    messageOf(this.from, recipient, mail, key);
    this.sent.push({
      recipient: { ...recipient, name: oneLine(recipient.name) },
      mail: { ...mail, subject: oneLine(mail.subject) },
      key,
      messageId: messageIdOf(key, this.from),
    });
  }
}
