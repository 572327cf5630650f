import { SessionQueue } from './session-queue.js';

const [first, second, third] = [{ first: 1 }, { second: 2 }, { third: 3 }];

it('serves in the order of asking', async () => {
  const queue = new SessionQueue();
  const served: object[] = [];
  await queue.acquire(first, Infinity);
  const waits = [second, third].map(async (holder) => {
    expect(await queue.acquire(holder, Infinity)).toBe('granted');
    served.push(holder);
    queue.release(holder);
  });
  queue.release(first);
  await Promise.all(waits);
  expect(served).toEqual([second, third]);
});

it('ends a wait that is too long, and serves the next', async () => {
  const queue = new SessionQueue();
  await queue.acquire(first, Infinity);
  const [short, long] = [queue.acquire(second, 5), queue.acquire(third, Infinity)];
  expect(await short).toBe('timed-out');
  queue.release(first);
  expect(await long).toBe('granted');
});

it('lets nobody past a handover that is under way', async () => {
  const queue = new SessionQueue();
  await queue.acquire(first, Infinity);
  const waiting = queue.acquire(second, Infinity);
  queue.release(first);
  const late = queue.acquire(third, Infinity);
  expect(await waiting).toBe('granted');
  queue.release(second);
  expect(await late).toBe('granted');
});

it('is free again when the last one in line leaves during the handover', async () => {
  const queue = new SessionQueue();
  await queue.acquire(first, Infinity);
  const waiting = queue.acquire(second, Infinity);
  queue.release(first);
  expect(queue.end(second, 'withdrawn')).toBe(true);
  expect(await waiting).toBe('withdrawn');
  expect(await queue.acquire(third, Infinity)).toBe('granted');
});

it('cannot end a wait that is none, nor take back from one who does not hold', async () => {
  const queue = new SessionQueue();
  await queue.acquire(first, Infinity);
  expect(queue.end(first, 'cancelled')).toBe(false);
  expect(() => queue.release(second)).toThrow('does not hold');
});
