import type { TourSummary, TourView, VehicleView } from '../../../src/application/tours/tours-reader.port.js';
import { ApiClient, type Problem } from '../../support/api-client.js';
import { type Driver, Fleet } from '../../support/fleet.js';
import { newId } from '../../support/in-memory/builders.js';
import { secondOrganisation, type SecondOrganisation } from '../../support/second-organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

type Summaries = { items: TourSummary[]; nextCursor: string | null };

describe('planning', () => {
  let application: TestApplication;
  let fleet: Fleet;
  let api: ApiClient;
  let driver: Driver;
  let foreign: SecondOrganisation;

  beforeAll(async () => {
    application = await startTestApplication({ environment: { WORKER: 'none' } });
    fleet = await Fleet.of(application);
    api = fleet.dispatcher;
    driver = await fleet.driver();
    foreign = await secondOrganisation(application);
  });
  afterAll(() => application.close());

  const violations = ({ errors = [] }: Problem) => errors.map(({ path, code }) => `${path} ${code}`).sort();

  describe('vehicles', () => {
    it('are added, read, listed and changed, each version under its ETag', async () => {
      const added = await api.post<VehicleView>('vehicles', { name: 'Fourgon', capacityKg: 900 });
      expect([added.status, added.headers.get('location'), added.headers.get('etag')]).toEqual([
        201,
        `/api/v1/vehicles/${added.body.id}`,
        '"1"',
      ]);
      expect(added.body).toMatchObject({
        name: 'Fourgon',
        registration: null,
        capacityKg: 900,
        active: true,
      });
      const path = `vehicles/${added.body.id}`;
      const changed = await api.patch<VehicleView>(path, { registration: 'XY-1', active: false }, 1);
      expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"']);
      expect(changed.body).toEqual({ ...added.body, registration: 'XY-1', active: false, version: 2 });
      expect((await api.patch<VehicleView>(path, { registration: null }, 2)).body.registration).toBeNull();
      const { body } = await api.get<{ items: VehicleView[] }>('vehicles?active=false');
      expect(body.items.map(({ id }) => id)).toContain(added.body.id);
    });

    it('are changed by those who have seen the last version', async () => {
      const path = `vehicles/${fleet.vehicleId}`;
      expect((await api.patch<Problem>(path, { name: 'X' })).body).toMatchObject({
        status: 428,
        code: 'version.required',
      });
      expect((await api.patch<Problem>(path, { name: 'X' }, 7)).body).toMatchObject({
        status: 412,
        code: 'version.stale',
      });
    });

    it('are refused with every broken value at once, and null where nothing is to be cleared', async () => {
      const { status, body } = await api.post<Problem>('vehicles', {
        name: '',
        registration: 'a\0b',
        capacityKg: 0,
      });
      expect([status, violations(body)]).toEqual([
        422,
        ['capacityKg vehicle.capacity_out_of_range', 'name text.blank', 'registration text.nul'],
      ]);
      const cleared = await api.patch<Problem>(`vehicles/${fleet.vehicleId}`, { name: null }, 1);
      expect([cleared.status, violations(cleared.body)]).toEqual([422, ['name request.is_string']]);
    });

    it('are changed once when two change them at the same time', async () => {
      const { body } = await api.post<VehicleView>('vehicles', { name: 'Race', capacityKg: 900 });
      const answers = await Promise.all(
        ['one', 'two', 'three'].map((name) => api.patch(`vehicles/${body.id}`, { name }, 1)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    });

    it('of another organisation are not found, and drivers only look', async () => {
      expect((await foreign.api.get(`vehicles/${fleet.vehicleId}`)).status).toBe(404);
      expect((await foreign.api.patch(`vehicles/${fleet.vehicleId}`, { name: 'X' }, 1)).status).toBe(404);
      expect((await driver.api.get(`vehicles/${fleet.vehicleId}`)).status).toBe(200);
      expect((await driver.api.patch(`vehicles/${fleet.vehicleId}`, { name: 'X' }, 1)).status).toBe(403);
    });
  });

  describe('a tour', () => {
    it('is answered whole, with where it is and its ETag', async () => {
      const { status, headers, body } = await fleet.planTour(driver.id);
      expect([status, headers.get('location'), headers.get('etag')]).toEqual([
        201,
        `/api/v1/tours/${body.id}`,
        '"1"',
      ]);
      expect(body).toMatchObject({
        name: 'Nord',
        day: '2031-05-17',
        state: 'planned',
        driver: { id: driver.id, name: 'Léa Martin' },
        vehicle: { id: fleet.vehicleId, name: 'Camion 9' },
        startSite: { id: fleet.siteId },
        overdue: false,
        startedAt: null,
        closedAt: null,
        version: 1,
      });
      expect(body.stops.map(({ sequence, state, container }) => [sequence, state, container.id])).toEqual(
        fleet.containerIds.slice(0, 3).map((id, index) => [index + 1, 'pending', id]),
      );
      expect(body.stops[0]?.container.position.type).toBe('Point');
      expect(body.plannedDistanceM).toBeGreaterThan(0);
      expect((await api.get(`tours/${body.id}`)).body).toEqual(body);
    });

    it('passes its stops in a short order unless it is told the order', async () => {
      const containerIds = fleet.containerIds.slice(0, 40);
      const given = (await fleet.planTour(driver.id, { containerIds })).body;
      const short = (await fleet.planTour(driver.id, { containerIds, order: undefined })).body;
      expect(short.plannedDistanceM).toBeLessThan(given.plannedDistanceM * 0.8);
      expect(short.stops.map(({ container }) => container.id).sort()).toEqual(containerIds.toSorted());
    });

    it('takes 200 containers and not one more, and ids in capital letters', async () => {
      const containerIds = fleet.containerIds.map((id) => id.toUpperCase());
      expect(containerIds).toHaveLength(200);
      expect((await fleet.planTour(driver.id, { containerIds })).status).toBe(201);
      const more = await fleet.planTour(driver.id, { containerIds: [...containerIds, newId()] });
      expect([more.status, more.body.code]).toEqual([422, 'request.invalid']);
    });

    it('names everything that it refers to in vain, at once', async () => {
      const dispatcherId = (
        await fleet.asOwner((owner) =>
          owner.query<{ id: string }>(`SELECT id FROM users WHERE email = 'dispatcher@demo.glaneur.example'`),
        )
      ).rows[0]?.id;
      const { body: unused } = await api.post<VehicleView>('vehicles', {
        name: 'Old',
        capacityKg: 1,
        active: false,
      });
      const off = await api.get<{ items: { id: string }[] }>('containers?status=removed,planned&limit=2');
      const [removed] = off.body.items;
      const { status, body } = await fleet.planTour(dispatcherId as string, {
        name: ' ',
        vehicleId: unused.id,
        startSiteId: foreign.siteId,
        endSiteId: newId(),
        containerIds: [foreign.containerId, removed?.id, fleet.containerIds[0]],
      });
      expect([status, body.code, violations(body)]).toEqual([
        422,
        'tour.invalid',
        [
          'containerIds.0 tour.container_unknown',
          'containerIds.1 tour.container_not_on_street',
          'driverId tour.driver_unknown',
          'endSiteId tour.site_unknown',
          'startSiteId tour.site_unknown',
          'vehicleId tour.vehicle_unknown',
        ],
      ]);
    });

    it.each([
      [
        'a container twice',
        (ids: readonly string[]) => ({ containerIds: [ids[0], ids[1], ids[0]] }),
        'containerIds.2 tour.container_twice',
      ],
      ['a day that is not', () => ({ day: '2026-02-29' }), 'day tour.day_invalid'],
      ['a time for a day', () => ({ day: '2026-02-28T00:00:00Z' }), 'day tour.day_invalid'],
      ['a name that cannot be stored', () => ({ name: 'a\ud800' }), 'name text.lone_surrogate'],
      ['no container', () => ({ containerIds: [] }), 'containerIds request.array_min_size'],
      ['a container that is no id', () => ({ containerIds: ['x'] }), 'containerIds request.is_uuid'],
      ['an order that nobody knows', () => ({ order: 'fastest' }), 'order request.is_in'],
      ['a driver that is a list', () => ({ driverId: [newId()] }), 'driverId request.is_uuid'],
    ])('is refused with %s', async (_, changes, violation) => {
      const { status, body } = await fleet.planTour(driver.id, changes(fleet.containerIds));
      expect([status, violations(body)]).toEqual([422, [violation]]);
    });

    it('is planned by those who may', async () => {
      expect((await driver.api.post('tours', fleet.plan(driver.id))).status).toBe(403);
    });

    it('is changed while it is planned: what is left out stays', async () => {
      const { body: before } = await fleet.planTour(driver.id);
      const other = await fleet.driver('Ali Brahimi');
      const renamed = await api.patch<TourView>(`tours/${before.id}`, { name: 'Sud', driverId: other.id }, 1);
      expect([renamed.status, renamed.headers.get('etag')]).toEqual([200, '"2"']);
      expect(renamed.body).toEqual({
        ...before,
        name: 'Sud',
        driver: { id: other.id, name: 'Ali Brahimi' },
        version: 2,
      });
    });

    it('keeps the stops of containers that it keeps', async () => {
      const { body: before } = await fleet.planTour(driver.id);
      const [first, second] = before.stops.map(({ container }) => container.id);
      const { body } = await api.patch<TourView>(
        `tours/${before.id}`,
        { containerIds: [second, fleet.containerIds[9], first], order: 'given' },
        1,
      );
      expect(body.stops.map(({ container }) => container.id)).toEqual([second, fleet.containerIds[9], first]);
      expect([body.stops[0]?.id, body.stops[2]?.id]).toEqual([before.stops[1]?.id, before.stops[0]?.id]);
      expect(body.plannedDistanceM).not.toBe(before.plannedDistanceM);
    });

    it('is put in order anew on request, and from another site', async () => {
      const { body: before } = await fleet.planTour(driver.id, {
        containerIds: fleet.containerIds.slice(0, 20),
      });
      const { body: short } = await api.patch<TourView>(`tours/${before.id}`, { order: 'shortest' }, 1);
      expect(short.plannedDistanceM).toBeLessThan(before.plannedDistanceM);
      const sites = await api.get<{ items: { id: string }[] }>('sites');
      const elsewhere = sites.body.items[1]?.id as string;
      const { body: moved } = await api.patch<TourView>(`tours/${before.id}`, { endSiteId: elsewhere }, 2);
      expect([moved.endSite.id, moved.version]).toEqual([elsewhere, 3]);
    });

    it('is changed by those who have seen the last version, once', async () => {
      const { body } = await fleet.planTour(driver.id);
      const answers = await Promise.all(
        ['one', 'two', 'three'].map((name) => api.patch<Problem>(`tours/${body.id}`, { name }, 1)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
      expect((await api.patch(`tours/${body.id}`, { name: 'X' })).status).toBe(428);
    });

    it('is not changed to what would be refused in a new one', async () => {
      const { body } = await fleet.planTour(driver.id);
      const change = (changes: object) => api.patch<Problem>(`tours/${body.id}`, changes, 1);
      expect(violations((await change({ driverId: newId() })).body)).toEqual([
        'driverId tour.driver_unknown',
      ]);
      expect(violations((await change({ startSiteId: newId() })).body)).toEqual([
        'startSiteId tour.site_unknown',
      ]);
      expect(violations((await change({ name: null })).body)).toEqual(['name request.is_string']);
      expect((await api.get<TourView>(`tours/${body.id}`)).body.version).toBe(1);
    });

    it('is called off with a reason, once', async () => {
      const { body } = await fleet.planTour(driver.id);
      const off = await api.post<TourView>(`tours/${body.id}/cancel`, { reason: 'Panne' });
      expect([off.status, off.body.state, off.body.version]).toEqual([200, 'cancelled', 2]);
      const again = await api.post<Problem>(`tours/${body.id}/cancel`, {});
      expect([again.status, again.body.code]).toEqual([409, 'tour.not_running']);
      const change = await api.patch<Problem>(`tours/${body.id}`, { name: 'X' }, 2);
      expect([change.status, change.body.code]).toEqual([409, 'tour.not_planned']);
    });

    it('of another organisation is not found, whatever is asked of it', async () => {
      const { body } = await fleet.planTour(driver.id);
      const asked = await Promise.all([
        foreign.api.get<Problem>(`tours/${body.id}`),
        foreign.api.patch<Problem>(`tours/${body.id}`, { name: 'X' }, 1),
        foreign.api.post<Problem>(`tours/${body.id}/cancel`, {}),
        api.get<Problem>(`tours/${newId()}`),
        api.get<Problem>('tours/1%27'),
      ]);
      expect(asked.map(({ body: { code } }) => code)).toEqual(Array(5).fill('tour.not_found'));
    });
  });

  describe('the list', () => {
    it('sums each tour up, and pages by day and by name without gaps', async () => {
      const day = '2032-01-01';
      for (const name of ['C', 'A', 'B']) await fleet.planTour(driver.id, { name, day });
      const pages = async (sort: string) => {
        const names: string[] = [];
        let cursor = '';
        do {
          const { body } = await api.get<Summaries>(`tours?day=${day}&limit=1&sort=${sort}${cursor}`);
          names.push(...body.items.map(({ name }) => name));
          cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
        } while (cursor);
        return names.join('');
      };
      expect([await pages('day'), await pages('-day'), await pages('name'), await pages('-name')]).toEqual([
        'CAB',
        'BAC',
        'ABC',
        'CBA',
      ]);
      const { body } = await api.get<Summaries>(`tours?day=${day}&count=true`);
      expect(body).toMatchObject({ total: 3, nextCursor: null });
      expect(body.items[0]).toMatchObject({ stopCount: 3, stopsDone: 0, collectedKg: 0, overdue: false });
      expect(body.items[0]).not.toHaveProperty('stops');
    });

    it('is filtered by state and driver', async () => {
      const other = await fleet.driver();
      const { body } = await fleet.planTour(other.id);
      const ids = async (query: string) =>
        (await api.get<Summaries>(`tours?driverId=${other.id}${query}`)).body.items.map(({ id }) => id);
      expect(await ids('')).toEqual([body.id]);
      expect(await ids('&state=planned,running')).toEqual([body.id]);
      expect(await ids('&state=closed')).toEqual([]);
    });

    it.each(['day=2026-13-01', 'day=today', 'state=driving', 'driverId=1', 'sort=version', 'cursor=x'])(
      'refuses %s',
      async (query) => {
        expect((await api.get(`tours?${query}`)).status).toBe(422);
      },
    );

    it.each(['never', '2026-02-31', ''])(
      'refuses a cursor that was made by hand, with the day %j',
      async (day) => {
        const forged = Buffer.from(JSON.stringify(['tours:day', day, newId()])).toString('base64url');
        const { status, body } = await api.get<Problem>(`tours?cursor=${forged}`);
        expect([status, body.code]).toEqual([422, 'page.cursor_invalid']);
      },
    );

    it('shows a driver their own tours only, whoever they ask for', async () => {
      const other = await fleet.driver();
      const { body } = await fleet.planTour(other.id);
      const mine = await driver.api.get<Summaries>(`tours?driverId=${other.id}`);
      expect(mine.body.items).toEqual([]);
      expect((await driver.api.get<Problem>(`tours/${body.id}`)).body.code).toBe('tour.not_found');
      expect((await other.api.get(`tours/${body.id}`)).status).toBe(200);
    });
  });
});
