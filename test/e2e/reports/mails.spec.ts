import { demoOrganisation, demoUsers } from '../../../seeds/index.js';
import { JobQueue } from '../../../src/application/shared/job-queue.port.js';
import { Fleet } from '../../support/fleet.js';
import { newId } from '../../support/in-memory/builders.js';
import { arrivedMailOf } from '../../support/mail/arrived-mail.js';
import { type SmtpTestServer, startSmtpServer } from '../../support/mail/smtp-test-server.js';
import { Reporting } from '../../support/reporting.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

/** How long a person in danger may wait for the team to be told. */
const ALERT_MS = 10_000;
/** What a mail takes on the slow server: with three connections, hundreds of them take much longer than an alert may. */
const MAIL_MS = 250;
const WAITING = 400;

describe('mails about reports', () => {
  let smtp: SmtpTestServer;
  let application: TestApplication;
  let fleet: Fleet;
  let reporting: Reporting;
  let slow = false;

  beforeAll(async () => {
    smtp = await startSmtpServer({
      onMailFrom: (_address, _session, done) => void setTimeout(done, slow ? MAIL_MS : 0),
    });
    application = await startTestApplication({ environment: { SMTP_URL: smtp.url } });
    fleet = await Fleet.of(application);
    reporting = new Reporting(application.url, fleet.dispatcher);
  });
  afterAll(async () => {
    await application?.close();
    await smtp?.close();
  });

  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const to = (address: string) => smtp.mails.filter(({ envelope }) => envelope.to.includes(address));
  const mailTo = async (address: string, count = 1) => {
    await until(() => to(address).length >= count);
    return arrivedMailOf(to(address).at(-1)?.raw as Buffer);
  };

  it('an answer reaches each address once, in the language of the form, whatever its words hold', async () => {
    const container = fleet.containerIds[0] as string;
    const contacts = [
      { contact: 'awa@example.org', language: 'fr' },
      { contact: 'AWA@example.org', language: 'en' },
      { contact: 'ben@example.org', language: 'en' },
      { contact: '+33 5 61 00 00 00' },
      {},
    ];
    const tokens: string[] = [];
    for (const contact of contacts) tokens.push(await reporting.tap(container, 'dirty', contact));
    const { id } = await reporting.onlyOne(container);
    const text = 'Nettoyé ce matin.\n\n<script>alert(1)</script> {{x}} & merci';
    expect((await reporting.act(id, 'answer', { text })).status).toBe(200);
    const french = await mailTo('awa@example.org');
    const english = await mailTo('ben@example.org');
    expect([french.subject, english.subject]).toEqual([
      expect.stringContaining('Votre signalement'),
      expect.stringContaining('Your report'),
    ]);
    expect(french.text).toContain('Nettoyé ce matin.');
    expect(french.html).not.toContain('<script>');
    expect(french.html).toContain('&lt;script&gt;');
    expect(french.text).toContain(`/r/${tokens[0]}?lang=fr`);
    expect(english.text).toContain(`/r/${tokens[2]}?lang=en`);
    await reporting.act(id, 'answer', { text: 'Encore.' });
    expect((await mailTo('ben@example.org', 2)).text).toContain('Encore.');
    await mailTo('awa@example.org', 2);
    expect(smtp.mails).toHaveLength(4);
  });

  it('whoever is asked to see to a report hears of it, drivers too', async () => {
    const container = fleet.containerIds[3] as string;
    await reporting.tap(container, 'damaged', { words: 'The flap <b>sticks</b>' });
    const { id } = await reporting.onlyOne(container);
    const [, dispatcherId, driverId] = demoUsers.map((user) => user.id);
    await reporting.act(id, 'assign', { personId: dispatcherId });
    await reporting.act(id, 'assign', { personId: driverId });
    const mail = await mailTo('driver@demo.glaneur.example');
    expect(mail.subject).toMatch(/^Pour vous.*abîmé/);
    expect(mail.text).toContain('The flap <b>sticks</b>');
    expect(mail.text).not.toContain('/dispatch/reports');
    expect(to('dispatcher@demo.glaneur.example')).toEqual([]);
  });

  it('an erased address is written to no more', async () => {
    const container = fleet.containerIds[1] as string;
    await reporting.tap(container, 'dirty', { contact: 'gone@example.org' });
    await fleet.asOwner((owner) =>
      owner.query(
        `UPDATE report_taps SET contact = NULL, contact_kind = NULL, token = NULL WHERE contact = 'gone@example.org'`,
      ),
    );
    await reporting.tap(container, 'dirty', { contact: 'there@example.org' });
    await reporting.act((await reporting.onlyOne(container)).id, 'answer', { text: 'Yes.' });
    await mailTo('there@example.org');
    expect(to('gone@example.org')).toEqual([]);
  });

  it('a person in danger reaches everybody who dispatches within ten seconds, while hundreds of jobs wait', async () => {
    const container = fleet.containerIds[2] as string;
    await reporting.tap(container, 'other', { contact: 'crowd@example.org' });
    const report = await reporting.onlyOne(container);
    const answered = await reporting.act(report.id, 'answer', { text: 'Noted.' });
    await mailTo('crowd@example.org');
    slow = true;
    const queue = application.running.app.get(JobQueue);
    const about = {
      organisationId: demoOrganisation.id,
      mail: 'report-answer',
      subjectId: answered.body.answers[0]?.id as string,
      recipientId: report.taps[0]?.id as string,
    };
    const keys = Array.from({ length: WAITING }, newId);
    await Promise.all(
      keys.map((key) => queue.add('notifications.send-mail', { ...about, key }, { id: key })),
    );
    await until(() => to('crowd@example.org').length > 3);

    const began = Date.now();
    await reporting.tap(container, 'person_in_danger', {
      words: 'A child inside <b>& stuck</b>',
      contact: '+33 6 00 00 00 00',
    });
    const alert = await mailTo('dispatcher@demo.glaneur.example');
    await mailTo('admin@demo.glaneur.example');
    expect(Date.now() - began).toBeLessThan(ALERT_MS);
    expect(to('crowd@example.org').length).toBeLessThan(WAITING / 2);
    expect(to('driver@demo.glaneur.example').map(({ raw }) => raw.includes('PERSONNE'))).toEqual([false]);
    expect(alert.subject).toMatch(/^PERSONNE EN DANGER/);
    expect(alert.text).toContain('A child inside <b>& stuck</b>');
    expect(alert.html).not.toContain('<b>& stuck');
    expect(alert.text).toContain('+33 6 00 00 00 00');
    expect(alert.text).toMatch(/\/dispatch\/reports\/[0-9a-f-]{36}/);
  });
});
