import type { MailName, Mails } from './mails.js';

export interface Recipient {
  readonly address: string;
  readonly name: string;
  /** BCP 47; the mail is written in the nearest language that its templates have. */
  readonly locale: string;
}

/** A mail as it is to be read: everything that its words need, looked up and nothing formatted. */
export interface MailContent<Name extends MailName = MailName> {
  readonly mail: Name;
  readonly recipient: Recipient;
  /** IANA: times are written in the organisation's. */
  readonly timeZone: string;
  readonly data: Mails[Name];
}

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  /** The same for those who read no HTML. */
  readonly text: string;
}

/** Looks up what one kind of mail says. One loader for each name. */
export abstract class MailLoader<Name extends MailName = MailName> {
  abstract readonly mail: Name;
  /** undefined: there is nothing to tell any more. */
  abstract load(
    organisationId: string,
    subjectId: string,
    recipientId: string,
  ): Promise<MailContent<Name> | undefined>;
}

/** Every loader of the application. */
export abstract class MailLoaders extends Array<MailLoader> {}

export abstract class MailRenderer {
  abstract render(content: MailContent): Promise<RenderedMail>;
}

/** The server will never take this mail: there is no such mailbox, or it does not like the content. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

export abstract class MailSender {
  /**
   * @param key the same for each attempt to send this mail: the Message-ID is made from it
   * @throws MailRefused when trying again is of no use
   * @throws Error when the server does not take it now: the job tries again
   */
  abstract send(recipient: Recipient, mail: RenderedMail, key: string): Promise<void>;
}

/** Sends alerts, by connections that no other mail takes. */
export abstract class AlertSender extends MailSender {}
