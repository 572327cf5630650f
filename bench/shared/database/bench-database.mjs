import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDemoData } from '../../../dist/seeds/load.js';
import { migrate } from '../../../dist/src/infrastructure/typeorm/migrate.js';
import { step } from '../../../scripts/run/command.mjs';
import { root } from '../../../scripts/run/project.mjs';
import { connectionTo, withClient } from './connection.mjs';

/**
 * @typedef {object} Content
 * @property {number} containers of the demo data
 * @property {string} today around which the demo data lies, YYYY-MM-DD
 * @property {(password: string) => Promise<string>} hashPassword
 * @property {string} [further] SQL that is run at last
 */

/**
 * A database of that content, made when it is missing, incomplete, or of other migrations or seeds.
 * @param {string} databaseUrl of the server; its login may create databases
 * @param {Content} content
 * @param {{ fresh: boolean }} options `fresh` makes it anew
 * @returns {Promise<string>} its name
 */
export async function ensureBenchDatabase(databaseUrl, database, content, { fresh }) {
  const { containers } = content;
  const label = `${containers} containers, ${fingerprint(content)}`;
  const server = connectionTo(databaseUrl, decodeURIComponent(new URL(databaseUrl).pathname.slice(1)));
  await withClient(server, async (client) => {
    if (!fresh && (await labelOf(client, database)) === label) return;
    await step(`database of ${containers.toLocaleString('en')} containers`, async () => {
      await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${database}`);
      await fill(connectionTo(databaseUrl, database), content);
      await client.query(`COMMENT ON DATABASE ${database} IS '${label}'`);
    });
  });
  return database;
}

async function fill(connection, { further = '', ...demoData }) {
  await migrate(connection);
  await loadDemoData(connection, demoData);
  await withClient(connection, async (client) => {
    await client.query(further);
    await client.query('VACUUM ANALYZE containers');
    await client.query('VACUUM ANALYZE map_containers');
  });
}

async function labelOf(client, database) {
  const { rows } = await client.query(
    `SELECT shobj_description(oid, 'pg_database') AS label FROM pg_database WHERE datname = $1`,
    [database],
  );
  return rows[0]?.label;
}

/** Changes with what decides what a filled database holds: 12 hexadecimal digits. */
function fingerprint({ today, further = '' }) {
  const digest = createHash('sha256').update(today).update(further);
  for (const folder of ['migrations', 'seeds']) {
    const names = readdirSync(join(root, folder), { recursive: true }).map(String).sort();
    for (const name of names.filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts')))
      digest.update(`${folder}/${name}\0`).update(readFileSync(join(root, folder, name)));
  }
  return digest.digest('hex').slice(0, 12);
}
