import { newId } from '../../../../test/support/in-memory/builders.js';
import { SettableClock } from '../../../../test/support/in-memory/settable-clock.js';
import { QueuedBuild } from '../../../domain/publishing/build.js';
import type { BuildLeases } from './build-leases.port.js';
import { BuildWatch } from './build-watch.js';

const NOW = new Date('2026-11-21T10:00:00.000Z');
const request = { kind: 'production', trigger: 'person', requestedBy: null, draft: null } as const;
const build = QueuedBuild.create(
  newId(),
  newId(),
  { ...request, websiteId: newId(), previewToken: null },
  { now: NOW, notBefore: NOW },
).started(NOW);

describe('the watch over a build', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const watching = (renew: BuildLeases['renew'], deadlineMs = 60_000) => {
    const leases = { renew, take: () => Promise.resolve(true) };
    const stopping = new AbortController();
    const over = { build, holder: newId(), deadlineMs, stopping: stopping.signal };
    return { stopping, watch: new BuildWatch(leases, new SettableClock(NOW), over) };
  };

  it('asks once at a time, however long the database takes to answer', async () => {
    let asked = 0;
    const { watch } = watching(() => {
      asked += 1;
      return new Promise(() => {});
    });
    await jest.advanceTimersByTimeAsync(5_500);
    watch.stop();
    expect(asked).toBe(1);
  });

  it('goes on over a database that is away, and ends when the build is no longer ours', async () => {
    const answers = [
      () => Promise.reject(new Error('away')),
      () => Promise.resolve(true),
      () => Promise.resolve(false),
    ];
    const { watch } = watching(() => (answers.shift() ?? (() => Promise.resolve(true)))());
    await jest.advanceTimersByTimeAsync(2_500);
    expect([watch.isLost, watch.signal.aborted]).toEqual([false, false]);
    await jest.advanceTimersByTimeAsync(1_000);
    watch.stop();
    expect([watch.isLost, watch.signal.aborted]).toEqual([true, true]);
  });

  it('ends when its time is over, or the worker stops, and the build stays ours to put back', async () => {
    const held = () => Promise.resolve(true);
    const late = watching(held, 4_000);
    await jest.advanceTimersByTimeAsync(4_001);
    late.watch.stop();
    expect(late.watch.signal.reason).toMatchObject({ code: 'build.deadline' });
    const stopped = watching(held);
    stopped.stopping.abort();
    stopped.watch.stop();
    expect([stopped.watch.signal.aborted, stopped.watch.isLost]).toEqual([true, false]);
  });
});
