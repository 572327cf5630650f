import { demoOrganisation, demoUsers } from '../../../seeds/index.js';
import { LoadOverdueMail } from '../../../src/application/tours/load-overdue-mail.js';
import { MarkOverdueTours } from '../../../src/application/tours/mark-overdue-tours.js';
import type { TourSummary, TourView } from '../../../src/application/tours/tours-reader.port.js';
import { jobIdOf } from '../../../src/infrastructure/bullmq/job-options.js';
import { Fleet } from '../../support/fleet.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

/** Long past everywhere. */
const PAST = '2026-01-05';

describe('a tour that should be over', () => {
  let application: TestApplication;
  let fleet: Fleet;

  beforeAll(async () => {
    application = await startTestApplication({ environment: { WORKER: 'none' } });
    fleet = await Fleet.of(application);
  });
  afterAll(() => application.close());

  const [admin, dispatcher, driver] = demoUsers.map(({ id }) => id) as [string, string, string];
  const mark = () => application.running.app.get(MarkOverdueTours).execute();
  const tour = async (id: string) => (await fleet.dispatcher.get<TourView>(`tours/${id}`)).body;
  const job = (tourId: string, recipientId: string) =>
    application.running.runtime.jobServer
      .lane('quick')
      .getJob(jobIdOf('notifications.send-mail', `tour-overdue:${tourId}:${recipientId}`));
  const content = (tourId: string, recipientId: string) =>
    application.running.app.get(LoadOverdueMail).load(demoOrganisation.id, tourId, recipientId);

  it('is shown as overdue, planned or running, and no longer once it is closed or moved', async () => {
    const { body: planned } = await fleet.planTour((await fleet.driver()).id, { day: PAST });
    const who = await fleet.driver();
    const running = await fleet.runningTour(who, { day: PAST });
    const { body: ahead } = await fleet.planTour(who.id);
    await mark();
    const overdue = async () => [
      (await tour(planned.id)).overdue,
      (await tour(running.id)).overdue,
      (await tour(ahead.id)).overdue,
    ];
    expect(await overdue()).toEqual([true, true, false]);
    const { body: list } = await fleet.dispatcher.get<{ items: TourSummary[] }>(
      `tours?day=${PAST}&driverId=${who.id}`,
    );
    expect(list.items.map(({ overdue }) => overdue)).toEqual([true]);
    await who.api.post(`tours/${running.id}/close`, { skipPending: true });
    await fleet.dispatcher.patch(`tours/${planned.id}`, { day: '2031-05-17' }, 2);
    expect(await overdue()).toEqual([false, false, false]);
  });

  it('is mailed to those who dispatch, once each, and to nobody else', async () => {
    const { body } = await fleet.planTour((await fleet.driver()).id, { day: PAST });
    await mark();
    await mark();
    while (!((await job(body.id, admin)) && (await job(body.id, dispatcher)))) await soon();
    expect(await job(body.id, driver)).toBeUndefined();
    expect((await job(body.id, admin))?.data).toEqual({
      organisationId: demoOrganisation.id,
      mail: 'tour-overdue',
      subjectId: body.id,
      recipientId: admin,
      key: `tour-overdue:${body.id}:${admin}`,
    });
    const told = await fleet.asOwner((owner) =>
      owner.query<{ n: number }>('SELECT version AS n FROM tours WHERE id = $1', [body.id]),
    );
    expect(told.rows[0]?.n).toBe(2);
  });

  it('is described by the mail as it is when the mail is written', async () => {
    const who = await fleet.driver('Noé Petit');
    const running = await fleet.runningTour(who, { day: PAST });
    const stop = running.stops[0]?.id;
    await who.api.post(`tours/${running.id}/stops/${stop}/collect`, { estimatedKg: 10 });
    expect(await content(running.id, dispatcher)).toBeUndefined();
    await mark();
    expect(await content(running.id, dispatcher)).toEqual({
      mail: 'tour-overdue',
      recipient: { address: 'dispatcher@demo.glaneur.example', name: 'Nadia Benali', locale: 'fr' },
      timeZone: 'Europe/Paris',
      data: {
        tourId: running.id,
        day: PAST,
        driverName: 'Noé Petit',
        vehicleName: 'Camion 9',
        stopsDone: 1,
        stops: 3,
      },
    });
    expect(await content(running.id, driver)).toBeUndefined();
    await who.api.post(`tours/${running.id}/close`, { skipPending: true });
    expect(await content(running.id, dispatcher)).toBeUndefined();
  });
});

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
