export type { MailName, Mails } from './mails.js';
