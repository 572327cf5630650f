import { randomBytes } from 'node:crypto';
import { demoOrganisation } from '../../dist/seeds/index.js';
import { connectionTo, withClient } from '../shared/database/connection.mjs';
import { WrongAnswer } from '../shared/wrong-answer.mjs';
import { EXISTING } from './settings.mjs';

/**
 * Runs `action` on a copy of the filled database, which nobody has written to yet, and removes it.
 * @param {{ databaseUrl: string, redisUrl: string, template: string }} place
 * @param {(copy: { databaseUrl: string, redisUrl: string, database: string, connection: object }) => Promise<Result>} action
 * @template Result
 */
export async function onCopy({ databaseUrl, redisUrl, template }, action) {
  const database = `glaneur_bench_import_${randomBytes(4).toString('hex')}`;
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

/** Every row is a container, and every container can be found by the public. @throws {WrongAnswer} */
export async function requireSearchable(connection, rows, name) {
  const counts = await withClient(connection, async (client) => {
    const { rows: found } = await client.query(
      `SELECT (SELECT count(*)::integer FROM containers WHERE organisation_id = $1) AS containers,
              (SELECT count(*)::integer FROM map_containers m JOIN containers c USING (organisation_id, id)
                WHERE c.organisation_id = $1 AND c.status = 'active' AND c.version = 1) AS found,
              (SELECT count(*)::integer FROM containers WHERE organisation_id = $1 AND status = 'active' AND version = 1) AS active`,
      [demoOrganisation.id],
    );
    return found[0];
  });
  if (counts.containers !== EXISTING + rows || counts.found !== counts.active)
    throw new WrongAnswer(`${name}: ${JSON.stringify(counts)} after ${rows} rows upon ${EXISTING}`);
}
