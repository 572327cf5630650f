import {
  MailSender,
  type Recipient,
  type RenderedMail,
} from '../../../src/application/notifications/mailer.port.js';
import { messageOf } from '../../../src/infrastructure/mail/mail-message.js';

export interface SentMail {
  readonly recipient: Recipient;
  readonly mail: RenderedMail;
  readonly key: string;
}

/** Keeps what was sent; `failure` is thrown instead while it is set. */
export class InMemoryMailSender extends MailSender {
  readonly sent: SentMail[] = [];
  failure: Error | undefined;

  async send(recipient: Recipient, mail: RenderedMail, key: string): Promise<void> {
    if (this.failure) throw this.failure;
    messageOf('glaneur@localhost', recipient, mail, key);
    this.sent.push({ recipient, mail, key });
  }
}
