export { type MailContent, MailLoader, type Recipient } from './mailer.port.js';
export type { MailName, Mails } from './mails.js';
