import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { step } from '../run/command.mjs';
import { readJson, writeJson } from '../run/json-file.mjs';
import { isAlive, withLock } from '../run/lock.mjs';
import { localFolder } from '../run/project.mjs';
import { belongsTo, serviceAccount, serviceFolder } from './account.mjs';
import { ensureServers } from './packages.mjs';
import { PrivatePostgres } from './postgres.mjs';
import { PrivateRedis } from './redis.mjs';

const stateFile = join(localFolder, 'services', 'services.json');
const lockFile = join(localFolder, 'services', 'services.lock');

/**
 * Brings both servers up, or finds them running.
 * @param {number | null} holder the process that will stop them when it ends; null leaves them until `stopServices`
 * @returns {Promise<{ DATABASE_URL: string, REDIS_URL: string }>}
 * @throws {import('./packages.mjs').NotToBeHad} where the servers are missing and may not be installed
 */
export function startServices(holder = null) {
  return withLock(lockFile, async () => {
    const state = readJson(stateFile) ?? {};
    const running = await runningServices(state);
    const kept = running && (state.holder === null || (state.holder !== undefined && isAlive(state.holder)));
    const services = running ?? (await start(state));
    writeState(services, kept && holder !== null ? state.holder : holder);
    return addresses(services);
  });
}

/** The addresses of the running servers, or null. */
export async function findServices() {
  const services = await runningServices(readJson(stateFile) ?? {});
  return services && addresses(services);
}

/**
 * Stops both servers; with `purge` their data goes too. With `holder` only if they are still that process's to stop.
 * @returns {Promise<boolean>} whether there was something to stop
 */
export function stopServices({ purge = false, holder } = {}) {
  return withLock(lockFile, async () => {
    const state = readJson(stateFile);
    if (!state || (holder !== undefined && state.holder !== holder)) return false;
    const { postgres, redis, folder } = fromState(state);
    const wasRunning = [await redis.isRunning(), await postgres.isRunning()];
    if (wasRunning[0]) await redis.stop();
    if (wasRunning[1]) await postgres.stop();
    if (purge) {
      if (isOurs(folder, serviceAccount())) rmSync(folder, { recursive: true, force: true });
      rmSync(stateFile, { force: true });
    }
    return wasRunning.includes(true);
  });
}

async function start(state) {
  const programs = await ensureServers();
  const account = serviceAccount();
  const folder = serviceFolder(account, state.folder);
  const known = folder === state.folder ? state : {};
  const postgres = new PrivatePostgres({ ...programs.postgres, folder, account, known: known.postgres });
  const redis = new PrivateRedis({ program: programs.redis, folder, account, known: known.redis });
  if (!(await postgres.isRunning()))
    await step(`PostgreSQL ${postgres.version} with PostGIS`, () => postgres.start());
  const services = { folder, postgres, redis };
  writeState(services, state.holder ?? null);
  if (!(await redis.isRunning())) await step('Redis', () => redis.start());
  return services;
}

async function runningServices(state) {
  if (!state.postgres || !state.redis) return null;
  const services = fromState(state);
  return (await services.postgres.isRunning()) && (await services.redis.isRunning()) ? services : null;
}

function fromState(state) {
  const account = serviceAccount();
  const { folder } = state;
  const known = isOurs(folder, account) ? state : {};
  const { bin, version } = state.postgres;
  return {
    folder,
    postgres: new PrivatePostgres({ bin, version, folder, account, known: known.postgres }),
    redis: new PrivateRedis({ program: state.redis.program, folder, account, known: known.redis }),
  };
}

/** The temporary folder may have been cleared since, and its name taken by somebody else. */
function isOurs(folder, account) {
  return account.uid === undefined || belongsTo(folder, account.uid);
}

function writeState({ folder, postgres, redis }, holder) {
  writeJson(stateFile, { holder, folder, postgres: postgres.remembered, redis: redis.remembered }, 0o600);
}

function addresses({ postgres, redis }) {
  return { DATABASE_URL: postgres.url, REDIS_URL: redis.url };
}
