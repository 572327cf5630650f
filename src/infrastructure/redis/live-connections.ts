import { Redis } from 'ioredis';

/** Milliseconds between attempts grow to this while Redis is away. */
const RETRY_MS_MAX = 2_000;

/**
 * Two connections of their own for live messages: one that publishes and one that listens, since a connection that has
 * subscribed does nothing else. While Redis is away both wait for it to come back.
 */
export class LiveConnections {
  readonly publisher: Redis;
  readonly subscriber: Redis;

  constructor(url: string) {
    [this.publisher, this.subscriber] = [connect(url), connect(url)];
  }

  close(): void {
    this.publisher.disconnect();
    this.subscriber.disconnect();
  }
}

/**
 * The adapter of Socket.IO does not look at what becomes of most of its commands, and a failure that nobody looks at
 * ends the process. Whoever does look sees it all the same.
 */
class UnwatchedRedis extends Redis {
  override sendCommand(...command: Parameters<Redis['sendCommand']>): unknown {
    const outcome = super.sendCommand(...command);
    if (outcome instanceof Promise) outcome.catch(() => {});
    return outcome;
  }
}

function connect(url: string): Redis {
  const redis = new UnwatchedRedis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(attempt * 100, RETRY_MS_MAX),
  });
  redis.on('error', () => {
    // Reported by the probe of the cache's connection; the client tries again by itself.
  });
  return redis;
}
