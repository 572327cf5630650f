import { randomBytes } from 'node:crypto';
import { connectionTo, withClient } from './connection.mjs';

/**
 * Runs `action` on a copy of the filled database, which nobody has written to yet, and removes it.
 * @param {{ databaseUrl: string, redisUrl: string, template: string }} place
 * @param {(copy: { databaseUrl: string, redisUrl: string, database: string, connection: object }) => Promise<Result>} action
 * @template Result
 */
export async function onCopy({ databaseUrl, redisUrl, template }, action) {
  const database = `glaneur_bench_copy_${randomBytes(4).toString('hex')}`;
  const server = connectionTo(databaseUrl, decodeURIComponent(new URL(databaseUrl).pathname.slice(1)));
  await withClient(server, (client) => client.query(`CREATE DATABASE ${database} TEMPLATE ${template}`));
  const connection = connectionTo(databaseUrl, database);
  try {
    // What the round before has left to be written would be paid by this one. The owner may not ask for a checkpoint.
    await withClient(connection, (client) => client.query('VACUUM ANALYZE'));
    return await action({ databaseUrl, redisUrl, database, connection });
  } finally {
    // Not WITH (FORCE): an autovacuum of the rows would have to be ended by a superuser; as it is it gives way.
    await withClient(server, (client) => client.query(`DROP DATABASE ${database}`));
  }
}
