import { InMemoryMailSender } from '../../support/in-memory/mail-sender.js';
import { describeMailSenderContract, FROM, FROM_ADDRESS } from '../mail-sender.contract.js';

describeMailSenderContract('in memory', async () => {
  const sender = new InMemoryMailSender(FROM);
  const arrived = async () =>
    sender.sent.map(({ recipient, mail, messageId }) => ({
      ...mail,
      to: recipient,
      from: FROM_ADDRESS,
      messageId,
      autoSubmitted: 'auto-generated',
      headers: [],
    }));
  return { sender, arrived, close: async () => {} };
});
