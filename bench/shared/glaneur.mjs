import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/run/project.mjs';
import { environment, overHttp } from './contestant.mjs';
import { urlTo } from './database/connection.mjs';
import { ServerProcess } from './server-process.mjs';
import { POOL_SIZE } from './settings.mjs';

/**
 * The application as it is started for production, its worker beside it, without the limits on how often one may ask.
 * Its folder is a temporary one; in Redis its names begin with the database's.
 * @param {{ databaseUrl: string, redisUrl: string, database: string }} place
 * @param {Record<string, string>} [variables] further ones of its environment
 */
export async function startGlaneur({ databaseUrl, redisUrl, database }, requestOf, variables = {}) {
  const home = mkdtempSync(join(tmpdir(), 'glaneur-bench-'));
  const env = {
    ...environment,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'warn',
    GLANEUR_HOME: home,
    DATABASE_URL: urlTo(databaseUrl, database),
    REDIS_URL: redisUrl,
    REDIS_PREFIX: database,
    DATABASE_POOL_SIZE: String(POOL_SIZE),
    // All the load comes from one address.
    RATE_LIMITS: 'false',
    ...variables,
  };
  const args = ['--enable-source-maps', join(root, 'dist', 'src', 'main.js')];
  const removeHome = () => rmSync(home, { recursive: true, force: true });
  try {
    return overHttp(
      await ServerProcess.start('glaneur', args, { cwd: home, env, further: ['ready worker'] }),
      requestOf,
      removeHome,
    );
  } catch (error) {
    removeHome();
    throw error;
  }
}
