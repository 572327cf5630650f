export { type MailContent, MailLoader } from './mailer.port.js';
export type { MailName, Mails, ReportedCategory } from './mails.js';
