import { createTransport } from 'nodemailer';
import {
  MailSender,
  type Recipient,
  type RenderedMail,
} from '../../application/notifications/mailer.port.js';
import type { MailFolder } from './mail-folder.js';
import { messageOf, nameOfKey } from './mail-message.js';

/** Puts mails into a folder where no SMTP server is configured: to try things out, and for installations that send nothing. */
export class FolderMailSender extends MailSender {
  private readonly composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    private readonly folder: MailFolder,
    private readonly from: string,
  ) {
    super();
  }

  async send(recipient: Recipient, mail: RenderedMail, key: string): Promise<void> {
    const { message } = await this.composer.sendMail(messageOf(this.from, recipient, mail, key));
    const { html, text, subject } = mail;
    const entry = { at: new Date().toISOString(), to: recipient.address, subject, html, text };
    await this.folder.put(nameOfKey(key), message as Buffer, entry);
  }
}
