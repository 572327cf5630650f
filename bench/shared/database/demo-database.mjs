import { demoDay } from '../../../dist/seeds/demo-day.js';
import { Argon2PasswordHasher } from '../../../dist/src/infrastructure/crypto/argon2-password-hasher.js';
import { ensureBenchDatabase } from './bench-database.mjs';

/**
 * The demo data of today, so that the driver has tours, with passwords as the application keeps them.
 * @param {string} purpose part of the database's name
 * @returns {Promise<string>} the name of a database with that many containers
 */
export function ensureDemoDatabase(databaseUrl, purpose, containers, options) {
  const hasher = new Argon2PasswordHasher();
  const content = {
    containers,
    today: demoDay(new Date()),
    hashPassword: (password) => hasher.hash(password),
    further: 'VACUUM ANALYZE',
  };
  return ensureBenchDatabase(databaseUrl, `glaneur_bench_${purpose}_${containers}`, content, options);
}
