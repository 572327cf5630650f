import { fileURLToPath } from 'node:url';
import { root } from '../../../scripts/run/project.mjs';
import { environment, overHttp } from '../../shared/contestant.mjs';
import { PUBLIC_ROLE, connectionTo } from '../../shared/database/connection.mjs';
import { startGlaneur } from '../../shared/glaneur.mjs';
import { ServerProcess } from '../../shared/server-process.mjs';
import { POOL_SIZE } from '../../shared/settings.mjs';
import { OBVIOUS_STATEMENT, ownStatement, pathOf } from '../question.mjs';
import { pgbenchRound } from './pgbench.mjs';

export const TITLES = {
  pgbench: 'limit: the same statement by pgbench',
  bareFastify: 'bare Fastify + pg, the same statement',
  glaneur: 'Glaneur, whole',
  usual: 'the usual way: Nest, TypeORM entities, DTOs',
  obviousFastify: 'bare Fastify + pg, the obvious statement',
};

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const requestOf = (origin) => ({ path: pathOf(origin) });

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
  glaneur: (place) => startGlaneur(place, requestOf),
  usual: startTheUsualWay,
  obviousFastify: (place) => startBareFastify('obviousFastify', OBVIOUS_STATEMENT, place),
};

async function startBareFastify(name, statement, { databaseUrl, database }) {
  const connection = { ...connectionTo(databaseUrl, database), options: PUBLIC_ROLE };
  const settings = JSON.stringify({ statement, connection, poolSize: POOL_SIZE });
  const env = { ...environment, BENCH_SERVER: settings };
  return overHttp(await ServerProcess.start(name, [path('bare-fastify.mjs')], { cwd: root, env }), requestOf);
}

async function startTheUsualWay({ databaseUrl, database }) {
  const settings = JSON.stringify({ ...connectionTo(databaseUrl, database), poolSize: POOL_SIZE });
  const args = ['--import', path('usual/decorated-typescript.mjs'), path('usual/main.ts')];
  return overHttp(
    await ServerProcess.start('usual', args, { cwd: root, env: { ...environment, BENCH_SERVER: settings } }),
    requestOf,
  );
}
