import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDemoData } from '../../../dist/seeds/load.js';
import { migrate } from '../../../dist/src/infrastructure/typeorm/migrate.js';
import { step } from '../../../scripts/run/command.mjs';
import { root } from '../../../scripts/run/project.mjs';
import { connectionTo, withClient } from './connection.mjs';

/** The day around which suspensions lie: a fixed one, so that two runs hold the same rows. */
const TODAY = '2026-06-01';

/** Peers that read the application's own table shall not lack an index that the public map's table has. */
const PEER_INDEX = 'CREATE INDEX containers_position ON containers USING gist (position)';

/**
 * A database with that many containers, made when it is missing, incomplete, or of other migrations or seeds.
 * @param {string} databaseUrl of the server; its login may create databases
 * @param {{ fresh: boolean }} options `fresh` makes it anew
 * @returns {Promise<string>} its name
 */
export async function ensureBenchDatabase(databaseUrl, containers, { fresh }) {
  const database = `glaneur_bench_${containers}`;
  const content = `${containers} containers, ${fingerprint()}`;
  const server = connectionTo(databaseUrl, decodeURIComponent(new URL(databaseUrl).pathname.slice(1)));
  await withClient(server, async (client) => {
    if (!fresh && (await contentOf(client, database)) === content) return;
    await step(`database of ${containers.toLocaleString('en')} containers`, async () => {
      await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${database}`);
      await fill(connectionTo(databaseUrl, database), containers);
      await client.query(`COMMENT ON DATABASE ${database} IS '${content}'`);
    });
  });
  return database;
}

async function fill(connection, containers) {
  await migrate(connection);
  await loadDemoData(connection, {
    containers,
    today: TODAY,
    hashPassword: () => Promise.resolve('nobody logs in'),
  });
  await withClient(connection, async (client) => {
    await client.query(PEER_INDEX);
    await client.query('VACUUM ANALYZE containers');
    await client.query('VACUUM ANALYZE map_containers');
  });
}

async function contentOf(client, database) {
  const { rows } = await client.query(
    `SELECT shobj_description(oid, 'pg_database') AS content FROM pg_database WHERE datname = $1`,
    [database],
  );
  return rows[0]?.content;
}

/** Changes with the sources that decide what a filled database holds: 12 hexadecimal digits. */
function fingerprint() {
  const digest = createHash('sha256').update(TODAY).update(PEER_INDEX);
  for (const folder of ['migrations', 'seeds']) {
    const names = readdirSync(join(root, folder), { recursive: true }).map(String).sort();
    for (const name of names.filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts')))
      digest.update(`${folder}/${name}\0`).update(readFileSync(join(root, folder, name)));
  }
  return digest.digest('hex').slice(0, 12);
}
