import pg from 'pg';
import type { DatabaseConnection } from '../../../src/infrastructure/typeorm/connection.js';
import { migrate } from '../../../src/infrastructure/typeorm/migrate.js';
import type { TestDatabase } from '../test-database.js';
import { templateHash } from './template-hash.js';
import { currentRun, isLeftBy, nameForRun } from './test-run.js';

const PREFIX = 'glaneur_test';
/** Held while the template is made, so that two runs on one server do not both make it. The number is arbitrary. */
const TEMPLATE_LOCK = 7_295_220;

/** Migrates a template database once per schema, as the login role of DATABASE_URL; later runs find it. */
export async function prepareServerTemplate(run: string): Promise<void> {
  await onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template()]);
    if (rowCount) return;
    const draft = nameForRun(PREFIX, run);
    await client.query(`CREATE DATABASE ${draft}`);
    await migrate({ ...server(), database: draft });
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${template()}`);
  });
}

/** A copy of the template; dropped on close, with whatever is still connected to it. */
export async function openServerClone(): Promise<TestDatabase> {
  const database = nameForRun(PREFIX, currentRun());
  await onServer((client) => client.query(`CREATE DATABASE ${database} TEMPLATE ${template()}`));
  return {
    profile: 'server',
    connection: { ...server(), database },
    close: () => onServer((client) => drop(client, database)),
  };
}

/** Removes what this run, or one that was killed, did not close. */
export async function removeServerClones(run: string): Promise<void> {
  await onServer(async (client) => {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database');
    for (const { datname } of rows) if (isLeftBy(datname, PREFIX, run)) await drop(client, datname);
  });
}

/** PostgreSQL's own process that vacuums a table there is nobody's to end, and gone in a moment. */
const NOT_OURS_TO_END = '42501';

async function drop(client: pg.Client, database: string): Promise<void> {
  for (let attempts = 50; ; attempts -= 1) {
    try {
      await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
      return;
    } catch (error) {
      if ((error as pg.DatabaseError).code !== NOT_OURS_TO_END || attempts === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function onServer<T>(action: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(server());
  await client.connect();
  try {
    return await action(client);
  } finally {
    await client.end();
  }
}

function server(): DatabaseConnection {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('the server profile needs DATABASE_URL: npm run test:e2e, or npm run services');
  const { hostname, port, username, password, pathname } = new URL(url);
  return {
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
  };
}

function template(): string {
  return `${PREFIX}_template_${templateHash()}`;
}
