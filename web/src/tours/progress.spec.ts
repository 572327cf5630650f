import type { Stop } from '@glaneur/sdk';
import { nextStop, pendingStops, progressOf } from './progress.js';

const stop = (sequence: number, of: Partial<Stop> = {}): Stop => ({
  id: `s${sequence}`,
  sequence,
  container: {} as Stop['container'],
  state: 'pending',
  arrivedAt: null,
  doneAt: null,
  estimatedKg: null,
  fillLevelPercent: null,
  skipReason: null,
  note: null,
  ...of,
});
const collected = (sequence: number, doneAt: string, estimatedKg = 100) =>
  stop(sequence, { state: 'collected', doneAt, estimatedKg });
const ids = (stops: readonly Stop[]) => stops.map(({ id }) => id);

describe('the stops still to do', () => {
  it('are in the order of driving', () => {
    expect(ids(pendingStops({ stops: [stop(3), stop(1), stop(2)] }))).toEqual(['s1', 's2', 's3']);
  });

  it('begin after the one done last; those passed over come at the end', () => {
    const stops = [stop(1), collected(2, '08:10'), stop(3), collected(4, '08:30'), stop(5)];
    expect(ids(pendingStops({ stops }))).toEqual(['s5', 's1', 's3']);
  });

  it('are judged by the time of the action, not by the place in the list', () => {
    const stops = [collected(1, '09:00'), stop(2), collected(3, '08:00'), stop(4)];
    expect(ids(pendingStops({ stops }))).toEqual(['s2', 's4']);
  });

  it('are none when all are done', () => {
    expect(nextStop({ stops: [collected(1, '08:00')] })).toBeNull();
  });
});

describe('the next stop', () => {
  it('is the one arrived at, wherever it stands', () => {
    const stops = [collected(1, '08:00'), stop(2), stop(3, { arrivedAt: '08:20' })];
    expect(nextStop({ stops })?.id).toBe('s3');
  });
});

describe('progress', () => {
  it('counts skipped stops as done, and adds up what was collected', () => {
    const stops = [
      collected(1, '08:00', 10.2),
      collected(2, '08:10', 20.1),
      stop(3, { state: 'skipped' }),
      stop(4),
    ];
    expect(progressOf({ stops })).toEqual({ done: 3, all: 4, collected: 2, skipped: 1, kg: 30.3 });
  });
});
