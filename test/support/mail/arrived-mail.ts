import PostalMime from 'postal-mime';
import type { ArrivedMail } from '../../contract/mail-sender.contract.js';

/** Takes a mail apart as a mail program does. */
export async function arrivedMailOf(raw: Uint8Array): Promise<ArrivedMail> {
  const mail = await PostalMime.parse(raw);
  const recipients = [...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])];
  if (recipients.length !== 1)
    throw new Error(`${recipients.length} recipients: ${JSON.stringify(recipients)}`);
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? '';
  return {
    to: { address: recipients[0]?.address ?? '', name: recipients[0]?.name ?? '' },
    from: mail.from?.address ?? '',
    subject: mail.subject ?? '',
    html: mail.html ?? '',
    text: mail.text ?? '',
    messageId: mail.messageId ?? '',
    autoSubmitted: header('auto-submitted'),
    headers: mail.headers.map(({ key }) => key).toSorted(),
  };
}
