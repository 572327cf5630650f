import {
  type KeptMail,
  type KeptMailContent,
  KeptMails,
} from '../../application/notifications/kept-mails.port.js';
import type { MailFolder } from './mail-folder.js';

export class FolderKeptMails extends KeptMails {
  constructor(private readonly folder: MailFolder) {
    super();
  }

  async list(): Promise<readonly KeptMail[]> {
    return (await this.folder.list()).map(({ name, entry: { at, to, subject } }) => ({
      name,
      at,
      to,
      subject,
    }));
  }

  async read(name: string): Promise<KeptMailContent | undefined> {
    const entry = await this.folder.read(name);
    return entry && { name, ...entry };
  }
}
