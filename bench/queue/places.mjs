import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPostgresBackend, createRedisBackend, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { PostgresJobServer } from '../../dist/src/infrastructure/bullmq/postgres-job-server.js';
import { RedisJobServer } from '../../dist/src/infrastructure/bullmq/redis-job-server.js';
import { startEmbeddedDatabase } from '../../dist/src/infrastructure/embedded/embedded-database.js';
import { migrate } from '../../dist/src/infrastructure/typeorm/migrate.js';
import { root } from '../../scripts/run/project.mjs';
import { connectionTo, withClient } from '../shared/database/connection.mjs';

/**
 * Where the jobs of a profile are, on databases and keys of this run alone.
 * @typedef {object} Place
 * @property {object} connection of the migrated database, as its owner
 * @property {() => object} jobServer a job server of the application, not open
 * @property {(name: string) => { queue: Queue, worker: (handle: Function, options: object) => Worker, close: Function }} bare a queue of BullMQ without the application
 * @property {() => Promise<void>} settle before each round
 */

/** The server profile: PostgreSQL and Redis. @returns {Promise<Place & { close: Function }>} */
export async function onServers({ DATABASE_URL, REDIS_URL }) {
  const database = `glaneur_bench_queue_${randomBytes(4).toString('hex')}`;
  const server = connectionTo(DATABASE_URL, decodeURIComponent(new URL(DATABASE_URL).pathname.slice(1)));
  await withClient(server, (client) => client.query(`CREATE DATABASE ${database}`));
  const connection = connectionTo(DATABASE_URL, database);
  await migrate(connection);
  return {
    connection,
    jobServer: () => new RedisJobServer(REDIS_URL, `${database}:jobs`),
    bare: (name) => {
      const [adding, working] = [new Redis(REDIS_URL), new Redis(REDIS_URL, { maxRetriesPerRequest: null })];
      return bareOn(
        name,
        { connection: adding, prefix: database },
        { connection: working, prefix: database },
        createRedisBackend,
        () => {
          adding.disconnect();
          working.disconnect();
        },
      );
    },
    settle: () => withClient(connection, (client) => client.query('VACUUM outbox')),
    close: async () => {
      await removeKeys(REDIS_URL, database);
      await withClient(server, (client) => client.query(`DROP DATABASE ${database} WITH (FORCE)`));
    },
  };
}

/** The embedded profile: both in PGlite. @returns {Promise<Place & { close: Function }>} */
export async function onEmbedded() {
  const home = mkdtempSync(join(tmpdir(), 'glaneur-bench-'));
  const processEntry = join(root, 'dist/src/infrastructure/embedded/process/main.js');
  const database = await startEmbeddedDatabase({ home, processEntry });
  const { connection } = database;
  await migrate(connection);
  return {
    connection,
    jobServer: () => new PostgresJobServer(connection),
    bare: (name) => {
      const pool = new pg.Pool({ ...connection, max: 6, keepAlive: true, options: '-c search_path=bullmq' });
      return bareOn(name, { connection: pool }, { connection: pool }, createPostgresBackend, () =>
        pool.end(),
      );
    },
    settle: () => database.maintain(),
    close: async () => {
      await database.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function bareOn(name, adding, working, backend, disconnect) {
  const queue = new Queue(name, adding, backend);
  return {
    queue,
    worker: (handle, options) => new Worker(name, handle, { ...options, ...working }, backend),
    close: async () => {
      await queue.close();
      await disconnect();
    },
  };
}

async function removeKeys(url, prefix) {
  const redis = new Redis(url);
  for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 1_000 }))
    if (keys.length > 0) await redis.unlink(keys);
  redis.disconnect();
}
