import { createTransport } from 'nodemailer';
import {
  MailRefused,
  MailSender,
  type Recipient,
  type RenderedMail,
} from '../../application/notifications/mailer.port.js';
import { messageOf } from './mail-message.js';

export interface SmtpSettings {
  /** `smtp://` begins in plain text and turns to TLS where the server offers it; `smtps://` is TLS from the start. */
  readonly url: string;
  /** `Glaneur <glaneur@example.org>` */
  readonly from: string;
}

export interface SmtpTimeouts {
  readonly connectMs: number;
  readonly greetingMs: number;
  /** Between two answers. Content filters think for a while. */
  readonly silenceMs: number;
}

const TIMEOUTS: SmtpTimeouts = { connectMs: 10_000, greetingMs: 15_000, silenceMs: 60_000 };
const CONNECTIONS = 3;

/** Commands whose 5xx is about this mail: anything before them is about us, and may be mended while the job waits. */
const ABOUT_THE_MAIL = new Set(['RCPT TO', 'DATA']);

/** Sends by an SMTP server, over a few connections that are kept open. */
export class SmtpMailSender extends MailSender {
  private readonly transport;

  constructor(
    private readonly settings: SmtpSettings,
    { connectMs, greetingMs, silenceMs }: SmtpTimeouts = TIMEOUTS,
  ) {
    super();
    this.transport = createTransport({
      url: settings.url,
      pool: true,
      maxConnections: CONNECTIONS,
      connectionTimeout: connectMs,
      greetingTimeout: greetingMs,
      socketTimeout: silenceMs,
      dnsTimeout: connectMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(recipient: Recipient, mail: RenderedMail, key: string): Promise<void> {
    const message = messageOf(this.settings.from, recipient, mail, key);
    try {
      await this.transport.sendMail(message);
    } catch (error) {
      throw failureOf(error, recipient.address);
    }
  }

  /** Called by Nest once no job is under way. */
  onApplicationShutdown(): void {
    this.transport.close();
  }
}

interface SmtpError {
  readonly message: string;
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

/** The server's own words, without the address: they go into the log. */
function failureOf(error: unknown, address: string): Error {
  const { message, code = 'ESMTP', command = 'CONN', response, responseCode = 0 } = error as SmtpError;
  const words = (response ?? message).replaceAll(address, '<recipient>');
  const sentence = `${code} at ${command}: ${words}`;
  return responseCode >= 500 && ABOUT_THE_MAIL.has(command) ? new MailRefused(sentence) : new Error(sentence);
}
