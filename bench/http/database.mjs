import { demoDay } from '../../dist/seeds/demo-day.js';
import { Argon2PasswordHasher } from '../../dist/src/infrastructure/crypto/argon2-password-hasher.js';
import { ensureBenchDatabase } from '../shared/database/bench-database.mjs';
import { connectionTo, withClient } from '../shared/database/connection.mjs';

/**
 * The demo data of today, so that the driver has tours, with passwords as the application keeps them. Sessions of the
 * run before are gone.
 * @returns {Promise<string>} the name of a database with that many containers
 */
export async function ensureHttpDatabase(databaseUrl, containers, options) {
  const hasher = new Argon2PasswordHasher();
  const content = {
    containers,
    today: demoDay(new Date()),
    hashPassword: (password) => hasher.hash(password),
    further: 'VACUUM ANALYZE',
  };
  const database = await ensureBenchDatabase(
    databaseUrl,
    `glaneur_bench_http_${containers}`,
    content,
    options,
  );
  await withClient(connectionTo(databaseUrl, database), (client) => client.query('TRUNCATE sessions'));
  return database;
}
