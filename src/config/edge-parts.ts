import type { Logger } from 'pino';
import { CacheByGenerations } from '../application/shared/cache-by-generations.js';
import type { Cache } from '../application/shared/cache.port.js';
import type { RateLimiter } from '../application/shared/rate-limiter.port.js';
import { InProcessCacheStore } from '../infrastructure/embedded/in-process-cache.store.js';
import { InProcessRateLimiter } from '../infrastructure/embedded/in-process-rate-limiter.js';
import { PromMeter } from '../infrastructure/metrics/prom-meter.js';
import { FallbackRateLimiter } from '../infrastructure/redis/fallback-rate-limiter.js';
import { RedisCacheStore } from '../infrastructure/redis/redis-cache.store.js';
import { RedisCircuit } from '../infrastructure/redis/redis-circuit.js';
import type { connectRedis } from '../infrastructure/redis/redis-connection.js';
import { RedisRateLimiter } from '../infrastructure/redis/redis-rate-limiter.js';
import type { Config } from './config.js';

/** What stands before and around the routes, one of each for a process. */
export interface EdgeParts {
  readonly meter: PromMeter;
  readonly cache: Cache;
  readonly rateLimiter: RateLimiter;
}

/** @param redis shared by all processes; without it each process counts and keeps for itself */
export function createEdgeParts(
  { redisPrefix }: Config,
  redis: ReturnType<typeof connectRedis> | undefined,
  logger: Logger,
): EdgeParts {
  const meter = new PromMeter();
  const ownLimits = new InProcessRateLimiter();
  if (!redis) {
    return { meter, rateLimiter: ownLimits, cache: new CacheByGenerations(new InProcessCacheStore(), meter) };
  }
  const circuit = new RedisCircuit(redis);
  const cache = new CacheByGenerations(new RedisCacheStore(circuit, redisPrefix), meter);
  circuit.onReturn(() => {
    cache.settle().catch((err: unknown) => logger.warn({ err }, 'caches could not be dropped yet'));
  });
  const sharedLimits = new RedisRateLimiter(circuit, redisPrefix);
  return { meter, cache, rateLimiter: new FallbackRateLimiter(sharedLimits, ownLimits, meter) };
}
