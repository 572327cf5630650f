import type { CancelledTour } from './cancelled-tour.js';
import type { ClosedTour } from './closed-tour.js';
import type { PlannedTour } from './planned-tour.js';
import type { RunningTour } from './running-tour.js';
import type { Tour } from './tour.js';

/**
 * What a state does not allow does not compile. `tsc` reads this file and fails as soon as one of these lines has no
 * error: nothing here is ever run.
 */
export function illegalCalls(
  planned: PlannedTour,
  running: RunningTour,
  closed: ClosedTour,
  cancelled: CancelledTour,
  any: Tour,
): void {
  const action = { by: '', now: planned.overdueAt as Date };
  // @ts-expect-error a planned tour has no stop to arrive at yet
  planned.arrive('', action.now, action);
  // @ts-expect-error nothing is collected before the start
  planned.collect('', { id: '', estimatedKg: 0, fillLevelPercent: null, note: null, at: action.now }, action);
  // @ts-expect-error nothing is skipped before the start
  planned.skip('', { reason: 'other', note: null, at: action.now }, action);
  // @ts-expect-error what was not started is cancelled, not closed
  planned.close(true, action);
  // @ts-expect-error it runs already
  running.start(action);
  // @ts-expect-error the plan stands once the driver is on the road
  running.change(running.plan, [], { by: '', at: action.now });
  // @ts-expect-error it is over
  closed.start(action);
  // @ts-expect-error it is over
  closed.collect('', { id: '', estimatedKg: 0, fillLevelPercent: null, note: null, at: action.now }, action);
  // @ts-expect-error it is closed once
  closed.close(true, action);
  // @ts-expect-error what was driven cannot be called off
  closed.cancel({ at: action.now, reason: null, by: '' });
  // @ts-expect-error called off is called off
  cancelled.start(action);
  // @ts-expect-error called off is called off
  cancelled.cancel({ at: action.now, reason: null, by: '' });
  // @ts-expect-error nobody knows its state
  any.start(action);
  // @ts-expect-error a closed tour has no pending stop
  const pending: 'pending' | undefined = closed.stops[0]?.state;
  void pending;
}

describe('the states of a tour', () => {
  it('are types: the compiler holds which calls are legal', () => {
    expect(illegalCalls).toHaveLength(5);
  });
});
