import type { RateLimit } from '../../../src/application/shared/rate-limiter.port.js';
import { RedisCircuit } from '../../../src/infrastructure/redis/redis-circuit.js';
import { RedisRateLimiter } from '../../../src/infrastructure/redis/redis-rate-limiter.js';
import { describeRateLimiterContract } from '../rate-limiter.contract.js';
import { describeOnRedis, openRedis, passInRedis } from './open-redis.js';

/** A busy test machine is no Redis that is away. */
const PATIENT = { patienceMs: 5_000, pauseMs: 1, longestPauseMs: 1 };

async function open() {
  const redis = await openRedis();
  const [here, there] = redis.connections.map(
    (connection) => new RedisRateLimiter(new RedisCircuit(connection, PATIENT), redis.prefix),
  ) as [RedisRateLimiter, RedisRateLimiter];
  /** The server's clock cannot be set: the buckets are moved back in time instead. */
  const pass = async (seconds: number) => {
    for (const key of await redis.keys()) await redis.connections[0].hincrbyfloat(key, 'at', -seconds);
    await passInRedis(redis, seconds);
  };
  return { redis, limiters: [here, there] as const, pass, close: () => redis.close() };
}

describeOnRedis('with two processes', () => {
  describeRateLimiterContract('on Redis', open);
});

describeOnRedis('the buckets in Redis', () => {
  it('are forgotten when they are full again', async () => {
    const { redis, limiters, pass, close } = await open();
    const limit: RateLimit = { name: 'short', capacity: 10, refillPerSecond: 0.1 };
    await limiters[0].take(limit, 'somebody@example.org');
    const [key = ''] = await redis.keys();
    expect(key).not.toContain('somebody');
    expect(Math.round((await redis.connections[0].pttl(key)) / 1_000)).toBe(11);
    await pass(11.1);
    expect(await redis.keys()).toEqual([]);
    await close();
  });
});
