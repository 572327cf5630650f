import { createHash } from 'node:crypto';
import { domainToASCII } from 'node:url';
import type { SendMailOptions } from 'nodemailer';
import {
  MailRefused,
  type Recipient,
  type RenderedMail,
} from '../../application/notifications/mailer.port.js';
import { oneLine } from './mail-text.js';

/** One mailbox and nothing else: neither a list of addresses, nor a comment, nor a line end. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cs}]+@[^\s@<>()[\]\\,;:"\p{Cc}\p{Cs}]+$/u;

/**
 * The mail as nodemailer takes it. Nothing of it is looked up in files or on the net.
 * @throws MailRefused when the recipient has no address that a mail can be sent to
 */
export function messageOf(
  from: string,
  recipient: Recipient,
  mail: RenderedMail,
  key: string,
): SendMailOptions {
  const { address, name } = recipient;
  if (!ADDRESS.test(address)) throw new MailRefused('The recipient has no valid mail address.');
  return {
    from,
    to: { address, name: oneLine(name) },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    messageId: messageIdOf(key, from),
    // RFC 3834: no holiday answers. The second is what Exchange looks for.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The same for each attempt, so that whoever gets a mail twice can tell. */
export function messageIdOf(key: string, from: string): string {
  const [, domain = ''] = /@([^\s@<>]+)>?\s*$/.exec(from) ?? [];
  return `<${nameOfKey(key)}@${domainToASCII(domain) || 'localhost'}>`;
}

/** A key may hold anything; this may stand in a header and in a file name. */
export function nameOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}
