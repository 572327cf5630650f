import { join } from 'node:path';
import { migrate } from './infrastructure/typeorm/migrate.js';
import { Argon2PasswordHasher } from './infrastructure/crypto/argon2-password-hasher.js';
import { loggerOf, startApplication } from './config/application.js';
import { type Config, ConfigError, loadDotEnv, readConfig } from './config/config.js';
import { type OpenDatabase, openDatabase } from './config/database.js';
import { loadDemoData, lookForDemoData } from '../seeds/load.js';
import { DEMO_PASSWORD, demoUsers } from '../seeds/index.js';

/** What is under way when a stop is asked for has this long. */
const SHUTDOWN_MS = 10_000;

/** The web pages are built into the repository's web/dist; this file runs as dist/src/main.js. */
const WEB_FOLDER = join(import.meta.dirname, '../../web/dist');

async function main(): Promise<void> {
  loadDotEnv();
  const config = readConfig(process.env);
  const logger = loggerOf(config);
  const database = await openDatabase(config, {
    programFolder: import.meta.dirname,
    joinRunning: false,
    log: (line) => logger.info({ part: 'database' }, line),
    onLost: dieOf,
  });
  try {
    await migrate(database.connection);
    const demo = config.demoData && (await ensureDemoData(database));
    const running = await startApplication(config, database.connection, WEB_FOLDER, logger);
    stopOnSignal(async () => {
      await running.close();
      await database.stop();
    });
    announce(config, running.url, demo);
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** Fills an empty database. @returns true when the demo organisation is there */
async function ensureDemoData(database: OpenDatabase): Promise<boolean> {
  const { empty, demo } = await lookForDemoData(database.connection);
  if (!empty) return demo;
  const hasher = new Argon2PasswordHasher();
  const today = new Date().toISOString().slice(0, 10);
  await loadDemoData(database.connection, { today, hashPassword: (password) => hasher.hash(password) });
  await database.maintain();
  return true;
}

/** Without its database the process is of no use: whoever supervises it starts it again. */
function dieOf(reason: string): void {
  console.error(reason);
  process.exit(1);
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
}

function announce(config: Config, url: string, demo: boolean): void {
  const accounts = demoUsers.map(({ email }) => email).join(', ');
  const lines = [
    '',
    `  The public map    ${url}/`,
    `  The API, to try   ${url}/docs`,
    ...(demo ? [`  Demo accounts     ${accounts} (password: ${DEMO_PASSWORD})`] : []),
    `  Profile           ${config.profile.name}${config.profile.name === 'embedded' ? `, data in ${config.home}` : ''}`,
    '',
    `ready ${url}`,
  ];
  console.log(lines.join('\n'));
}

main().catch((error: unknown) => {
  const known =
    error instanceof ConfigError || (error instanceof Error && error.name === 'EmbeddedDatabaseBusyError');
  console.error(known ? `Glaneur cannot start:\n${(error as Error).message}` : error);
  process.exit(1);
});
