import { InMemoryJobQueue } from '../../../test/support/in-memory/job-queue.js';
import { newId } from '../../../test/support/in-memory/builders.js';
import { InMemoryFileStorage } from '../../../test/support/in-memory/file-storage.js';
import { SettableClock } from '../../../test/support/in-memory/settable-clock.js';
import type { RecordedEvent } from '../shared/event-reaction.js';
import { AlertOfDanger } from './alert-of-danger.js';
import { type KeptPhoto, KeptReports } from './kept-reports.port.js';
import { MailAnswer } from './mail-answer.js';
import { MailAssignee } from './mail-assignee.js';
import { photoKey } from './photo-files.js';
import { ReportMails } from './report-mails.port.js';
import { CONTACT_DAYS_AFTER_CLOSE, CONTACT_DAYS_MAX, DETAILS_DAYS_MAX, TidyReports } from './tidy-reports.js';

class TwoPeople extends ReportMails {
  staff = async () => ['admin', 'dispatcher'];
  tapsToAnswer = async () => ['tap-1', 'tap-2'];
  danger = async () => undefined;
  answer = async () => undefined;
  assigned = async () => undefined;
}

const [organisationId, reportId] = [newId(), newId()];
const event = (type: string, payload: Record<string, unknown>): RecordedEvent => ({
  id: newId(),
  type,
  organisationId,
  aggregateId: reportId,
  version: 1,
  actorId: null,
  occurredAt: '2026-11-21T08:00:00.000Z',
  payload,
});

describe('what follows from a report', () => {
  it('of a person in danger: an alert for each of the staff, once however often it is told', async () => {
    const queue = new InMemoryJobQueue();
    const alert = new AlertOfDanger(new TwoPeople(), queue);
    const opened = event('report.opened', { category: 'person_in_danger' });
    await alert.react(opened);
    await alert.react(opened);
    expect(queue.jobs.map(({ name, data }) => [name, 'recipientId' in data && data.recipientId])).toEqual([
      ['notifications.send-alert', 'admin'],
      ['notifications.send-alert', 'dispatcher'],
    ]);
  });

  it('of anything else: no mail', async () => {
    const queue = new InMemoryJobQueue();
    await new AlertOfDanger(new TwoPeople(), queue).react(event('report.opened', { category: 'full' }));
    expect(queue.jobs).toEqual([]);
  });

  it('that is answered: a mail for each who left an address, under a key of answer and tap', async () => {
    const queue = new InMemoryJobQueue();
    const answerId = newId();
    await new MailAnswer(new TwoPeople(), queue).react(event('report.answered', { answerId }));
    expect(queue.jobs.map(({ data }) => 'key' in data && data.key)).toEqual([
      `report-answer:${answerId}:tap-1`,
      `report-answer:${answerId}:tap-2`,
    ]);
  });
});

describe('a report that is assigned', () => {
  it('is told to whoever sees to it from now on, once, and to nobody by themselves', async () => {
    const queue = new InMemoryJobQueue();
    const told = new MailAssignee(queue);
    const assigned = { ...event('report.assigned', { assigneeId: 'driver' }), actorId: 'dispatcher' };
    await told.react(assigned);
    await told.react(assigned);
    await told.react({ ...assigned, actorId: 'driver', version: 2 });
    expect(queue.jobs.map(({ data }) => 'recipientId' in data && data.recipientId)).toEqual(['driver']);
  });
});

describe('tidying reports', () => {
  it('erases contacts and words by their times, and removes photos with their files', async () => {
    const clock = new SettableClock();
    const files = new InMemoryFileStorage();
    const photos: KeptPhoto[] = Array.from({ length: 3 }, () => ({ organisationId, id: newId() }));
    for (const photo of photos) {
      await files.put(
        photoKey(photo),
        (async function* () {
          yield new Uint8Array(1);
        })(),
      );
    }
    const asked: Date[] = [];
    class Kept extends KeptReports {
      eraseContacts = async (...before: [Date, Date]) => asked.push(...before) && 2;
      eraseWords = async (before: Date) => asked.push(before) && 1;
      oldPhotos = async () => photos.slice(0, 2);
      forgetPhoto = async ({ id }: KeptPhoto) => {
        photos.splice(
          photos.findIndex((photo) => photo.id === id),
          1,
        );
      };
    }
    expect(await new TidyReports(new Kept(), files, clock).tidy()).toBe(2 + 1 + 3);
    const days = asked.map((before) => (clock.now().getTime() - before.getTime()) / 86_400_000);
    expect(days).toEqual([CONTACT_DAYS_AFTER_CLOSE, CONTACT_DAYS_MAX, DETAILS_DAYS_MAX]);
    expect(files.keys()).toEqual([]);
  });
});
