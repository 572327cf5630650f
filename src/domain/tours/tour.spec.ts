import type { DomainEvent } from '../shared/domain-event.js';
import { PlannedTour } from './planned-tour.js';
import type { RunningTour } from './running-tour.js';
import type { CollectionRecord, Stop } from './stop.js';
import { ahead, ownTour, planned, running } from './tour.js';
import type { PlannedStop, TourPlan } from './tour-plan.js';

const id = (number: number) => `019aa2c4-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [ORGANISATION, TOUR, DRIVER, DISPATCHER] = [id(1), id(2), id(3), id(4)];
const at = (time: string) => new Date(`2026-11-21T${time}Z`);
const START = at('07:00:00');
const NOON = at('12:00:00');
const action = (now = NOON) => ({ by: DRIVER, now });
const stopId = (sequence: number) => id(100 + sequence);

const plan = (changes: Partial<TourPlan> = {}): TourPlan => ({
  name: 'Nord',
  day: '2026-11-21',
  driverId: DRIVER,
  vehicleId: id(5),
  startSiteId: id(6),
  endSiteId: id(6),
  plannedDistanceM: 31_000,
  ...changes,
});
const stops = (count: number): PlannedStop[] =>
  Array.from({ length: count }, (_, index) => ({
    id: stopId(index + 1),
    containerId: id(200 + index),
    sequence: index + 1,
  }));
const aPlannedTour = (count = 3, changes: Partial<TourPlan> = {}) =>
  PlannedTour.create(TOUR, ORGANISATION, plan(changes), stops(count), { by: DISPATCHER, at: at('05:00:00') });
const aRunningTour = (count = 3) => aPlannedTour(count).start(action(START));
const emptied = (changes: Partial<CollectionRecord> = {}): CollectionRecord => ({
  id: id(300),
  estimatedKg: 100,
  fillLevelPercent: 80,
  note: null,
  at: at('08:00:00'),
  ...changes,
});
const types = ({ events }: { events: readonly DomainEvent[] }) => events.map(({ type }) => type);
const stopOf = (tour: { stops: readonly Stop[] }, sequence: number) => tour.stops[sequence - 1] as Stop;

describe('a planned tour', () => {
  it.each([
    ['no name', { name: '' }, 'name text.blank'],
    ['a day that is not in the calendar', { day: '2026-02-29' }, 'day tour.day_invalid'],
    ['a day of another century', { day: '1999-12-31' }, 'day tour.day_invalid'],
  ])('is refused with %s', (_, changes, violation) => {
    expect(violationsOf(() => aPlannedTour(1, changes))).toEqual([violation]);
  });

  it.each([0, 201])('is refused with %i stops', (count) => {
    expect(violationsOf(() => aPlannedTour(count))).toEqual(['containerIds tour.stops_out_of_range']);
  });

  it('passes each container once', () => {
    const [first, second] = stops(2) as [PlannedStop, PlannedStop];
    const twice = [first, { ...second, containerId: first.containerId }];
    const attempt = () =>
      PlannedTour.create(TOUR, ORGANISATION, plan(), twice, { by: DISPATCHER, at: START });
    expect(violationsOf(attempt)).toEqual(['containerIds.1 tour.container_twice']);
  });

  it('can be changed, and is overdue no more on another day', () => {
    const overdue = PlannedTour.restore({ ...aPlannedTour(), plan: plan(), overdueAt: NOON });
    const action = { by: DISPATCHER, at: NOON };
    expect(overdue.change(plan({ name: 'Sud' }), overdue.stops, action).overdueAt).toEqual(NOON);
    const moved = overdue.change(plan({ day: '2026-11-22' }), overdue.stops, action);
    expect([moved.overdueAt, moved.version, types(moved)]).toEqual([null, 2, ['tour.changed']]);
  });

  it('starts with every stop pending', () => {
    const tour = aRunningTour(2);
    expect([tour.version, tour.startedAt, types(tour)]).toEqual([2, START, ['tour.started']]);
    expect(tour.stops.map(({ state, arrivedAt }) => [state, arrivedAt])).toEqual([
      ['pending', null],
      ['pending', null],
    ]);
  });

  it('tells with its events whose it is, and how far', () => {
    expect(aRunningTour(2).events).toEqual([
      {
        type: 'tour.started',
        organisationId: ORGANISATION,
        aggregateId: TOUR,
        version: 2,
        actorId: DRIVER,
        payload: {
          tourId: TOUR,
          driverId: DRIVER,
          day: '2026-11-21',
          at: START.toISOString(),
          stopsDone: 0,
          stops: 2,
        },
      },
    ]);
  });
});

describe('at a stop', () => {
  it('the first arrival counts', () => {
    const arrived = aRunningTour().arrive(stopId(2), at('07:30:00'), action());
    expect([stopOf(arrived, 2).arrivedAt, types(arrived)]).toEqual([at('07:30:00'), ['tour.stop_arrived']]);
    expect(arrived.arrive(stopId(2), at('07:45:00'), action())).toBe(arrived);
  });

  it('nobody arrives after it was done, unless they had arrived before', () => {
    const without = aRunningTour().collect(stopId(1), emptied(), action());
    expect(codeOf(() => without.arrive(stopId(1), NOON, action()))).toBe('stop.already_done');
    const arrived = aRunningTour().arrive(stopId(1), at('07:30:00'), action());
    const after = arrived.collect(stopId(1), emptied(), action());
    expect(after.arrive(stopId(1), at('07:30:00'), action())).toBe(after);
  });

  it('an emptying is recorded with who did it', () => {
    const tour = aRunningTour().collect(stopId(1), emptied({ note: 'bags beside it' }), action());
    expect(stopOf(tour, 1)).toEqual({
      ...stops(1)[0],
      state: 'collected',
      arrivedAt: null,
      doneAt: at('08:00:00'),
      collection: { id: id(300), estimatedKg: 100, fillLevelPercent: 80, collectedBy: DRIVER },
      note: 'bags beside it',
    });
    expect([tour.version, tour.events[0]?.payload]).toEqual([
      3,
      {
        tourId: TOUR,
        driverId: DRIVER,
        day: '2026-11-21',
        at: at('08:00:00').toISOString(),
        stopsDone: 1,
        stops: 3,
        stopId: stopId(1),
        containerId: id(200),
        sequence: 1,
        estimatedKg: 100,
        fillLevelPercent: 80,
        skipReason: null,
      },
    ]);
  });

  it('the same emptying told twice is one, whatever the second time says', () => {
    const once = aRunningTour().collect(stopId(1), emptied(), action());
    const again = once.collect(stopId(1), emptied({ id: id(301), at: at('08:01:00') }), action());
    expect(again).toBe(once);
  });

  it.each([
    ['weight', { estimatedKg: 101 }],
    ['fill level', { fillLevelPercent: null }],
    ['note', { note: 'wet' }],
  ])('another %s does not overwrite what was recorded', (_, changes) => {
    const once = aRunningTour().collect(stopId(1), emptied(), action());
    expect(codeOf(() => once.collect(stopId(1), emptied(changes), action()))).toBe('stop.already_done');
  });

  it('what is collected cannot be skipped, nor the other way round', () => {
    const skip = { reason: 'blocked', note: null, at: at('08:00:00') } as const;
    const gathered = aRunningTour().collect(stopId(1), emptied(), action());
    expect(codeOf(() => gathered.skip(stopId(1), skip, action()))).toBe('stop.already_done');
    const left = aRunningTour().skip(stopId(1), skip, action());
    expect(codeOf(() => left.collect(stopId(1), emptied(), action()))).toBe('stop.already_done');
    expect(left.skip(stopId(1), skip, action())).toBe(left);
    expect(codeOf(() => left.skip(stopId(1), { ...skip, reason: 'damaged' }, action()))).toBe(
      'stop.already_done',
    );
  });

  it.each([
    ['0 kg', { estimatedKg: 0 }],
    ['2,000 kg', { estimatedKg: 2_000 }],
    ['half kilograms', { estimatedKg: 12.5 }],
    ['an empty container', { fillLevelPercent: 0 }],
    ['a full container', { fillLevelPercent: 100 }],
    ['five minutes ahead of our clock', { at: at('12:05:00') }],
    ['the very start', { at: START }],
  ])('takes %s', (_, changes) => {
    expect(stopOf(aRunningTour().collect(stopId(1), emptied(changes), action()), 1).state).toBe('collected');
  });

  it.each([
    ['less than nothing', { estimatedKg: -0.1 }, 'estimatedKg stop.kg_out_of_range'],
    ['more than 2,000 kg', { estimatedKg: 2_000.1 }, 'estimatedKg stop.kg_out_of_range'],
    ['grams', { estimatedKg: 12.34 }, 'estimatedKg stop.kg_out_of_range'],
    ['no number', { estimatedKg: Number.NaN }, 'estimatedKg stop.kg_out_of_range'],
    ['more than full', { fillLevelPercent: 101 }, 'fillLevelPercent stop.fill_out_of_range'],
    ['less than empty', { fillLevelPercent: -1 }, 'fillLevelPercent stop.fill_out_of_range'],
    ['half a percent', { fillLevelPercent: 50.5 }, 'fillLevelPercent stop.fill_out_of_range'],
    ['a long note', { note: 'x'.repeat(501) }, 'note text.too_long'],
    ['a time to come', { at: at('12:05:00.001') }, 'at stop.at_in_future'],
    ['a time before the start', { at: at('06:59:59.999') }, 'at stop.at_before_start'],
  ])('refuses %s', (_, changes, violation) => {
    expect(violationsOf(() => aRunningTour().collect(stopId(1), emptied(changes), action()))).toEqual([
      violation,
    ]);
  });

  it('skips only for a reason', () => {
    const skip = { reason: 'tired' as 'other', note: null, at: at('08:00:00') };
    expect(violationsOf(() => aRunningTour().skip(stopId(1), skip, action()))).toEqual([
      'reason stop.reason_unknown',
    ]);
  });

  it('which this tour does not have nothing happens', () => {
    const tour = aRunningTour();
    const skip = { reason: 'other', note: null, at: at('08:00:00') } as const;
    for (const attempt of [
      () => tour.arrive(stopId(9), NOON, action()),
      () => tour.collect(stopId(9), emptied(), action()),
      () => tour.skip(stopId(9), skip, action()),
    ])
      expect(codeOf(attempt)).toBe('stop.not_found');
  });
});

describe('a running tour', () => {
  it('is closed when no stop is left', () => {
    const done = aRunningTour(1).collect(stopId(1), emptied(), action());
    const closed = done.close(false, action());
    expect([closed.state, closed.closedAt, types(closed)]).toEqual(['closed', NOON, ['tour.closed']]);
  });

  it('stays open with stops pending, and says which', () => {
    const tour = aRunningTour().collect(stopId(2), emptied(), action());
    expect(() => tour.close(false, action())).toThrow(/collected nor skipped: 1, 3\./);
    expect(codeOf(() => tour.close(false, action()))).toBe('tour.stops_pending');
  });

  it('skips what is left when it is told to', () => {
    const tour = aRunningTour().collect(stopId(2), emptied(), action());
    const closed = tour.close(true, action());
    expect(closed.stops.map((stop) => [stop.state, 'reason' in stop ? stop.reason : null])).toEqual([
      ['skipped', 'other'],
      ['collected', null],
      ['skipped', 'other'],
    ]);
    expect(closed.events[0]?.payload).toMatchObject({ stopsDone: 3, stops: 3 });
  });

  it('can be called off, and keeps what was collected', () => {
    const tour = aRunningTour().collect(stopId(1), emptied(), action());
    const cancelled = tour.cancel({ at: NOON, reason: 'breakdown', by: DISPATCHER });
    expect([cancelled.reason, cancelled.startedAt, stopOf(cancelled, 1).state, types(cancelled)]).toEqual([
      'breakdown',
      START,
      'collected',
      ['tour.cancelled'],
    ]);
  });

  it('is called off for a reason that can be stored', () => {
    const cancel = (reason: string) => () => aRunningTour().cancel({ at: NOON, reason, by: DISPATCHER });
    expect(violationsOf(cancel('a\0b'))).toEqual(['reason text.nul']);
    expect(violationsOf(cancel('x'.repeat(501)))).toEqual(['reason text.too_long']);
  });
});

describe('a tour of unknown state', () => {
  const tours = () => {
    const runs = aRunningTour(1);
    const closed = runs.close(true, action());
    const cancelled = aPlannedTour(1).cancel({ at: NOON, reason: null, by: DISPATCHER });
    return { planned: aPlannedTour(1), running: runs, closed, cancelled };
  };

  it('is taken for planned, running or still ahead only when it is', () => {
    const outcomes = Object.entries(tours()).map(([state, tour]) => [
      state,
      codeOf(() => planned(tour)),
      codeOf(() => running(tour)),
      codeOf(() => ahead(tour)),
    ]);
    expect(outcomes).toEqual([
      ['planned', undefined, 'tour.not_running', undefined],
      ['running', 'tour.not_planned', undefined, undefined],
      ['closed', 'tour.not_planned', 'tour.not_running', 'tour.not_running'],
      ['cancelled', 'tour.not_planned', 'tour.not_running', 'tour.not_running'],
    ]);
  });

  it('does not exist for another driver', () => {
    const tour: RunningTour = aRunningTour();
    expect(ownTour(tour, DRIVER)).toBe(tour);
    for (const other of [tour, undefined])
      expect(codeOf(() => ownTour(other, DISPATCHER))).toBe('tour.not_found');
  });
});

function codeOf(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

function violationsOf(attempt: () => unknown): string[] {
  try {
    attempt();
  } catch (error) {
    const { violations } = error as { violations: { path: string; code: string }[] };
    return violations.map(({ path, code }) => `${path} ${code}`);
  }
  return [];
}
