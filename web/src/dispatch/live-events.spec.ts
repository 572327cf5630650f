import type { Tour } from '@glaneur/sdk';
import { afterEvent } from './live-events.js';

const tour = {
  id: 't1',
  state: 'running',
  overdue: false,
  stops: [
    { id: 's1', state: 'pending', arrivedAt: null, doneAt: null, estimatedKg: null, fillLevelPercent: null },
    {
      id: 's2',
      state: 'skipped',
      arrivedAt: null,
      doneAt: '08:00',
      estimatedKg: null,
      fillLevelPercent: null,
    },
  ],
} as unknown as Tour;
const at = '2026-11-21T08:15:00Z';

describe('what is heard live', () => {
  it('shows at the stop it is about', () => {
    const heard = { tourId: 't1', stopId: 's1', at, estimatedKg: 120, fillLevelPercent: null };
    const [first, second] = afterEvent(tour, { name: 'stop.collected', event: heard }).stops;
    expect(first).toMatchObject({ state: 'collected', doneAt: at, estimatedKg: 120, fillLevelPercent: null });
    expect(second).toBe(tour.stops[1]);
  });

  it('tells arrivals and skips apart', () => {
    const event = { tourId: 't1', stopId: 's1', at };
    expect(afterEvent(tour, { name: 'stop.arrived', event }).stops[0]).toMatchObject({
      state: 'pending',
      arrivedAt: at,
    });
    expect(afterEvent(tour, { name: 'stop.skipped', event }).stops[0]).toMatchObject({
      state: 'skipped',
      doneAt: at,
    });
  });

  it('does not undo a stop that is done', () => {
    const late = { tourId: 't1', stopId: 's2', at, estimatedKg: 10 };
    expect(afterEvent(tour, { name: 'stop.collected', event: late }).stops[1]).toBe(tour.stops[1]);
  });

  it('leaves other tours as they are', () => {
    expect(afterEvent(tour, { name: 'tour.closed', event: { tourId: 't2' } })).toBe(tour);
  });

  it('moves the tour on, and never back to running', () => {
    const closed = afterEvent(tour, { name: 'tour.closed', event: { tourId: 't1' } });
    expect(closed.state).toBe('closed');
    expect(afterEvent(closed, { name: 'tour.started', event: { tourId: 't1' } }).state).toBe('closed');
    expect(afterEvent(tour, { name: 'tour.overdue', event: { tourId: 't1' } }).overdue).toBe(true);
  });
});
