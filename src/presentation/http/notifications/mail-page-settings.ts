/** Whether the mails in the folder may be read over HTTP: in development, where they are sent to nobody. */
export abstract class MailPageSettings {
  abstract readonly shown: boolean;
}
