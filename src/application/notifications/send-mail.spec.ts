import { newId } from '../../../test/support/in-memory/builders.js';
import { InMemoryMailSender } from '../../../test/support/in-memory/mail-sender.js';
import { InMemorySentMails } from '../../../test/support/in-memory/sent-mails.js';
import { SettableClock } from '../../../test/support/in-memory/settable-clock.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import { type MailContent, MailLoader, MailRefused, MailRenderer } from './mailer.port.js';
import { CLAIM_MS, SendMail } from './send-mail.js';

const RECIPIENT = { address: 'awa@example.org', name: 'Awa Diop', locale: 'fr' };

class OverdueTourLoader extends MailLoader<'tour-overdue'> {
  readonly mail = 'tour-overdue';
  nothingToTell = false;

  async load(_organisationId: string, tourId: string): Promise<MailContent<'tour-overdue'> | undefined> {
    if (this.nothingToTell) return undefined;
    const data = {
      tourId,
      day: '2026-11-20',
      driverName: 'Karim',
      vehicleName: 'Master',
      stopsDone: 5,
      stops: 16,
    };
    return { mail: 'tour-overdue', recipient: RECIPIENT, timeZone: 'Europe/Paris', data };
  }
}

class SubjectRenderer extends MailRenderer {
  async render({ mail, data }: MailContent) {
    return { subject: `${mail} ${JSON.stringify(data)}`, html: '<p>', text: '' };
  }
}

describe('sending a mail', () => {
  const setUp = () => {
    const unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
    const sentMails = new InMemorySentMails(unitOfWork);
    const loader = new OverdueTourLoader();
    const sender = new InMemoryMailSender();
    const clock = new SettableClock();
    const sendMail = new SendMail(unitOfWork, sentMails, [loader], new SubjectRenderer(), sender, clock);
    const [organisationId, tourId] = [newId(), newId()];
    const command = {
      organisationId,
      mail: 'tour-overdue',
      subjectId: tourId,
      recipientId: newId(),
      key: `tour-overdue:${tourId}`,
    };
    /** What a worker leaves behind that is killed while it sends. */
    const crashWhileSending = async () => {
      const claim = { organisationId, key: command.key, at: clock.now() };
      await unitOfWork.inOrganisation(organisationId, () =>
        sentMails.claim(claim, 'tour-overdue', new Date(0)),
      );
    };
    return { unitOfWork, loader, sender, clock, sendMail, command, crashWhileSending };
  };

  it('loads what it says by the loader of its name, and sends it rendered under its key', async () => {
    const { sendMail, sender, command } = setUp();
    expect(await sendMail.execute(command)).toEqual({ outcome: 'sent' });
    expect(sender.sent).toMatchObject([{ recipient: RECIPIENT, key: command.key }]);
    expect(sender.sent[0]?.mail.subject).toContain(command.subjectId);
  });

  it('happens once for each key, however often it is asked for', async () => {
    const { sendMail, sender, command } = setUp();
    await sendMail.execute(command);
    expect(await sendMail.execute(command)).toEqual({ outcome: 'already_settled' });
    await sendMail.execute({ ...command, key: 'another' });
    expect(sender.sent.map(({ key }) => key)).toEqual([command.key, 'another']);
  });

  it('happens once when two workers have the same job at the same time', async () => {
    const { sendMail, sender, command } = setUp();
    const answers = await Promise.allSettled([sendMail.execute(command), sendMail.execute(command)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(sender.sent).toHaveLength(1);
  });

  it('is no sending when there is nothing to tell any more, and may be one later', async () => {
    const { sendMail, sender, loader, command } = setUp();
    loader.nothingToTell = true;
    expect(await sendMail.execute(command)).toEqual({ outcome: 'nothing_to_tell' });
    expect(sender.sent).toEqual([]);
    loader.nothingToTell = false;
    expect(await sendMail.execute(command)).toEqual({ outcome: 'sent' });
  });

  it('fails with the server, and succeeds at the next attempt', async () => {
    const { sendMail, sender, command } = setUp();
    sender.failure = new Error('greylisted');
    await expect(sendMail.execute(command)).rejects.toBe(sender.failure);
    sender.failure = undefined;
    expect(await sendMail.execute(command)).toEqual({ outcome: 'sent' });
  });

  it('is given up, with the reason, when the server will never take the mail', async () => {
    const { sendMail, sender, command } = setUp();
    sender.failure = new MailRefused('550 no such user');
    expect(await sendMail.execute(command)).toEqual({ outcome: 'refused', reason: '550 no such user' });
    sender.failure = undefined;
    expect(await sendMail.execute(command)).toEqual({ outcome: 'already_settled' });
    expect(sender.sent).toEqual([]);
  });

  it('is tried again under the same key once a claim is as old as those of crashed workers', async () => {
    const { sendMail, sender, clock, command, crashWhileSending } = setUp();
    await crashWhileSending();
    clock.pass(CLAIM_MS / 1000 - 1);
    await expect(sendMail.execute(command)).rejects.toThrow('being sent by somebody else');
    clock.pass(1);
    expect(await sendMail.execute(command)).toEqual({ outcome: 'sent' });
    expect(sender.sent.map(({ key }) => key)).toEqual([command.key]);
  });

  it('happens in no transaction', async () => {
    const { sendMail, sender, unitOfWork, command } = setUp();
    let inside = true;
    sender.send = async () => {
      try {
        unitOfWork.afterCommit(() => {});
      } catch {
        inside = false;
      }
    };
    await sendMail.execute(command);
    expect(inside).toBe(false);
  });

  it('needs a loader', async () => {
    const { sendMail, command } = setUp();
    await expect(sendMail.execute({ ...command, mail: 'birthday' })).rejects.toThrow(
      'no loader for the mail birthday',
    );
  });
});
