import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/run/project.mjs';
import { environment, overHttp, startAll } from '../shared/contestant.mjs';
import { APP_ROLE, connectionTo, PUBLIC_ROLE } from '../shared/database/connection.mjs';
import { startGlaneur } from '../shared/glaneur.mjs';
import { ServerProcess } from '../shared/server-process.mjs';
import { POOL_SIZE } from '../shared/settings.mjs';
import { PAGE } from './settings.mjs';
import { ownStatements } from './statements.mjs';

/** Seconds; the longest that the application gives: the tokens of the beginning hold to the end. */
const TOKEN_TTL_S = 86_400;

const asIs = (request) => request;

/**
 * Both servers with one signing key: a token of either holds with both.
 * @param {{ databaseUrl: string, redisUrl: string, database: string }} place
 */
export async function startBoth(place) {
  const { privateKey } = generateKeyPairSync('ed25519');
  const keyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const metricsToken = randomBytes(16).toString('hex');
  const variables = {
    JWT_PRIVATE_KEY: keyPem,
    JWT_TTL_SECONDS: String(TOKEN_TTL_S),
    METRICS_TOKEN: metricsToken,
  };
  const [bare, glaneur] = await startAll([
    () => startBare(place, keyPem),
    () => startGlaneur(place, asIs, variables),
  ]);
  return { bare, glaneur, metricsToken };
}

async function startBare({ databaseUrl, database }, keyPem) {
  const connection = connectionTo(databaseUrl, database);
  const settings = {
    statements: await ownStatements(),
    app: { ...connection, options: APP_ROLE },
    open: { ...connection, options: PUBLIC_ROLE },
    poolSize: POOL_SIZE,
    keyPem,
    ttlSeconds: TOKEN_TTL_S,
    page: PAGE,
  };
  const env = { ...environment, BENCH_SERVER: JSON.stringify(settings) };
  const program = fileURLToPath(new URL('bare-fastify.mjs', import.meta.url));
  return overHttp(await ServerProcess.start('bare', [program], { cwd: root, env }), asIs);
}
