import { CacheByGenerations } from '../../../src/application/shared/cache-by-generations.js';
import { RedisCacheStore } from '../../../src/infrastructure/redis/redis-cache.store.js';
import { RedisCircuit } from '../../../src/infrastructure/redis/redis-circuit.js';
import { BreakableCacheStore } from '../../support/in-memory/breakable-cache-store.js';
import { InMemoryMeter } from '../../support/in-memory/meter.js';
import { describeCacheContract } from '../cache.contract.js';
import { describeOnRedis, openRedis, type OpenRedis, passInRedis } from './open-redis.js';

/** A busy test machine is no Redis that is away. */
const PATIENT = { patienceMs: 5_000, pauseMs: 1, longestPauseMs: 1 };

describeOnRedis('with two processes', () => {
  describeCacheContract('on Redis', async () => {
    const redis = await openRedis();
    const [one, other] = redis.connections.map((connection) => {
      const circuit = new RedisCircuit(connection, PATIENT);
      const store = new BreakableCacheStore(new RedisCacheStore(circuit, redis.prefix));
      const meter = new InMemoryMeter();
      return { store, meter, cache: new CacheByGenerations(store, meter) };
    }) as [Process, Process];
    return {
      caches: [one.cache, other.cache],
      joined: () => one.meter.total('cache_requests_total', { key: 'network.sites', result: 'joined' }),
      pass: (seconds) => passInRedis(redis, seconds),
      goAway: () => void (one.store.away = true),
      comeBack: () => void (one.store.away = false),
      close: () => redis.close(),
    };
  });
});

interface Process {
  readonly store: BreakableCacheStore;
  readonly cache: CacheByGenerations;
  readonly meter: InMemoryMeter;
}

describeOnRedis('the cache’s keys in Redis', () => {
  let redis: OpenRedis;
  beforeAll(async () => {
    redis = await openRedis();
  });
  afterAll(() => redis.close());

  const cache = (budget?: ConstructorParameters<typeof RedisCacheStore>[2]) =>
    new CacheByGenerations(
      new RedisCacheStore(new RedisCircuit(redis.connections[0], PATIENT), redis.prefix, budget),
      new InMemoryMeter(),
    );
  const owner = { organisationId: '0197a000-0000-7000-8000-000000000001' };

  it('end by themselves, all of them', async () => {
    await cache().through('network.areas', owner, 'a', () => Promise.resolve('kept'));
    await cache().drop(['site', 'container'], owner.organisationId);
    const times = await Promise.all((await redis.keys()).map((key) => redis.connections[0].pttl(key)));
    expect(times.length).toBeGreaterThan(3);
    expect(times.filter((time) => time <= 0)).toEqual([]);
  });

  it('may be lost one by one without an old answer coming back', async () => {
    const ask = (answer: string) =>
      cache().through('network.areas', owner, 'b', () => Promise.resolve(answer));
    await ask('old');
    const generations = (await redis.keys()).filter((key) =>
      [`${owner.organisationId}:area`, `${owner.organisationId}:site`].some((end) => key.endsWith(end)),
    );
    expect(generations).toHaveLength(2);
    await redis.connections[0].del(generations[0] ?? '');
    expect(await ask('new')).toBe('new');
    await redis.connections[0].del(generations);
    expect(await ask('newest')).toBe('newest');
  });

  it('take no more room than the process may fill in a minute', async () => {
    const spent: number[] = [];
    const spare = cache({ spend: (bytes: number) => (spent.push(bytes), false) } as never);
    await spare.through('network.sites', owner, 'c', () => Promise.resolve('é'));
    expect(await spare.through('network.sites', owner, 'c', () => Promise.resolve('computed'))).toBe(
      'computed',
    );
    expect(spent).toHaveLength(2);
  });
});
