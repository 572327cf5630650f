import type { RateLimit } from '../../application/shared/rate-limiter.port.js';
import { InProcessCacheStore } from './in-process-cache.store.js';
import { InProcessRateLimiter } from './in-process-rate-limiter.js';

describe('the cache of a process', () => {
  const kept = async (store: InProcessCacheStore, count: number) => {
    const readings = await Promise.all(
      Array.from({ length: count }, (_, place) => store.read(`${place}`, [])),
    );
    return readings.filter(({ kept }) => kept !== undefined).length;
  };

  it('holds no more entries than it may, the latest', async () => {
    const store = new InProcessCacheStore(undefined, { entries: 10, bytes: 1_000_000, generations: 10 });
    for (let place = 0; place < 100; place++) await store.keep(`${place}`, 'x', 60);
    expect(await kept(store, 100)).toBe(10);
    expect((await store.read('99', [])).kept).toBe('x');
  });

  it('holds no more bytes than it may, and nothing that is larger by itself', async () => {
    const store = new InProcessCacheStore(undefined, { entries: 1_000, bytes: 20_000, generations: 10 });
    for (let place = 0; place < 100; place++) await store.keep(`${place}`, 'x'.repeat(998), 60);
    expect(await kept(store, 100)).toBe(10);
    await store.keep('huge', 'x'.repeat(20_000), 60);
    expect((await store.read('huge', [])).kept).toBeUndefined();
    expect(await kept(store, 100)).toBe(10);
  });

  it('makes a generation anew that was pushed out: nothing becomes valid again', async () => {
    const store = new InProcessCacheStore(undefined, { entries: 10, bytes: 1_000, generations: 2 });
    const before = (await store.read('entry', ['a'])).generations;
    await store.renew(['b', 'c', 'd']);
    expect((await store.read('entry', ['a'])).generations).not.toBe(before);
  });
});

describe('the limits of a process', () => {
  const limit: RateLimit = { name: 'any', capacity: 1, refillPerSecond: 0.001 };

  it('forget who came longest ago when there are too many, limit by limit', async () => {
    const limiter = new InProcessRateLimiter(undefined, 100);
    const other = { ...limit, name: 'other' };
    await limiter.take(limit, 'first');
    await limiter.take(other, 'first');
    for (let place = 0; place < 5_000; place++) await limiter.take(limit, `address ${place}`);
    expect((await limiter.take(limit, 'address 4999')).allowed).toBe(false);
    expect((await limiter.take(limit, 'first')).allowed).toBe(true);
    expect((await limiter.take(other, 'first')).allowed).toBe(false);
  });
});
