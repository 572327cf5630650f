import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { connectionOf } from '../../src/config/database.js';
import { startEmbeddedDatabase } from '../../src/infrastructure/embedded/embedded-database.js';
import type { DatabaseConnection } from '../../src/infrastructure/typeorm/connection.js';
import { copyEmbeddedTemplate, processEntry } from './databases/embedded-databases.js';
import { openServerClone } from './databases/server-databases.js';
import { GlaneurProcess } from './glaneur-process.js';
import { newRedisPrefix, removeRedisKeys } from './job-server.js';
import { type TestDatabase, testProfile } from './test-database.js';

/** What outlives a program that a test starts, kills and starts again: its home and its database. */
export interface ProgramPlace {
  readonly home: string;
  start(environment?: Readonly<Record<string, string>>): Promise<GlaneurProcess>;
  /** As the owner. While no program runs: the embedded database takes one at a time. */
  query<Row>(sql: string): Promise<Row[]>;
  close(): Promise<void>;
}

/** Servers that a spec has started itself, in place of the shared ones. */
export interface OwnServers {
  readonly DATABASE_URL?: string;
  readonly REDIS_URL?: string;
}

/** On the profile under test; the program itself loads the demo data. */
export async function openProgramPlace(own: OwnServers = {}): Promise<ProgramPlace> {
  const home = await mkdtemp(join(tmpdir(), 'glaneur-program-'));
  const { environment, ...place } = await (testProfile() === 'server' ? onServers(own) : onFolder(home));
  const started: GlaneurProcess[] = [];
  return {
    home,
    query: place.query,
    start: async (more = {}) => {
      const program = await GlaneurProcess.start(home, { ...environment, NODE_ENV: 'test', ...more });
      started.push(program);
      return program;
    },
    close: async () => {
      await Promise.all(started.map((program) => program.killAll()));
      await place.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function onFolder(home: string) {
  await copyEmbeddedTemplate(home);
  return {
    environment: {},
    query: async <Row>(sql: string) => {
      const database = await startEmbeddedDatabase({ home, processEntry });
      try {
        return await ask<Row>(database.connection, sql);
      } finally {
        await database.stop();
      }
    },
    close: () => Promise.resolve(),
  };
}

async function onServers(own: OwnServers) {
  const database = own.DATABASE_URL === undefined ? await openServerClone() : undefined;
  const prefix = newRedisPrefix();
  const environment = {
    DATABASE_URL: own.DATABASE_URL ?? urlOf((database as TestDatabase).connection),
    DATABASE_POOL_SIZE: '4',
    REDIS_URL: own.REDIS_URL ?? process.env.REDIS_URL ?? '',
    REDIS_PREFIX: prefix,
  };
  return {
    environment,
    query: <Row>(sql: string) => ask<Row>(connectionOf(environment.DATABASE_URL), sql),
    close: async () => {
      if (own.REDIS_URL === undefined) await removeRedisKeys(prefix);
      await database?.close();
    },
  };
}

async function ask<Row>(connection: DatabaseConnection, sql: string): Promise<Row[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

function urlOf({ host, port, user, password = '', database }: DatabaseConnection): string {
  const [name, secret] = [encodeURIComponent(user), encodeURIComponent(password)];
  return `postgres://${name}:${secret}@${host}:${port}/${database}`;
}
