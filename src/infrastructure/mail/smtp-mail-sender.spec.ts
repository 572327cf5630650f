import { describeMailSenderContract, FROM } from '../../../test/contract/mail-sender.contract.js';
import { arrivedMailOf } from '../../../test/support/mail/arrived-mail.js';
import { AWA, MAIL, SHORT, SmtpTestBed } from '../../../test/support/mail/smtp-test-bed.js';
import { startSmtpServer } from '../../../test/support/mail/smtp-test-server.js';
import { SmtpMailSender } from './smtp-mail-sender.js';

describeMailSenderContract('by SMTP', async () => {
  const server = await startSmtpServer();
  const sender = new SmtpMailSender({ url: server.url, from: FROM });
  return {
    sender,
    arrived: () => Promise.all(server.mails.map(({ raw }) => arrivedMailOf(raw))),
    close: async () => {
      sender.onApplicationShutdown();
      await server.close();
    },
  };
});

describe('mails by SMTP', () => {
  let bed: SmtpTestBed;
  beforeEach(() => {
    bed = new SmtpTestBed();
  });
  afterEach(() => bed.close());

  it('go to the envelope of their one recipient', async () => {
    const { url, mails } = await bed.server();
    await bed.senderTo(url).send({ ...AWA, name: 'Awa <other@example.org>' }, MAIL, 'key');
    expect(mails.map(({ envelope }) => envelope)).toEqual([
      { from: 'glaneur@operator.example', to: ['awa@example.org'] },
    ]);
  });

  it('share a few connections, which are kept for the next ones', async () => {
    const { url, mails, connections } = await bed.server();
    const sender = bed.senderTo(url);
    for (let round = 0; round < 5; round += 1)
      await Promise.all(Array.from({ length: 10 }, (_, n) => sender.send(AWA, MAIL, `${round}-${n}`)));
    expect([mails.length, connections() <= 3]).toEqual([50, true]);
  });

  it('fail when nobody listens', async () => {
    const first = await startSmtpServer();
    await first.close();
    const sender = bed.senderTo(first.url, SHORT);
    expect(await bed.failureOf(sender)).toMatchObject({ message: expect.stringContaining('ECONNREFUSED') });
  });

  it('outlive a server that starts anew between two mails', async () => {
    const { url, mails, dropConnections } = await bed.server();
    const sender = bed.senderTo(url);
    expect(await bed.failureOf(sender)).toBeUndefined();
    dropConnections();
    expect([await bed.failureOf(sender), mails.length]).toEqual([undefined, 2]);
  });

  it('turn to TLS where it is offered, and to no server that cannot prove its name', async () => {
    const { port, mails } = await bed.server({ hideSTARTTLS: false });
    expect(await bed.failureOf(bed.senderTo(`smtp://127.0.0.1:${port}`))).toMatchObject({
      message: expect.stringMatching(/certificate|ETLS|ESOCKET/i),
    });
    expect(mails).toHaveLength(0);
    const trusting = bed.senderTo(`smtp://127.0.0.1:${port}?tls.rejectUnauthorized=false`);
    expect([await bed.failureOf(trusting), mails.length]).toEqual([undefined, 1]);
  });
});
