import { createHash } from 'node:crypto';
import { demoContainers, DEMO_CONTAINER_COUNT, type TourRecord } from '../index.js';
import { demoTours } from './tours.js';

const TODAY = '2026-11-21';

describe('the demo tours', () => {
  let tours: readonly TourRecord[];
  beforeAll(async () => {
    tours = await demoTours(TODAY);
  });

  it('are the same on every run and machine', async () => {
    const digest = createHash('sha256').update(JSON.stringify(tours)).digest('hex');
    expect(digest).toBe('2f8fb7f137e1e5a60a9b1614fdba356f9eda0ab3c928e5bb537c5fb26f03f2ce');
    expect(await demoTours(TODAY)).toEqual(tours);
  });

  it('are two of today to be driven and yesterday’s, which is done', () => {
    expect(tours.map(({ day, state, stops }) => [day, state, stops.length])).toEqual([
      ['2026-11-21', 'planned', 16],
      ['2026-11-21', 'planned', 9],
      ['2026-11-20', 'closed', 12],
    ]);
  });

  it('move with the day, over the ends of months too', async () => {
    expect((await demoTours('2026-03-01')).map(({ day }) => day)).toEqual([
      '2026-03-01',
      '2026-03-01',
      '2026-02-28',
    ]);
  });

  it('pass active containers, each once, in a few kilometres', () => {
    const active = new Set(
      [...demoContainers(DEMO_CONTAINER_COUNT, { today: TODAY })]
        .flat()
        .filter(({ status }) => status === 'active')
        .map(({ id }) => id),
    );
    for (const { stops, plannedDistanceM } of tours) {
      const containers = stops.map(({ containerId }) => containerId);
      expect(new Set(containers).size).toBe(containers.length);
      expect(containers.every((id) => active.has(id))).toBe(true);
      expect(plannedDistanceM).toBeGreaterThan(8_000);
      expect(plannedDistanceM).toBeLessThan(60_000);
    }
  });

  it('collect one container after the other, before the tour is closed', () => {
    const [driven] = tours.filter(({ state }) => state === 'closed');
    const times = [
      driven?.startedAt,
      ...(driven?.stops ?? []).map(({ collection }) => collection?.collectedAt),
      driven?.closedAt,
    ];
    expect(times).toEqual(times.toSorted());
    expect(new Set(times).size).toBe(14);
    expect(times.every((time) => time?.startsWith('2026-11-20T'))).toBe(true);
  });
});
