import { loggerOf, startWorker } from './config/application.js';
import { ConfigError, loadDotEnv, readConfig } from './config/config.js';
import { openDatabase } from './config/database.js';
import { exitWith, stopOnSignal } from './config/process-end.js';
import { migrate } from './infrastructure/typeorm/migrate.js';

/** Runs jobs and hands events on, in a process of its own; as many of them as there is work for. */
async function main(): Promise<void> {
  loadDotEnv();
  const config = readConfig(process.env);
  if (config.profile.name === 'embedded') {
    throw new ConfigError(
      'DATABASE_URL, REDIS_URL: are missing; without servers the main process does the work itself',
    );
  }
  const logger = loggerOf(config);
  const database = await openDatabase(config, {
    programFolder: import.meta.dirname,
    joinRunning: false,
    log: () => {},
  });
  await migrate(database.connection);
  stopOnSignal(await startWorker(config, database.connection, logger));
  process.stdout.write('ready worker\n');
}

main().catch(exitWith);
