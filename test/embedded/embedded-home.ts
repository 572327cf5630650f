import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import type { EmbeddedDatabase } from '../../src/infrastructure/embedded/embedded-database.js';

/** The compiled database process: these tests run the real one. */
export function processEntry(): string {
  const entry = resolve(__dirname, '../../dist/src/infrastructure/embedded/process/main.js');
  if (!existsSync(entry)) throw new Error(`${entry} is missing: run \`npm run build\` first`);
  return entry;
}

/** A fresh home below the system's temporary folder. */
export const newHome = (): Promise<string> => mkdtemp(join(tmpdir(), 'glaneur-home-'));
export const removeHome = (home: string): Promise<void> => rm(home, { recursive: true, force: true });

export async function connect(database: EmbeddedDatabase, config: pg.ClientConfig = {}): Promise<pg.Client> {
  const client = new pg.Client({ ...database.connection, ...config });
  client.on('error', () => undefined); // a database that goes away is what some tests are about
  await client.connect();
  return client;
}

/** One value of one row. */
export async function value<T>(
  client: pg.ClientBase | pg.Pool,
  sql: string,
  values: unknown[] = [],
): Promise<T> {
  const { rows } = await client.query<[T], unknown[]>({ text: sql, values, rowMode: 'array' });
  const row = rows[0];
  if (!row) throw new Error(`no row: ${sql}`);
  return row[0];
}
