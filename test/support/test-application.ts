import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDemoData } from '../../seeds/load.js';
import { type RunningApplication, startApplication } from '../../src/config/application.js';
import { readConfig } from '../../src/config/config.js';
import { Argon2PasswordHasher } from '../../src/infrastructure/crypto/argon2-password-hasher.js';
import type { DatabaseConnection } from '../../src/infrastructure/typeorm/connection.js';
import { rootFolder } from './databases/template-hash.js';
import { newRedisPrefix, removeRedisKeys } from './job-server.js';
import { openTestDatabase } from './test-database.js';

/**
 * The whole application on a database of its own, reached by HTTP as anybody reaches it. Relay and worker run in it, so
 * that reactions and jobs happen by themselves a moment after the answer (`WORKER: 'none'`: no jobs).
 */
export interface TestApplication {
  readonly url: string;
  /** The owner's login: for what a test has to see or set beside the API. */
  readonly connection: DatabaseConnection;
  readonly running: RunningApplication;
  /** Folder of everything that is kept in files. */
  readonly home: string;
  close(): Promise<void>;
}

/** The day the demo data is made for: any will do, as long as it is the same. */
export const DEMO_DAY = '2026-11-21';

export interface TestApplicationOptions {
  /** Default true. */
  readonly demoData?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

export async function startTestApplication(options: TestApplicationOptions = {}): Promise<TestApplication> {
  const database = await openTestDatabase();
  const home = await mkdtemp(join(tmpdir(), 'glaneur-test-'));
  if (options.demoData ?? true) await loadDemo(database.connection);
  const config = readConfig({ ...testEnvironment(home), ...options.environment });
  const running = await startApplication(config, database.connection, {
    webFolder: join(rootFolder, 'web/dist'),
    works: config.worker === 'auto',
  });
  return {
    url: running.url,
    connection: database.connection,
    running,
    home,
    close: async () => {
      await running.close();
      if (config.profile.name === 'server') await removeRedisKeys(config.redisPrefix);
      await database.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function testEnvironment(home: string): Record<string, string> {
  const { DATABASE_URL = '', REDIS_URL = '', GLANEUR_TEST_PROFILE } = process.env;
  const servers = GLANEUR_TEST_PROFILE === 'server' ? { DATABASE_URL, REDIS_URL } : {};
  const small = { DATABASE_POOL_SIZE: '4', LOG_LEVEL: 'silent', RATE_LIMITS: 'false' };
  const own = { GLANEUR_HOME: home, REDIS_PREFIX: newRedisPrefix() };
  return { NODE_ENV: 'test', HOST: '127.0.0.1', PORT: '0', ...own, ...small, ...servers };
}

function loadDemo(connection: DatabaseConnection): Promise<void> {
  const hasher = new Argon2PasswordHasher();
  return loadDemoData(connection, { today: DEMO_DAY, hashPassword: (password) => hasher.hash(password) });
}
