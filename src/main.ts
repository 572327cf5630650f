import { join } from 'node:path';
import { migrate } from './infrastructure/typeorm/migrate.js';
import { Argon2PasswordHasher } from './infrastructure/crypto/argon2-password-hasher.js';
import { loggerOf, type RunningApplication, startApplication } from './config/application.js';
import { type Config, loadDotEnv, readConfig } from './config/config.js';
import { type OpenDatabase, openDatabase } from './config/database.js';
import { exitWith, stopOnSignal } from './config/process-end.js';
import { WorkerProcess, workplace } from './config/worker-process.js';
import { demoDay } from '../seeds/demo-day.js';
import { loadDemoData, lookForDemoData } from '../seeds/load.js';
import { DEMO_PASSWORD, demoUsers } from '../seeds/index.js';

/** The web pages are built into the repository's web/dist; this file runs as dist/src/main.js. */
const WEB_FOLDER = join(import.meta.dirname, '../../web/dist');
const WORKER_ENTRY = join(import.meta.dirname, 'worker.js');

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
    const running = await startApplication(config, database.connection, {
      webFolder: WEB_FOLDER,
      works: workplace(config) === 'here',
      logger,
    });
    const worker = workplace(config) === 'child' ? WorkerProcess.start(WORKER_ENTRY, logger) : undefined;
    stopOnSignal(async () => {
      await Promise.all([worker?.stop(), running.close()]);
      await database.stop();
    });
    announce(config, running, demo);
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
  const today = demoDay(new Date());
  await loadDemoData(database.connection, { today, hashPassword: (password) => hasher.hash(password) });
  await database.maintain();
  return true;
}

/** Without its database the process is of no use: whoever supervises it starts it again. */
function dieOf(reason: string): void {
  console.error(reason);
  process.exit(1);
}

function announce(config: Config, { url, sitesPort }: RunningApplication, demo: boolean): void {
  const { scheme, domain, visiblePort } = config.sites;
  const sites = `${scheme}://<slug>.${domain}${visiblePort === null ? '' : `:${sitesPort}`}`;
  const accounts = demoUsers.map(({ email }) => email).join(', ');
  const lines = [
    '',
    `  The public map    ${url}/`,
    `  The API, to try   ${url}/docs`,
    `  Published sites   ${sites}/`,
    ...(demo ? [`  Demo accounts     ${accounts} (password: ${DEMO_PASSWORD})`] : []),
    `  Profile           ${config.profile.name}${config.profile.name === 'embedded' ? `, data in ${config.home}` : ''}`,
    '',
    `ready ${url}`,
  ];
  console.log(lines.join('\n'));
}

main().catch(exitWith);
