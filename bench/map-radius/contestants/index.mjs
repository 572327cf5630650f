import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../../scripts/run/project.mjs';
import { PUBLIC_ROLE, connectionTo, urlTo } from '../database/connection.mjs';
import { httpRound } from '../load/http-load.mjs';
import { OBVIOUS_STATEMENT, ownStatement } from '../question.mjs';
import { POOL_SIZE } from '../settings.mjs';
import { pgbenchRound } from './pgbench.mjs';
import { ServerProcess } from './server-process.mjs';

/**
 * @typedef {object} Contestant
 * @property {string} name key of its figures
 * @property {string} title what it is
 * @property {string} [url] of one that answers over HTTP
 * @property {(origins: object[], seconds: object) => Promise<object>} round measures it once
 * @property {() => Promise<void>} stop
 */

export const TITLES = {
  pgbench: 'limit: the same statement by pgbench',
  bareFastify: 'bare Fastify + pg, the same statement',
  glaneur: 'Glaneur, whole',
  usual: 'the usual way: Nest, TypeORM entities, DTOs',
  obviousFastify: 'bare Fastify + pg, the obvious statement',
};

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The surroundings of every server: nothing of the caller's settings reaches them. */
const { PATH, HOME, LANG } = process.env;
const environment = { PATH, HOME, LANG, NODE_ENV: 'production' };

/** @param {{ databaseUrl: string, redisUrl: string, database: string, pgbench: string }} place */
export const starters = {
  pgbench: async ({ databaseUrl, database, pgbench }) => {
    const target = {
      program: pgbench,
      connection: connectionTo(databaseUrl, database),
      statement: ownStatement(),
    };
    return {
      name: 'pgbench',
      round: (origins, seconds) => pgbenchRound(target, origins, seconds),
      stop: async () => {},
    };
  },
  bareFastify: (place) => startBareFastify('bareFastify', ownStatement(), place),
  glaneur: startGlaneur,
  usual: startTheUsualWay,
  obviousFastify: (place) => startBareFastify('obviousFastify', OBVIOUS_STATEMENT, place),
};

async function startBareFastify(name, statement, { databaseUrl, database }) {
  const connection = { ...connectionTo(databaseUrl, database), options: PUBLIC_ROLE };
  const settings = JSON.stringify({ statement, connection, poolSize: POOL_SIZE });
  const env = { ...environment, BENCH_SERVER: settings };
  return overHttp(await ServerProcess.start(name, [path('bare-fastify.mjs')], { cwd: root, env }));
}

async function startTheUsualWay({ databaseUrl, database }) {
  const settings = JSON.stringify({ ...connectionTo(databaseUrl, database), poolSize: POOL_SIZE });
  const args = ['--import', path('usual/decorated-typescript.mjs'), path('usual/main.ts')];
  return overHttp(
    await ServerProcess.start('usual', args, { cwd: root, env: { ...environment, BENCH_SERVER: settings } }),
  );
}

/** The application as it is started for production; its folder is a temporary one. */
async function startGlaneur({ databaseUrl, redisUrl, database }) {
  const home = mkdtempSync(join(tmpdir(), 'glaneur-bench-'));
  const env = {
    ...environment,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'warn',
    // All the load comes from one address.
    RATE_LIMITS: 'false',
    GLANEUR_HOME: home,
    DATABASE_URL: urlTo(databaseUrl, database),
    REDIS_URL: redisUrl,
    DATABASE_POOL_SIZE: String(POOL_SIZE),
  };
  const args = ['--enable-source-maps', join(root, 'dist', 'src', 'main.js')];
  const removeHome = () => rmSync(home, { recursive: true, force: true });
  try {
    return overHttp(await ServerProcess.start('glaneur', args, { cwd: home, env }), removeHome);
  } catch (error) {
    removeHome();
    throw error;
  }
}

/** @returns {Contestant} whose figures also hold `serverCpuUs`, the server's own processor time for one answer */
function overHttp(server, afterwards = () => {}) {
  return {
    name: server.name,
    url: server.url,
    async round(origins, seconds) {
      const before = server.cpuSeconds();
      const { answers, ...figures } = await httpRound(server, origins, seconds);
      return { ...figures, serverCpuUs: ((server.cpuSeconds() - before) / answers) * 1e6 };
    },
    async stop() {
      await server.stop();
      afterwards();
    },
  };
}
