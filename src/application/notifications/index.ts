export { type MailContent, MailLoader } from './mailer.port.js';
export type { MailName, Mails } from './mails.js';
