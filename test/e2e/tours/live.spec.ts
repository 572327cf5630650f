import { join } from 'node:path';
import { demoUsers } from '../../../seeds/index.js';
import type { TourView } from '../../../src/application/tours/tours-reader.port.js';
import { EdDsaAccessTokens } from '../../../src/infrastructure/crypto/eddsa-access-tokens.js';
import { signingKeyIn } from '../../../src/infrastructure/crypto/signing-key.file.js';
import { type Driver, Fleet } from '../../support/fleet.js';
import { newId } from '../../support/in-memory/builders.js';
import { LiveClient, tokenOf } from '../../support/live-client.js';
import { secondOrganisation } from '../../support/second-organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

const DISPATCHER = 'dispatcher@demo.glaneur.example';
const ADMIN = 'admin@demo.glaneur.example';

describe('live', () => {
  let application: TestApplication;
  let fleet: Fleet;
  let url: string;
  const clients: LiveClient[] = [];

  beforeAll(async () => {
    application = await startTestApplication({ environment: { WORKER: 'none' } });
    url = application.url;
    fleet = await Fleet.of(application);
  });
  afterEach(() => clients.splice(0).forEach((client) => client.close()));
  afterAll(() => application.close());

  const listening = async (email: string, password?: string) => {
    const client = await LiveClient.signedIn(url, email, password);
    clients.push(client);
    return client;
  };
  const inRoom = async (email: string, room: object = {}) => {
    const client = await listening(email);
    expect(await client.ask('join', room)).toMatchObject({ ok: true });
    return client;
  };
  const onTheRoad = async (): Promise<{ driver: Driver; tour: TourView }> => {
    const driver = await fleet.driver();
    return { driver, tour: await fleet.runningTour(driver) };
  };
  const collect = (driver: Driver, tour: TourView, sequence: number, kg = 10) =>
    driver.api.post<TourView>(`tours/${tour.id}/stops/${tour.stops[sequence - 1]?.id}/collect`, {
      estimatedKg: kg,
    });
  const of = (tour: TourView) => (body: Record<string, unknown>) => body['tourId'] === tour.id;
  /** A token that was signed here and lives for so many seconds. */
  const shortToken = async (token: string, ttlSeconds: number) => {
    const { config, clock, accessTokens } = application.running.runtime;
    const pem = await signingKeyIn(join(config.home, 'keys'));
    const actor = await accessTokens.verify(token);
    if (!actor) throw new Error('the token is no good');
    return (await EdDsaAccessTokens.create(pem, ttlSeconds, clock)).issue(actor);
  };

  describe('to connect', () => {
    it.each([
      ['no token', {}, 'access.token_missing'],
      ['a token that is no text', { token: { a: 1 } }, 'access.token_missing'],
      ['a token of somebody’s making', { token: 'a.b.c' }, 'access.token_refused'],
    ])('%s does not do', async (_, auth, code) => {
      await expect(LiveClient.connected(url, auth)).rejects.toThrow(code);
      await expect(LiveClient.connected(url, auth, ['polling'])).rejects.toThrow(code);
    });

    it('a token that has expired does not do', async () => {
      const token = await shortToken(await tokenOf(url, DISPATCHER), -1);
      await expect(LiveClient.connected(url, { token })).rejects.toThrow('access.token_refused');
    });

    it('works by long polling too', async () => {
      const client = await LiveClient.connected(url, { token: await tokenOf(url, DISPATCHER) }, ['polling']);
      clients.push(client);
      expect(await client.ask('join', {})).toMatchObject({ ok: true });
    });

    it('needs an active membership', async () => {
      const driver = await fleet.driver();
      const token = await tokenOf(url, driver.email);
      await fleet.asOwner((owner) =>
        owner.query('UPDATE memberships SET active = false WHERE user_id = $1', [driver.id]),
      );
      await expect(LiveClient.connected(url, { token })).rejects.toThrow('access.permission_missing');
    });
  });

  describe('who dispatches', () => {
    it('hears everything that happens on the organisation’s tours', async () => {
      const dispatcher = await inRoom(DISPATCHER);
      const driver = await fleet.driver();
      const { body: planned } = await fleet.planTour(driver.id);
      await driver.api.post(`tours/${planned.id}/start`, {});
      const [first, second] = planned.stops.map(({ id }) => id);
      await driver.api.post(`tours/${planned.id}/stops/${first}/arrive`, {});
      await driver.api.post(`tours/${planned.id}/stops/${first}/collect`, {
        estimatedKg: 120,
        fillLevelPercent: 80,
      });
      await driver.api.post(`tours/${planned.id}/stops/${second}/skip`, { reason: 'blocked' });
      await driver.api.post(`tours/${planned.id}/close`, { skipPending: true });
      const closed = await dispatcher.hears('tour.closed', of(planned));
      expect(closed).toMatchObject({ tourId: planned.id, driverId: driver.id, stopsDone: 3, stops: 3 });
      const collected = await dispatcher.hears('stop.collected', of(planned));
      expect(collected).toEqual({
        tourId: planned.id,
        driverId: driver.id,
        day: planned.day,
        stopId: first,
        containerId: planned.stops[0]?.container.id,
        sequence: 1,
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        estimatedKg: 120,
        fillLevelPercent: 80,
        skipReason: null,
        stopsDone: 1,
        stops: 3,
        version: 4,
      });
      for (const message of ['tour.started', 'stop.arrived', 'stop.skipped'])
        await dispatcher.hears(message, of(planned));
    });

    it('hears it once, also with the tour open in the same window', async () => {
      const { driver, tour } = await onTheRoad();
      const dispatcher = await inRoom(DISPATCHER);
      await dispatcher.ask('join', { tourId: tour.id });
      await collect(driver, tour, 1);
      await collect(driver, tour, 2);
      await dispatcher.hears('stop.collected', ({ sequence }) => sequence === 2);
      const first = dispatcher.news.filter(({ body }) => of(tour)(body) && body['sequence'] === 1);
      expect(first).toHaveLength(1);
    });

    it('hears that a tour was called off', async () => {
      const { tour } = await onTheRoad();
      const dispatcher = await inRoom(DISPATCHER);
      await fleet.dispatcher.post(`tours/${tour.id}/cancel`, { reason: 'Panne' });
      expect(await dispatcher.hears('tour.cancelled', of(tour))).toMatchObject({ stopsDone: 0, stops: 3 });
    });
  });

  it('tells what is committed, and nothing of what was refused', async () => {
    const { driver, tour } = await onTheRoad();
    const dispatcher = await inRoom(DISPATCHER, { tourId: tour.id });
    const seen: Promise<unknown>[] = [];
    dispatcher.socket.on('stop.collected', ({ version }: { version: number }) => {
      const read = fleet.dispatcher.get<TourView>(`tours/${tour.id}`);
      seen.push(read.then(({ body }) => body.version >= version));
    });
    expect((await collect(driver, tour, 1, 9_999)).status).toBe(422);
    await collect(driver, tour, 1, 20);
    expect((await collect(driver, tour, 1, 30)).status).toBe(409);
    await collect(driver, tour, 2, 40);
    await dispatcher.hears('stop.collected', ({ estimatedKg }) => estimatedKg === 40);
    expect(dispatcher.news.map(({ body }) => body['estimatedKg'])).toEqual([20, 40]);
    expect(await Promise.all(seen)).toEqual([true, true]);
  });

  describe('a driver', () => {
    it('hears of their own tour', async () => {
      const { driver, tour } = await onTheRoad();
      const client = await inRoom(driver.email, { tourId: tour.id.toUpperCase() });
      await collect(driver, tour, 1);
      await client.hears('stop.collected', of(tour));
    });

    it('is let into neither another’s tour nor the organisation’s room', async () => {
      const { tour } = await onTheRoad();
      const other = await listening((await fleet.driver()).email);
      expect(await other.ask('join', { tourId: tour.id })).toEqual({ ok: false, code: 'tour.not_found' });
      expect(await other.ask('join', {})).toEqual({ ok: false, code: 'access.permission_missing' });
      expect(await other.ask('join')).toEqual({ ok: false, code: 'access.permission_missing' });
    });

    it('hears nothing of a tour that another driver has got meanwhile', async () => {
      const [before, after] = [await fleet.driver(), await fleet.driver()];
      const { body: tour } = await fleet.planTour(before.id);
      const former = await inRoom(before.email, { tourId: tour.id });
      const dispatcher = await inRoom(DISPATCHER, { tourId: tour.id });
      await fleet.dispatcher.patch(`tours/${tour.id}`, { driverId: after.id }, 1);
      while ((await dispatcher.ask('join', { tourId: tour.id })).present?.length !== 1) await soon();
      await after.api.post(`tours/${tour.id}/start`, {});
      await dispatcher.hears('tour.started', of(tour));
      expect(await former.ask('join', { tourId: tour.id })).toEqual({ ok: false, code: 'tour.not_found' });
      expect(former.news).toEqual([]);
    });
  });

  it('tells another organisation nothing', async () => {
    const foreign = await secondOrganisation(application);
    const stranger = await listening('admin@relais.example', 'another-password');
    const { driver, tour } = await onTheRoad();
    expect(await stranger.ask('join', { tourId: tour.id })).toEqual({ ok: false, code: 'tour.not_found' });
    expect(await stranger.ask('join', {})).toMatchObject({ ok: true, present: [{ name: 'Alix' }] });
    const dispatcher = await inRoom(DISPATCHER);
    await collect(driver, tour, 1);
    await dispatcher.hears('stop.collected', of(tour));
    expect(await stranger.ask('join', {})).toMatchObject({ ok: true });
    expect([foreign.organisationId, stranger.news]).toEqual([expect.any(String), []]);
  });

  describe('presence', () => {
    it('names who is in a room, each once, and tells when somebody comes and goes', async () => {
      const { driver, tour } = await onTheRoad();
      const room = { tourId: tour.id };
      const dispatcher = await inRoom(DISPATCHER, room);
      const names = (body: Record<string, unknown>) =>
        (body['present'] as { name: string }[]).map(({ name }) => name);
      const client = await listening(driver.email);
      expect(await client.ask('join', room)).toEqual({
        ok: true,
        present: [
          { userId: driver.id, name: 'Léa Martin', role: 'driver' },
          { userId: demoUsers[1]?.id, name: 'Nadia Benali', role: 'dispatcher' },
        ],
      });
      await dispatcher.hears('presence', (body) => names(body).length === 2);
      const second = await inRoom(driver.email, room);
      second.close();
      await client.ask('leave', room);
      const last = () => dispatcher.heard.filter(({ message }) => message === 'presence').at(-1)?.body;
      while (names(last() as never).length !== 1) await soon();
      expect(last()).toEqual({
        room: `tour:${tour.id}`,
        present: [{ userId: demoUsers[1]?.id, name: 'Nadia Benali', role: 'dispatcher' }],
      });
    });

    it('is told to the room alone', async () => {
      const [one, other] = [await onTheRoad(), await onTheRoad()];
      const dispatcher = await inRoom(DISPATCHER, { tourId: one.tour.id });
      await inRoom(other.driver.email, { tourId: other.tour.id });
      await inRoom(ADMIN);
      expect(await dispatcher.ask('join', { tourId: one.tour.id })).toMatchObject({ ok: true });
      const rooms = new Set(dispatcher.heard.map(({ body }) => body['room']));
      expect(rooms).toEqual(new Set([`tour:${one.tour.id}`]));
    });
  });

  describe('a socket', () => {
    it('ends with its token', async () => {
      const token = await shortToken(await tokenOf(url, DISPATCHER), 2);
      const client = await LiveClient.connected(url, { token });
      clients.push(client);
      expect(await client.ask('join', {})).toMatchObject({ ok: true });
      await client.disconnected();
      expect(client.heard.at(-1)).toEqual({ message: 'expired', body: { code: 'access.token_refused' } });
    });

    it('goes on with a newer one of the same person', async () => {
      const long = await tokenOf(url, DISPATCHER);
      const client = await LiveClient.connected(url, { token: await shortToken(long, 2) });
      clients.push(client);
      const renewed = await client.ask('renew', { token: long });
      expect(renewed).toEqual({ ok: true, expiresAt: expect.any(String) });
      const other = await LiveClient.connected(url, { token: await shortToken(long, 2) });
      await other.disconnected();
      expect(client.socket.connected).toBe(true);
      expect(await client.ask('join', {})).toMatchObject({ ok: true });
    });

    it('does not go on with anybody else’s token, nor with none', async () => {
      const client = await listening(DISPATCHER);
      const refused = { ok: false, code: 'access.token_refused' };
      expect(await client.ask('renew', { token: await tokenOf(url, ADMIN) })).toEqual(refused);
      for (const body of [undefined, null, {}, { token: 7 }, { token: 'a.b.c' }, 'x'])
        expect(await client.ask('renew', body)).toEqual(refused);
    });

    it.each([
      ['a number', 7, 'request.malformed'],
      ['a text', 'tour', 'request.malformed'],
      ['a list', [{ tourId: newId() }], 'request.malformed'],
      ['an id that is none', { tourId: "1' OR true --" }, 'tour.not_found'],
      ['an id that is a list', { tourId: [newId()] }, 'tour.not_found'],
      ['an id with NUL', { tourId: '\0' }, 'tour.not_found'],
      ['an id that nobody has', { tourId: newId() }, 'tour.not_found'],
    ])('that joins %s is refused with a code', async (_, body, code) => {
      const client = await listening(DISPATCHER);
      expect(await client.ask('join', body)).toEqual({ ok: false, code });
      client.socket.emit('join', body);
      client.socket.emit('nonsense', body);
      expect(await client.ask('join', {})).toMatchObject({ ok: true });
    });

    it('that sends too much is let go of, and the others stay', async () => {
      const other = await inRoom(DISPATCHER);
      const client = await listening(ADMIN);
      client.socket.emit('join', { tourId: 'x'.repeat(100_000) });
      await client.disconnected();
      expect(await other.ask('join', {})).toMatchObject({ ok: true });
    });

    it('is in 20 rooms at most', async () => {
      const driver = await fleet.driver();
      const client = await listening(DISPATCHER);
      const answers = [];
      for (let count = 0; count < 21; count += 1) {
        const { body } = await fleet.planTour(driver.id);
        answers.push(await client.ask('join', { tourId: body.id }));
      }
      expect(answers.filter(({ ok }) => ok)).toHaveLength(20);
      expect(answers.at(-1)).toEqual({ ok: false, code: 'live.too_many_rooms' });
    });
  });

  it('leaves the API and the pages as they are', async () => {
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const polled = await fetch(`${url}/live/?EIO=4&transport=polling`);
    expect([polled.status, (await polled.text()).slice(0, 1)]).toEqual([200, '0']);
  });
});

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
