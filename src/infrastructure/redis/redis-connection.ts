import { Redis } from 'ioredis';

/** Milliseconds between attempts grow to this while Redis is away. */
const RETRY_MS_MAX = 2_000;

/** A connection that comes back by itself. While Redis is away, commands fail at once instead of piling up. */
export function connectRedis(url: string): Redis {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    retryStrategy: (attempt) => Math.min(attempt * 100, RETRY_MS_MAX),
  });
  redis.on('error', () => {
    // Reported by the probe; the client tries again by itself.
  });
  return redis;
}
