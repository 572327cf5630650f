import { newId } from '../../../test/support/in-memory/builders.js';
import { InMemoryJobQueue } from '../../../test/support/in-memory/job-queue.js';
import { InMemoryOutbox } from '../../../test/support/in-memory/outbox.js';
import { SettableClock } from '../../../test/support/in-memory/settable-clock.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { aTour, type Ground } from '../../../test/support/in-memory/tour-builders.js';
import { InMemoryOverdueTours } from '../../../test/support/in-memory/tours.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import type { Tour } from '../../domain/tours/tour.js';
import type { MailContent } from '../notifications/index.js';
import { MailOverdueTour } from './mail-overdue-tour.js';
import { MarkOverdueTours } from './mark-overdue-tours.js';
import { OverdueMails } from './overdue-mails.port.js';

const ground = (organisationId = newId()): Ground => ({
  organisationId,
  driverIds: [newId()],
  vehicleId: newId(),
  siteId: newId(),
  containerIds: [newId(), newId(), newId()],
});

describe('marking overdue tours', () => {
  let store: InMemoryStore;
  let outbox: InMemoryOutbox;
  let overdue: InMemoryOverdueTours;
  let unitOfWork: InMemoryUnitOfWork;
  beforeEach(() => {
    store = new InMemoryStore();
    unitOfWork = new InMemoryUnitOfWork(store);
    outbox = new InMemoryOutbox(unitOfWork);
    overdue = new InMemoryOverdueTours(unitOfWork);
  });
  const organisation = (timeZone: string): Ground => {
    const made = ground();
    store.insert('organisations', { id: made.organisationId, name: 'Operator', timeZone, locale: 'fr' });
    return made;
  };
  const stored = <T extends Tour>(tour: T): T => {
    store.insert('tours', tour);
    return tour;
  };
  const markAt = (instant: string, signal?: { aborted: boolean }) =>
    new MarkOverdueTours(unitOfWork, overdue, outbox, new SettableClock(new Date(instant))).execute(signal);
  const told = () => outbox.events.map(({ type, aggregateId }) => [type, aggregateId]);

  it('goes by the clock of each organisation', async () => {
    const paris = stored(aTour(organisation('Europe/Paris')).on('2026-11-21').running());
    const toronto = stored(aTour(organisation('America/Toronto')).on('2026-11-21').running());
    await markAt('2026-11-21T18:59:59.000Z');
    expect(told()).toEqual([]);
    await markAt('2026-11-21T19:00:00.000Z');
    expect(told()).toEqual([['tour.overdue', paris.id]]);
    await markAt('2026-11-22T01:00:00.000Z');
    expect(told()).toEqual([
      ['tour.overdue', paris.id],
      ['tour.overdue', toronto.id],
    ]);
  });

  it('tells of each tour once, with its new version and nobody as the actor', async () => {
    const tour = stored(aTour(organisation('Europe/Paris')).on('2026-11-20').planned());
    await markAt('2026-11-21T08:00:00.000Z');
    await markAt('2026-11-21T08:05:00.000Z');
    expect(outbox.events).toMatchObject([
      {
        type: 'tour.overdue',
        aggregateId: tour.id,
        organisationId: tour.organisationId,
        version: 2,
        actorId: null,
        payload: { tourId: tour.id, day: '2026-11-20', stopsDone: 0, stops: 3 },
      },
    ]);
  });

  it('serves the others where one organisation cannot be served, and says so', async () => {
    stored(aTour(organisation('Mars/Olympus')).on('2026-11-20').planned());
    const tour = stored(aTour(organisation('Europe/Paris')).on('2026-11-20').planned());
    await expect(markAt('2026-11-21T08:00:00.000Z')).rejects.toThrow('1 organisations could not be served.');
    expect(told()).toEqual([['tour.overdue', tour.id]]);
  });

  it('leaves off when it is asked to', async () => {
    stored(aTour(organisation('Europe/Paris')).on('2026-11-20').planned());
    await markAt('2026-11-21T08:00:00.000Z', { aborted: true });
    expect(told()).toEqual([]);
  });
});

describe('an overdue tour', () => {
  class FixedMails extends OverdueMails {
    constructor(private readonly ids: readonly string[]) {
      super();
    }
    async recipients(): Promise<readonly string[]> {
      return this.ids;
    }
    async content(): Promise<MailContent<'tour-overdue'> | undefined> {
      return undefined;
    }
  }

  it('is told to everybody who dispatches, once however often the event comes', async () => {
    const queue = new InMemoryJobQueue();
    const people = [newId(), newId()];
    const reaction = new MailOverdueTour(new FixedMails(people), queue);
    const [organisationId, tourId] = [newId(), newId()];
    const event = {
      id: newId(),
      type: 'tour.overdue',
      organisationId,
      aggregateId: tourId,
      version: 3,
      actorId: null,
      occurredAt: '2026-11-21T20:00:00.000Z',
      payload: {},
    };
    await reaction.react(event);
    await reaction.react(event);
    expect(queue.jobs.map(({ name, data }) => [name, data])).toEqual(
      people.map((recipientId) => [
        'notifications.send-mail',
        {
          organisationId,
          mail: 'tour-overdue',
          subjectId: tourId,
          recipientId,
          key: `tour-overdue:${tourId}:${recipientId}`,
        },
      ]),
    );
  });
});
