import { MailLoader, MailRenderer, MailSender } from '../../../src/application/notifications/mailer.port.js';
import { SendMail } from '../../../src/application/notifications/send-mail.js';
import { SentMails } from '../../../src/application/notifications/sent-mails.port.js';
import { newId } from '../../support/in-memory/builders.js';
import { anImportReport } from '../../support/mail/mail-contents.js';
import { startSmtpServer } from '../../support/mail/smtp-test-server.js';
import { newOrganisation } from '../../support/real-data/organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

class ReportLoader extends MailLoader<'import-report'> {
  readonly mail = 'import-report';

  async load() {
    return anImportReport({ fileName: '<script>alert(1)</script>.csv' });
  }
}

/** The use case with everything that the application works with, but for the loader: that is the imports' own. */
function sendMailOf({ running }: TestApplication): SendMail {
  const { app, runtime } = running;
  const [sentMails, renderer, sender] = [app.get(SentMails), app.get(MailRenderer), app.get(MailSender)];
  return new SendMail(runtime.unitOfWork, sentMails, [new ReportLoader()], renderer, sender, runtime.clock);
}

const command = (organisationId: string) => ({
  organisationId,
  mail: 'import-report',
  subjectId: newId(),
  recipientId: newId(),
  key: `import-report:${newId()}`,
});

describe('mails where no SMTP server is configured', () => {
  let application: TestApplication;
  let organisationId: string;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    ({ id: organisationId } = await newOrganisation(application, 'Mails'));
  });
  afterAll(() => application?.close());

  const get = async (path: string) => {
    const answer = await fetch(`${application.url}${path}`);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  it('are shown on a page, each once, newest first', async () => {
    expect((await get('/dev/mail')).text).toContain('No mail so far');
    const sendMail = sendMailOf(application);
    const one = command(organisationId);
    await sendMail.execute(one);
    expect(await sendMail.execute(one)).toEqual({ outcome: 'already_settled' });
    const { status, headers, text } = await get('/dev/mail');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect([...text.matchAll(/href="\/dev\/mail\/[0-9a-f]{32}"/g)]).toHaveLength(1);
  });

  it('are read in a frame in which nothing runs, under a policy that loads nothing', async () => {
    const list = await get('/dev/mail');
    const [, path = ''] = /href="(\/dev\/mail\/[0-9a-f]{32})"/.exec(list.text) ?? [];
    const { status, headers, text } = await get(path);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; img-src data:;/,
    );
    expect(headers.get('content-security-policy')).not.toContain('script-src');
    expect(text).toMatch(/<iframe [^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/);
    expect(text).not.toMatch(/<script|allow-scripts|allow-same-origin/);
  });

  it.each(['0'.repeat(32), '..', '..%2f..%2fkeys', 'a.eml', '%00', 'x'.repeat(64)])(
    'are not found under %s',
    async (name) => {
      const { status, headers } = await get(`/dev/mail/${name}`);
      expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
    },
  );
});

describe('mails where an SMTP server is configured', () => {
  it('go there, and no page shows them', async () => {
    const smtp = await startSmtpServer();
    const application = await startTestApplication({ demoData: false, environment: { SMTP_URL: smtp.url } });
    try {
      const { id } = await newOrganisation(application, 'Mails by SMTP');
      await sendMailOf(application).execute(command(id));
      expect(smtp.mails.map(({ envelope }) => envelope.to)).toEqual([['awa@example.org']]);
      expect((await fetch(`${application.url}/dev/mail`)).status).toBe(404);
    } finally {
      await application.close();
      await smtp.close();
    }
  });
});

describe('mails in production', () => {
  it('are shown on no page, wherever they go', async () => {
    const application = await startTestApplication({
      demoData: false,
      environment: { NODE_ENV: 'production' },
    });
    try {
      for (const path of ['/dev/mail', `/dev/mail/${'0'.repeat(32)}`]) {
        const answer = await fetch(`${application.url}${path}`);
        expect([answer.status, await answer.json()]).toMatchObject([
          404,
          { code: 'request.no_such_address' },
        ]);
      }
    } finally {
      await application.close();
    }
  });
});
