import { join } from 'node:path';
import { KeptMails } from '../../application/notifications/kept-mails.port.js';
import { AlertSender, MailRenderer, MailSender } from '../../application/notifications/mailer.port.js';
import { SendAlert } from '../../application/notifications/send-alert.js';
import { SendMail } from '../../application/notifications/send-mail.js';
import { SentMails } from '../../application/notifications/sent-mails.port.js';
import { TidySentMails } from '../../application/notifications/tidy-sent-mails.js';
import { FolderKeptMails } from '../../infrastructure/mail/folder-kept-mails.js';
import { FolderMailSender } from '../../infrastructure/mail/folder-mail-sender.js';
import { MailFolder } from '../../infrastructure/mail/mail-folder.js';
import { MjmlMailRenderer } from '../../infrastructure/mail/mjml-mail-renderer.js';
import { SmtpMailSender } from '../../infrastructure/mail/smtp-mail-sender.js';
import { TypeOrmSentMails } from '../../infrastructure/typeorm/notifications/typeorm-sent-mails.js';
import { MailController } from '../../presentation/http/notifications/mail.controller.js';
import { MailPageSettings } from '../../presentation/http/notifications/mail-page-settings.js';
import { SendAlertJob } from '../../presentation/jobs/notifications/send-alert.job.js';
import { SendMailJob } from '../../presentation/jobs/notifications/send-mail.job.js';
import type { Feature } from './feature.js';

/** Mails: by the SMTP server where one is configured, else into a folder, which development shows as a page. */
export const notifications: Feature = {
  controllers: [MailController],
  useCases: [SendMail, SendAlert],
  adapters: ({ config, unitOfWork }) => {
    const { smtpUrl: url, from } = config.mail;
    const folder = new MailFolder(join(config.home, 'mail'));
    const newSender = () =>
      url === undefined ? new FolderMailSender(folder, from) : new SmtpMailSender({ url, from });
    return [
      { provide: MailSender, useValue: newSender() },
      { provide: AlertSender, useValue: newSender() },
      { provide: MailRenderer, useValue: new MjmlMailRenderer(config.linkUrl) },
      { provide: SentMails, useValue: new TypeOrmSentMails(unitOfWork) },
      { provide: KeptMails, useValue: new FolderKeptMails(folder) },
      { provide: MailPageSettings, useValue: { shown: !config.production && url === undefined } },
    ];
  },
  jobs: [SendMailJob, SendAlertJob],
  tidyings: [TidySentMails],
};
