import { Redis } from 'ioredis';
import { newId } from './in-memory/builders.js';
import { PostgresJobServer } from '../../src/infrastructure/bullmq/postgres-job-server.js';
import { RedisJobServer } from '../../src/infrastructure/bullmq/redis-job-server.js';
import type { DatabaseConnection } from '../../src/infrastructure/typeorm/connection.js';
import { openTestDatabase, testProfile } from './test-database.js';

/** What keys in the shared Redis begin with, for one application under test. */
export const newRedisPrefix = (): string => `test-${newId().slice(-12)}`;

/** Where the jobs are, for another process. */
export type JobPlace =
  { readonly redisUrl: string; readonly prefix: string } | { readonly connection: DatabaseConnection };

/** An open job server of the profile under test that nobody else uses, and others on the same jobs. */
export async function openJobServers() {
  return testProfile() === 'server' ? onRedis() : onPostgres();
}

export type OpenJobServers = Awaited<ReturnType<typeof openJobServers>>;

async function onRedis() {
  const prefix = newRedisPrefix();
  const another = () => new RedisJobServer(redisUrl(), prefix);
  const server = another();
  await server.open();
  const place: JobPlace = { redisUrl: redisUrl(), prefix };
  return {
    server,
    another,
    place,
    close: async () => {
      await server.close();
      await removeRedisKeys(prefix);
    },
  };
}

async function onPostgres() {
  const database = await openTestDatabase();
  const another = () => new PostgresJobServer(database.connection);
  const server = another();
  await server.open();
  const place: JobPlace = { connection: database.connection };
  return {
    server,
    another,
    place,
    close: async () => {
      await server.close();
      await database.close();
    },
  };
}

/** Removes what an application under test has left in the shared Redis. */
export async function removeRedisKeys(prefix: string): Promise<void> {
  const redis = new Redis(redisUrl());
  try {
    for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 1_000 }))
      if (keys.length > 0) await redis.unlink(keys as string[]);
  } finally {
    redis.disconnect();
  }
}

function redisUrl(): string {
  const url = process.env.REDIS_URL;
  if (!url) throw new Error('the server profile needs REDIS_URL: npm run test:e2e, or npm run services');
  return url;
}
