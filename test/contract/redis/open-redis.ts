import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { connectRedis } from '../../../src/infrastructure/redis/redis-connection.js';
import { testProfile } from '../../support/test-database.js';

/** Suites on Redis: the embedded profile has none. */
export const describeOnRedis = testProfile() === 'server' ? describe : describe.skip;

export interface OpenRedis {
  /** A connection as the application's, of another process each. */
  readonly connections: readonly [Redis, Redis];
  /** Before every key of this suite. */
  readonly prefix: string;
  keys(): Promise<string[]>;
  close(): Promise<void>;
}

export async function openRedis(url = process.env.REDIS_URL ?? ''): Promise<OpenRedis> {
  const prefix = `test-${randomUUID()}`;
  const connections = [connectRedis(url), connectRedis(url)] as const;
  await Promise.all(connections.map((redis) => redis.connect()));
  const [redis] = connections;
  const keys = async () => {
    const found: string[] = [];
    for await (const some of redis.scanStream({ match: `${prefix}:*`, count: 1_000 }))
      found.push(...(some as string[]));
    return [...new Set(found)];
  };
  return {
    connections,
    prefix,
    keys,
    close: async () => {
      const left = await keys();
      if (left.length > 0) await redis.del(left);
      for (const connection of connections) connection.disconnect();
    },
  };
}

/** Every key of the suite comes so much nearer to its end. */
export async function passInRedis({ connections: [redis], keys }: OpenRedis, seconds: number): Promise<void> {
  for (const key of await keys()) await redis.pexpire(key, (await redis.pttl(key)) - seconds * 1000);
}
