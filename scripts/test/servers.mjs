import { NotToBeHad } from '../services/packages.mjs';
import { startServices, stopServices } from '../services/private-services.mjs';
import { dockerHint } from '../services/docker-hint.mjs';

/**
 * Real servers for the server profile: those that GLANEUR_TEST_DATABASE_URL and GLANEUR_TEST_REDIS_URL name, else
 * private ones. The addresses of the application itself are never used: tests make and remove databases.
 * @returns {Promise<{ env: object } | { reason: string, hint: string }>}
 */
export async function serversForTests() {
  const { GLANEUR_TEST_DATABASE_URL: database, GLANEUR_TEST_REDIS_URL: redis } = process.env;
  if (database && redis) return { env: { DATABASE_URL: database, REDIS_URL: redis } };
  if (database || redis)
    throw new Error('GLANEUR_TEST_DATABASE_URL and GLANEUR_TEST_REDIS_URL: both or neither');
  try {
    return { env: await startServices(process.pid) };
  } catch (error) {
    if (!(error instanceof NotToBeHad)) throw error;
    return { reason: error.message, hint: dockerHint };
  }
}

/** Stops the private servers if this run has started them. */
export async function releaseServers() {
  await stopServices({ holder: process.pid });
}
