import type { UnitOfWork } from '../../src/application/shared/unit-of-work.port.js';
import type { OverdueTours } from '../../src/application/tours/overdue-tours.port.js';
import type { TourReferences } from '../../src/application/tours/tour-references.port.js';
import type { DomainError } from '../../src/domain/shared/domain-error.js';
import type { PlannedTour } from '../../src/domain/tours/planned-tour.js';
import type { RunningTour } from '../../src/domain/tours/running-tour.js';
import { planned, running, type Tour } from '../../src/domain/tours/tour.js';
import type { Tours } from '../../src/domain/tours/tours.repository.js';
import type { Vehicles } from '../../src/domain/tours/vehicles.repository.js';
import { newId } from '../support/in-memory/builders.js';
import { aTour, aVehicle, DISPATCHER, type Ground, STARTED_AT } from '../support/in-memory/tour-builders.js';

/** The repositories of tours on two organisations, each with the ground that its tours need. */
export interface OpenTours {
  readonly unitOfWork: UnitOfWork;
  readonly tours: Tours;
  readonly vehicles: Vehicles;
  readonly references: TourReferences;
  readonly overdue: OverdueTours;
  /** Both organisations live in Europe/Paris. */
  readonly grounds: readonly [Ground, Ground];
  /** Types of the events stored about one aggregate, in the order of its versions. */
  eventsOf(aggregateId: string): Promise<readonly string[]>;
  /** Dismisses the driver, archives the site, takes at least this container off the street. */
  retire(ground: Ground, driverId: string, containerId: string): Promise<void>;
  close(): Promise<void>;
}

const NOON = new Date('2026-11-21T12:00:00.000Z');

export function describeToursContract(name: string, open: () => Promise<OpenTours>): void {
  describe(`tours ${name}`, () => {
    let opened: OpenTours;
    let ground: Ground;
    let elsewhere: Ground;

    beforeAll(async () => {
      opened = await open();
      [ground, elsewhere] = opened.grounds;
    });
    afterAll(() => opened.close());

    const inUnit = <T>(work: () => Promise<T>, { organisationId } = ground) =>
      opened.unitOfWork.inOrganisation(organisationId, work);
    const add = (tour: PlannedTour) => inUnit(() => opened.tours.add(tour));
    const save = (tour: Tour) => inUnit(() => opened.tours.save(tour));
    const find = (id: string) => inUnit(() => opened.tours.find(ground.organisationId, id));
    const change = (id: string, act: (tour: Tour) => Tour) =>
      inUnit(async () => {
        const tour = (await opened.tours.find(ground.organisationId, id)) as Tour;
        const changed = act(tour);
        if (changed !== tour) await opened.tours.save(changed);
      });
    const driver = nextDriver();
    const started = async (tour: PlannedTour): Promise<RunningTour> => {
      await add(tour);
      const next = tour.start({ by: tour.plan.driverId, now: STARTED_AT });
      await save(next);
      return next;
    };
    const finish = (id: string) =>
      change(id, (tour) => running(tour).close(true, { by: tour.plan.driverId, now: NOON }));
    const outcomes = async (...writes: Promise<unknown>[]) =>
      (await Promise.allSettled(writes))
        .map((result) => (result.status === 'fulfilled' ? 'stored' : (result.reason as DomainError).code))
        .sort();
    const asStored = ({ events: _, ...tour }: Tour) => tour;

    /** Each test that starts a tour takes the next driver: one has one running tour. */
    function nextDriver(): () => string {
      let next = 0;
      return () => ground.driverIds[next++ % ground.driverIds.length] as string;
    }

    it('come back as they were added', async () => {
      const tour = aTour(ground).withStops(3).planned();
      await add(tour);
      const found = await find(tour.id);
      expect(found && asStored(found)).toEqual(asStored(tour));
      expect(found?.events).toEqual([]);
    });

    it('come back in every state, with what was recorded', async () => {
      const running = await started(aTour(ground, driver()).withStops(3).planned());
      const [first, second] = running.stops;
      const action = { by: running.plan.driverId, now: NOON };
      const record = { id: newId(), estimatedKg: 120.5, fillLevelPercent: 80, note: 'wet', at: NOON };
      const steps: ((tour: RunningTour) => Tour)[] = [
        (tour) => tour.arrive(first?.id as string, NOON, action),
        (tour) => tour.collect(first?.id as string, record, action),
        (tour) => tour.skip(second?.id as string, { reason: 'blocked', note: null, at: NOON }, action),
        (tour) => tour.close(true, action),
      ];
      let tour: Tour = running;
      for (const step of steps) {
        tour = step(tour as RunningTour);
        await save(tour);
        const found = await find(running.id);
        expect(found && asStored(found)).toEqual(asStored(tour));
      }
      expect(tour.state).toBe('closed');
    });

    it('come back cancelled, before and after the start', async () => {
      const off = { at: NOON, reason: 'Panne', by: DISPATCHER };
      const before = aTour(ground).planned();
      await add(before);
      const after = await started(aTour(ground, driver()).planned());
      for (const cancelled of [before.cancel(off), after.cancel({ ...off, reason: null })]) {
        await save(cancelled);
        const found = await find(cancelled.id);
        expect(found && asStored(found)).toEqual(asStored(cancelled));
      }
    });

    it('exchange their stops while they are planned', async () => {
      const tour = aTour(ground).withStops(3).planned();
      await add(tour);
      const [first, , third] = tour.stops as [PlannedTour['stops'][0], unknown, PlannedTour['stops'][0]];
      const fourth = { id: newId(), containerId: ground.containerIds[3] as string, sequence: 2 };
      const stops = [{ ...third, sequence: 1 }, fourth, { ...first, sequence: 3 }];
      await save(tour.change({ ...tour.plan, name: 'Sud' }, stops, { by: DISPATCHER, at: NOON }));
      const found = planned((await find(tour.id)) as Tour);
      expect([found.plan.name, found.version]).toEqual(['Sud', 2]);
      expect(found.stops.map(({ id }) => id)).toEqual([third.id, fourth.id, first.id]);
    });

    it('are not found elsewhere, nor where there are none', async () => {
      const tour = aTour(ground).planned();
      await add(tour);
      const there = () => opened.tours.find(elsewhere.organisationId, tour.id);
      expect(await inUnit(there, elsewhere)).toBeUndefined();
      expect(await find(newId())).toBeUndefined();
    });

    it.each([
      ['driver', { driverIds: 'driverIds' }, 'tour.driver_unknown', 'driverId'],
      ['vehicle', { vehicleId: 'vehicleId' }, 'tour.vehicle_unknown', 'vehicleId'],
      ['site', { siteId: 'siteId' }, 'tour.site_unknown', 'startSiteId'],
      ['container', { containerIds: 'containerIds' }, 'tour.container_unknown', 'containerIds'],
    ] as const)('refuse another organisation’s %s', async (_, taken, code, path) => {
      const [key] = Object.keys(taken) as [keyof Ground];
      const mixed = { ...ground, [key]: elsewhere[key] };
      await expect(add(aTour(mixed).planned())).rejects.toMatchObject({
        kind: 'invalid',
        code,
        violations: [{ path }],
      });
    });

    it('refuse a version that somebody was faster with', async () => {
      const tour = aTour(ground).planned();
      await add(tour);
      const renamed = (name: string) =>
        tour.change({ ...tour.plan, name }, tour.stops, { by: DISPATCHER, at: NOON });
      expect(await outcomes(save(renamed('one')), save(renamed('two')), save(renamed('three')))).toEqual([
        'stored',
        'version.stale',
        'version.stale',
      ]);
      await expect(save(aTour(ground).planned())).rejects.toMatchObject({ kind: 'stale' });
    });

    it('are changed one after the other by those who find them first', async () => {
      const tour = await started(aTour(ground, driver()).withStops(4).planned());
      const action = { by: tour.plan.driverId, now: NOON };
      const collect = (index: number) =>
        change(tour.id, (found) =>
          running(found).collect(
            tour.stops[index]?.id as string,
            { id: newId(), estimatedKg: index, fillLevelPercent: null, note: null, at: NOON },
            action,
          ),
        );
      expect(await outcomes(...[0, 1, 2, 3].map(collect), collect(0), collect(1))).toEqual(
        Array(6).fill('stored'),
      );
      const found = running((await find(tour.id)) as Tour);
      expect(found.version).toBe(6);
      expect(
        found.stops.map((stop) => (stop.state === 'collected' ? stop.collection.estimatedKg : stop.state)),
      ).toEqual([0, 1, 2, 3]);
    });

    it('run one at a time for each driver, also when two start at once', async () => {
      const driverId = driver();
      const tours = [1, 2, 3].map(() => aTour(ground, driverId).planned());
      for (const tour of tours) await add(tour);
      const start = (tour: PlannedTour) => save(tour.start({ by: driverId, now: STARTED_AT }));
      expect(await outcomes(...tours.map(start))).toEqual([
        'stored',
        'tour.already_running',
        'tour.already_running',
      ]);
      const states = await Promise.all(tours.map(async ({ id }) => (await find(id))?.state));
      await finish(tours[states.indexOf('running')]?.id as string);
      await start(tours[states.indexOf('planned')] as PlannedTour);
    });

    it('tell their events with what they store, and not without', async () => {
      const tour = await started(aTour(ground, driver()).planned());
      await finish(tour.id);
      expect(await opened.eventsOf(tour.id)).toEqual(['tour.planned', 'tour.started', 'tour.closed']);
      const lost = aTour(ground).planned();
      const work = inUnit(async () => {
        await opened.tours.add(lost);
        throw new Error('on purpose');
      });
      await expect(work).rejects.toThrow('on purpose');
      expect([await find(lost.id), await opened.eventsOf(lost.id)]).toEqual([undefined, []]);
    });

    describe('that should be over', () => {
      const limits = { plannedUpTo: '2026-11-19', runningUpTo: '2026-11-20' };
      const mark = () => inUnit(() => opened.overdue.mark(ground.organisationId, limits, NOON));
      const toLookAt = async (now: Date) =>
        (
          await opened.unitOfWork.acrossOrganisations('schedule', () =>
            opened.overdue.organisationsToLookAt(now),
          )
        ).find(({ organisationId }) => organisationId === ground.organisationId);

      it('are marked by their state and day, each once, with a new version', async () => {
        const day = (text: string) => aTour(ground, driver()).on(text).withStops(2);
        const planned = day('2026-11-19').planned();
        const spared = [day('2026-11-20').planned(), day('2026-11-21').planned()];
        for (const tour of [planned, ...spared]) await add(tour);
        const runs = await started(day('2026-11-20').planned());
        const later = await started(day('2026-11-21').planned());
        const closed = await started(day('2026-11-10').planned());
        await finish(closed.id);
        const ours = (marked: readonly { id: string }[]) =>
          marked.filter(({ id }) => [planned, ...spared, runs, later, closed].some((tour) => tour.id === id));
        const marked = ours(await mark());
        expect(marked).toHaveLength(2);
        expect(marked).toEqual(
          expect.arrayContaining([
            {
              id: planned.id,
              version: 2,
              driverId: planned.plan.driverId,
              day: '2026-11-19',
              stopsDone: 0,
              stops: 2,
            },
            {
              id: runs.id,
              version: 3,
              driverId: runs.plan.driverId,
              day: '2026-11-20',
              stopsDone: 0,
              stops: 2,
            },
          ]),
        );
        expect(ours(await mark())).toEqual([]);
        expect(await find(runs.id)).toMatchObject({ version: 3, overdueAt: NOON, state: 'running' });
        for (const tour of [runs, later]) await finish(tour.id);
      });

      it('are marked once when two look at the same time', async () => {
        const tour = aTour(ground).on('2026-11-01').planned();
        await add(tour);
        const marked = (await Promise.all([mark(), mark(), mark()])).flat();
        expect(marked.filter(({ id }) => id === tour.id)).toHaveLength(1);
      });

      it('are looked for where there are some, from the moment their day begins anywhere', async () => {
        const day = '2020-02-02';
        await mark();
        expect(await toLookAt(new Date('2020-02-01T12:00:00.000Z'))).toBeUndefined();
        await add(aTour(ground).on(day).planned());
        expect(await toLookAt(new Date('2020-02-01T09:59:59.999Z'))).toBeUndefined();
        expect(await toLookAt(new Date('2020-02-01T10:00:00.000Z'))).toEqual({
          organisationId: ground.organisationId,
          timeZone: 'Europe/Paris',
        });
        await mark();
        expect(await toLookAt(new Date('2020-02-03T00:00:00.000Z'))).toBeUndefined();
      });
    });

    describe('refer to', () => {
      const wanted = (from: Ground) => ({
        driverId: from.driverIds[7],
        vehicleId: from.vehicleId,
        startSiteId: from.siteId,
        endSiteId: from.siteId,
        containerIds: from.containerIds,
      });
      const look = (things: ReturnType<typeof wanted>) =>
        opened.references.look(ground.organisationId, things);

      it('what the organisation has, with where it is', async () => {
        const found = await look(wanted(ground));
        expect([found.driver, found.vehicle]).toEqual([true, true]);
        expect(found.startSite).toEqual({ longitude: 1.428, latitude: 43.638 });
        expect(found.endSite).toEqual(found.startSite);
        expect([...found.containers.keys()].sort()).toEqual(ground.containerIds.toSorted());
        expect([...found.containers.values()][0]).toEqual({
          status: 'active',
          position: { longitude: 1.444, latitude: 43.6045 },
        });
      });

      it('nothing of another organisation, and nothing that is not', async () => {
        const nothing = { ...wanted(ground), containerIds: [newId()], vehicleId: newId() };
        for (const things of [
          wanted(elsewhere),
          { ...nothing, driverId: newId(), startSiteId: newId(), endSiteId: newId() },
        ]) {
          expect(await look(things)).toEqual({
            driver: false,
            vehicle: false,
            startSite: undefined,
            endSite: undefined,
            containers: new Map(),
          });
        }
      });

      it('nobody who left, no vehicle out of use, no archived site, and containers as they are now', async () => {
        const spare = aVehicle(elsewhere.organisationId, { active: false });
        await inUnit(() => opened.vehicles.add(spare), elsewhere);
        const [driverId, containerId] = [elsewhere.driverIds[0], elsewhere.containerIds[0]] as [
          string,
          string,
        ];
        await opened.retire(elsewhere, driverId, containerId);
        const found = await opened.references.look(elsewhere.organisationId, {
          ...wanted(elsewhere),
          driverId,
          vehicleId: spare.id,
          containerIds: [containerId],
        });
        expect({ ...found, containers: found.containers.get(containerId)?.status }).toEqual({
          driver: false,
          vehicle: false,
          startSite: undefined,
          endSite: undefined,
          containers: 'removed',
        });
      });
    });

    describe('vehicles', () => {
      const vehicles = {
        add: (vehicle: ReturnType<typeof aVehicle>) => inUnit(() => opened.vehicles.add(vehicle)),
        find: (id: string) => inUnit(() => opened.vehicles.find(ground.organisationId, id)),
        save: (vehicle: ReturnType<typeof aVehicle>) => inUnit(() => opened.vehicles.save(vehicle)),
      };

      it('come back as they were added and changed, and tell it', async () => {
        const vehicle = aVehicle(ground.organisationId, { registration: null });
        await vehicles.add(vehicle);
        const changed = vehicle.change({ name: 'Camion 2', active: false }, DISPATCHER);
        await vehicles.save(changed);
        expect(await vehicles.find(vehicle.id)).toMatchObject({ version: 2, properties: changed.properties });
        expect(await opened.eventsOf(vehicle.id)).toEqual(['vehicle.created', 'vehicle.changed']);
      });

      it('are not found elsewhere', async () => {
        const vehicle = aVehicle(ground.organisationId);
        await vehicles.add(vehicle);
        const there = () => opened.vehicles.find(elsewhere.organisationId, vehicle.id);
        expect(await inUnit(there, elsewhere)).toBeUndefined();
      });

      it('refuse a version that somebody was faster with', async () => {
        const vehicle = aVehicle(ground.organisationId);
        await vehicles.add(vehicle);
        const renamed = (name: string) => vehicles.save(vehicle.change({ name }, DISPATCHER));
        expect(await outcomes(renamed('one'), renamed('two'))).toEqual(['stored', 'version.stale']);
      });
    });
  });
}
