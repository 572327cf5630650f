import type { MailName, Mails } from '../../../application/notifications/index.js';
import type { Formats, Language } from '../formats.js';
import type { MailDocument } from '../mail-document.js';

/** Says one kind of mail. @param linkUrl where links lead, without a slash at the end */
export type Template<Name extends MailName> = (
  data: Mails[Name],
  formats: Formats,
  linkUrl: string,
) => MailDocument;

export type InEachLanguage<Words> = Readonly<Record<Language, Words>>;
