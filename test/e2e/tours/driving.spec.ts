import { demoOrganisation } from '../../../seeds/index.js';
import type { ToursOfToday, TourView } from '../../../src/application/tours/tours-reader.port.js';
import { localTime } from '../../../src/domain/tours/local-day.js';
import type { ApiClient, Problem } from '../../support/api-client.js';
import { type Driver, Fleet } from '../../support/fleet.js';
import { newId } from '../../support/in-memory/builders.js';
import { secondOrganisation, type SecondOrganisation } from '../../support/second-organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

type Answered = TourView & Problem;

describe('driving', () => {
  let application: TestApplication;
  let fleet: Fleet;
  let foreign: SecondOrganisation;

  beforeAll(async () => {
    application = await startTestApplication({ environment: { WORKER: 'none' } });
    fleet = await Fleet.of(application);
    foreign = await secondOrganisation(application);
  });
  afterAll(() => application.close());

  const at = (api: ApiClient, tour: TourView, sequence: number) => {
    const stop = tour.stops[sequence - 1]?.id;
    const act = (action: string, body: object = {}) =>
      api.post<Answered>(`tours/${tour.id}/stops/${stop}/${action}`, body);
    return {
      arrive: (body = {}) => act('arrive', body),
      collect: (body: object) => act('collect', body),
      skip: (body: object) => act('skip', body),
    };
  };
  const onTheRoad = async (): Promise<{ driver: Driver; tour: TourView }> => {
    const driver = await fleet.driver();
    return { driver, tour: await fleet.runningTour(driver) };
  };
  const codes = (answers: readonly { status: number; body: Problem }[]) =>
    answers.map(({ status, body }) => (status === 200 ? 'done' : `${status} ${body.code}`)).sort();
  const count = (sql: string, id: string) =>
    fleet.asOwner(async (owner) => (await owner.query<{ n: number }>(sql, [id])).rows[0]?.n);
  const collectionsOf = (tourId: string) =>
    count('SELECT count(*)::int AS n FROM collections WHERE tour_id = $1', tourId);

  it('goes from the start by every stop to the end', async () => {
    const { driver, tour } = await onTheRoad();
    expect([tour.state, tour.version, tour.startedAt]).toEqual(['running', 2, expect.any(String)]);
    const arrived = await at(driver.api, tour, 1).arrive();
    expect([arrived.status, arrived.headers.get('etag')]).toEqual([200, '"3"']);
    await at(driver.api, tour, 1).collect({ estimatedKg: 120.5, fillLevelPercent: 80, note: 'Sacs à côté' });
    await at(driver.api, tour, 2).skip({ reason: 'blocked', note: null });
    const { body: almost } = await at(driver.api, tour, 3).collect({ estimatedKg: 0 });
    expect(
      almost.stops.map(({ state, estimatedKg, fillLevelPercent, skipReason, note }) => [
        state,
        estimatedKg,
        fillLevelPercent,
        skipReason,
        note,
      ]),
    ).toEqual([
      ['collected', 120.5, 80, null, 'Sacs à côté'],
      ['skipped', null, null, 'blocked', null],
      ['collected', 0, null, null, null],
    ]);
    const closed = await driver.api.post<Answered>(`tours/${tour.id}/close`, {});
    expect([closed.status, closed.body.state, closed.body.version]).toEqual([200, 'closed', 7]);
    const { body } = await fleet.dispatcher.get<{ items: object[] }>(`tours?driverId=${driver.id}`);
    expect(body.items[0]).toMatchObject({ stopCount: 3, stopsDone: 3, collectedKg: 120.5 });
  });

  it('keeps the time of the action, not of the sync', async () => {
    const { driver, tour } = await onTheRoad();
    const done = new Date(Date.parse(tour.startedAt as string) + 1).toISOString();
    const { body } = await at(driver.api, tour, 1).collect({ estimatedKg: 10, at: done });
    expect(body.stops[0]?.doneAt).toBe(done);
  });

  it.each([
    ['6 minutes ahead of our clock', 6 * 60_000, '422 stop.invalid', 'at stop.at_in_future'],
    ['4 minutes ahead of our clock', 4 * 60_000, 'done', undefined],
    ['before the start', -3_600_000, '422 stop.invalid', 'at stop.at_before_start'],
  ])('judges a time %s', async (_, offsetMs, outcome, violation) => {
    const { driver, tour } = await onTheRoad();
    const time = new Date(Date.now() + offsetMs).toISOString();
    const stop = at(driver.api, tour, 1);
    for (const answer of [
      await stop.arrive({ at: time }),
      await stop.collect({ estimatedKg: 10, at: time }),
      await at(driver.api, tour, 2).skip({ reason: 'other', at: time }),
    ]) {
      expect(codes([answer])).toEqual([outcome]);
      const [error] = answer.body.errors ?? [];
      expect(error && `${error.path} ${error.code}`).toBe(violation);
    }
  });

  it.each(['2026-11-21', '2026-11-21T08:00:00', 'now', 1_764_000_000, true])(
    'refuses %j for a time',
    async (time) => {
      const { driver, tour } = await onTheRoad();
      const { status, body } = await at(driver.api, tour, 1).arrive({ at: time });
      expect([status, body.code, body.errors?.[0]?.path]).toEqual([422, 'request.invalid', 'at']);
    },
  );

  it('refuses values that cannot be, all at once', async () => {
    const { driver, tour } = await onTheRoad();
    const { status, body } = await at(driver.api, tour, 1).collect({
      estimatedKg: 2_000.5,
      fillLevelPercent: 101,
      note: 'a\0b',
    });
    expect([status, body.errors?.map(({ path, code }) => `${path} ${code}`)]).toEqual([
      422,
      ['estimatedKg stop.kg_out_of_range', 'fillLevelPercent stop.fill_out_of_range', 'note text.nul'],
    ]);
    const skipped = await at(driver.api, tour, 1).skip({ reason: 'tired' });
    expect([skipped.status, skipped.body.code]).toEqual([422, 'request.invalid']);
  });

  describe('the same thing told twice', () => {
    it('is one record, and the second time changes nothing', async () => {
      const { driver, tour } = await onTheRoad();
      const emptied = { estimatedKg: 50, fillLevelPercent: 40, note: 'x' };
      const first = await at(driver.api, tour, 1).collect(emptied);
      const second = await at(driver.api, tour, 1).collect(emptied);
      expect([second.status, second.body]).toEqual([200, first.body]);
      const other = await at(driver.api, tour, 1).collect({ ...emptied, estimatedKg: 51 });
      expect(codes([other])).toEqual(['409 stop.already_done']);
      expect(codes([await at(driver.api, tour, 1).skip({ reason: 'other' })])).toEqual([
        '409 stop.already_done',
      ]);
      expect(await collectionsOf(tour.id)).toBe(1);
    });

    it('at the same moment is one collection and one event', async () => {
      const { driver, tour } = await onTheRoad();
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => at(driver.api, tour, 1).collect({ estimatedKg: 70 })),
      );
      expect(codes(answers)).toEqual(Array(6).fill('done'));
      expect(new Set(answers.map(({ body }) => body.version))).toEqual(new Set([3]));
      expect(await collectionsOf(tour.id)).toBe(1);
    });

    it('at the same moment with other values is refused but for one', async () => {
      const { driver, tour } = await onTheRoad();
      const answers = await Promise.all(
        [10, 20, 30, 40].map((estimatedKg) => at(driver.api, tour, 1).collect({ estimatedKg })),
      );
      expect(codes(answers)).toEqual([...Array<string>(3).fill('409 stop.already_done'), 'done']);
      expect(await collectionsOf(tour.id)).toBe(1);
    });

    it('starts a tour once, also at the same moment', async () => {
      const driver = await fleet.driver();
      const { body: planned } = await fleet.planTour(driver.id);
      const start = () => driver.api.post<Answered>(`tours/${planned.id}/start`, {});
      const answers = await Promise.all([start(), start(), start()]);
      expect(codes(answers)).toEqual(['done', 'done', 'done']);
      expect(new Set(answers.map(({ body }) => body.startedAt)).size).toBe(1);
      expect(answers.map(({ body }) => body.version)).toEqual([2, 2, 2]);
    });

    it('closes a tour once', async () => {
      const { driver, tour } = await onTheRoad();
      const close = () => driver.api.post<Answered>(`tours/${tour.id}/close`, { skipPending: true });
      const answers = await Promise.all([close(), close()]);
      expect(codes(answers)).toEqual(['done', 'done']);
      expect(answers.map(({ body }) => body.version)).toEqual([3, 3]);
    });
  });

  it('collects different stops at the same moment without losing one', async () => {
    const { driver, tour } = await onTheRoad();
    const answers = await Promise.all(
      [1, 2, 3].map((sequence) => at(driver.api, tour, sequence).collect({ estimatedKg: sequence })),
    );
    expect(codes(answers)).toEqual(['done', 'done', 'done']);
    expect(await collectionsOf(tour.id)).toBe(3);
  });

  it('takes one tour at a time: of two started at once, one is refused', async () => {
    const driver = await fleet.driver();
    const tours = await Promise.all([1, 2, 3].map(() => fleet.planTour(driver.id)));
    const answers = await Promise.all(
      tours.map(({ body: { id } }) => driver.api.post<Answered>(`tours/${id}/start`, {})),
    );
    expect(codes(answers)).toEqual(['409 tour.already_running', '409 tour.already_running', 'done']);
  });

  it('is done in the order that the states allow', async () => {
    const driver = await fleet.driver();
    const { body: planned } = await fleet.planTour(driver.id);
    expect(codes([await at(driver.api, planned, 1).collect({ estimatedKg: 1 })])).toEqual([
      '409 tour.not_running',
    ]);
    expect(codes([await driver.api.post<Answered>(`tours/${planned.id}/close`, {})])).toEqual([
      '409 tour.not_running',
    ]);
    await driver.api.post(`tours/${planned.id}/start`, {});
    const open = await driver.api.post<Answered>(`tours/${planned.id}/close`, {});
    expect(codes([open])).toEqual(['409 tour.stops_pending']);
    const closed = await driver.api.post<Answered>(`tours/${planned.id}/close`, { skipPending: true });
    expect(closed.body.stops.map(({ state, skipReason }) => [state, skipReason])).toEqual(
      Array(3).fill(['skipped', 'other']),
    );
    const late = await Promise.all([
      at(driver.api, planned, 1).collect({ estimatedKg: 1 }),
      driver.api.post<Answered>(`tours/${planned.id}/start`, {}),
      fleet.dispatcher.post<Answered>(`tours/${planned.id}/cancel`, {}),
    ]);
    expect(codes(late)).toEqual(['409 tour.not_planned', '409 tour.not_running', '409 tour.not_running']);
  });

  it('ends for the driver when the tour is called off', async () => {
    const { driver, tour } = await onTheRoad();
    await at(driver.api, tour, 1).collect({ estimatedKg: 60 });
    const off = await fleet.dispatcher.post<Answered>(`tours/${tour.id}/cancel`, { reason: 'Panne' });
    expect([off.status, off.body.state, off.body.stops[0]?.estimatedKg]).toEqual([200, 'cancelled', 60]);
    expect(codes([await at(driver.api, tour, 2).collect({ estimatedKg: 1 })])).toEqual([
      '409 tour.not_running',
    ]);
    expect((await fleet.runningTour(driver)).state).toBe('running');
  });

  it('is nobody else’s: another driver, a dispatcher and another organisation reach nothing', async () => {
    const { driver, tour } = await onTheRoad();
    const other = await fleet.driver();
    const attempts = await Promise.all([
      other.api.post<Answered>(`tours/${tour.id}/start`, {}),
      other.api.post<Answered>(`tours/${tour.id}/close`, { skipPending: true }),
      at(other.api, tour, 1).arrive(),
      at(other.api, tour, 1).collect({ estimatedKg: 1 }),
      at(other.api, tour, 1).skip({ reason: 'other' }),
    ]);
    expect(codes(attempts)).toEqual(Array(5).fill('404 tour.not_found'));
    expect(codes([await at(fleet.dispatcher, tour, 1).collect({ estimatedKg: 1 })])).toEqual([
      '403 access.permission_missing',
    ]);
    expect(codes([await at(foreign.api, tour, 1).collect({ estimatedKg: 1 })])).toEqual([
      '403 access.permission_missing',
    ]);
    expect((await driver.api.get<TourView>(`tours/${tour.id}`)).body.version).toBe(2);
  });

  it('knows no stop of another tour', async () => {
    const [one, other] = [await onTheRoad(), await onTheRoad()];
    const mixed = { ...one.tour, stops: other.tour.stops };
    expect(codes([await at(one.driver.api, mixed, 1).collect({ estimatedKg: 1 })])).toEqual([
      '404 stop.not_found',
    ]);
    const odd = await one.driver.api.post<Answered>(`tours/${one.tour.id}/stops/${newId()}x/arrive`, {});
    expect(codes([odd])).toEqual(['404 stop.not_found']);
  });

  describe('today', () => {
    const today = () => localTime(new Date(), demoOrganisation.timeZone).day;

    it('shows the driver their tours of the day with the stops, and nobody else’s', async () => {
      const [driver, other] = [await fleet.driver(), await fleet.driver()];
      const { body: mine } = await fleet.planTour(driver.id, { day: today() });
      await fleet.planTour(other.id, { day: today() });
      await fleet.planTour(driver.id, { day: '2031-01-01' });
      const { status, body } = await driver.api.get<ToursOfToday>('tours/today');
      expect([status, body]).toEqual([200, { day: today(), items: [mine] }]);
    });

    it('shows the dispatcher the whole day, and what still runs from another one', async () => {
      const driver = await fleet.driver();
      const { body: planned } = await fleet.planTour(driver.id, { day: today() });
      const running = await fleet.runningTour(await fleet.driver(), { day: '2020-01-01' });
      const { body } = await fleet.dispatcher.get<ToursOfToday>('tours/today');
      const ids = body.items.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([planned.id, running.id]));
      expect(ids[0]).toBe(running.id);
      const { body: nothing } = await foreign.api.get<ToursOfToday>('tours/today');
      expect(nothing).toEqual({ day: today(), items: [] });
    });
  });
});
