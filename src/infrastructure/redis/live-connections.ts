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
    // The adapter does not look at what becomes of a message, and a failure that nobody looks at ends the process.
    const publish = this.publisher.publish.bind(this.publisher);
    this.publisher.publish = (channel: string, message: string | Buffer) =>
      publish(channel, message).catch(() => 0);
  }

  close(): void {
    this.publisher.disconnect();
    this.subscriber.disconnect();
  }
}

function connect(url: string): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(attempt * 100, RETRY_MS_MAX),
  });
  redis.on('error', () => {
    // Reported by the probe of the cache's connection; the client tries again by itself.
  });
  return redis;
}
