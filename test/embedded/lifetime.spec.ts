import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import {
  type EmbeddedDatabase,
  EmbeddedDatabaseBusyError,
  type EmbeddedDatabaseOptions,
  type ProcessExit,
  startEmbeddedDatabase,
} from '../../src/infrastructure/embedded/embedded-database.js';
import { connect, newHome, processEntry, removeHome, value } from './embedded-home.js';

jest.setTimeout(120_000);

const homes: string[] = [];
const running: EmbeddedDatabase[] = [];
let snapshot: string;

async function start(home: string, more: Partial<EmbeddedDatabaseOptions> = {}): Promise<EmbeddedDatabase> {
  const database = await startEmbeddedDatabase({ home, processEntry: processEntry(), snapshot, ...more });
  running.push(database);
  return database;
}

async function freshHome(): Promise<string> {
  const home = await newHome();
  homes.push(home);
  return home;
}

async function ask<T>(database: EmbeddedDatabase, sql: string): Promise<T> {
  const client = await connect(database);
  try {
    return await value<T>(client, sql);
  } finally {
    await client.end();
  }
}

async function gone(pid: number): Promise<void> {
  for (;;) {
    const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    if (state === undefined || / Z /u.test(state)) return;
    await new Promise((next) => setTimeout(next, 20));
  }
}

beforeAll(async () => {
  const home = await freshHome();
  snapshot = join(home, 'snapshot.tgz');
  const database = await startEmbeddedDatabase({ home, processEntry: processEntry() });
  const client = await connect(database);
  await client.query(
    'CREATE TABLE entry (id int PRIMARY KEY); INSERT INTO entry SELECT generate_series(-10, -1)',
  );
  await client.end();
  await database.dumpSnapshot(snapshot);
  await database.stop();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((database) => database.stop()));
});

afterAll(() => Promise.all(homes.map(removeHome)));

it('makes a new data folder from a snapshot, and leaves an existing one alone', async () => {
  const home = await freshHome();
  const database = await start(home);
  expect(await ask(database, 'SELECT count(*)::int FROM entry')).toBe(10);
  expect(await ask(database, "SELECT ST_AsText('POINT(1 2)'::geometry)")).toBe('POINT(1 2)');
  const client = await connect(database);
  await client.query('INSERT INTO entry VALUES (1)');
  await client.end();
  await database.maintain();
  await database.stop();
  await database.stop();
  const again = await start(home);
  expect(await ask(again, 'SELECT count(*)::int FROM entry')).toBe(11);
});

it('keeps data, socket and lock to its user, and leaves no socket behind', async () => {
  const home = await freshHome();
  const database = await start(home);
  for (const folder of ['database', 'run', 'database.lock']) {
    expect((await stat(join(home, folder))).mode & 0o777).toBe(0o700);
  }
  await database.stop();
  expect(await readdir(join(home, 'run'))).toEqual([]);
});

it('works below a folder too deep for a socket path', async () => {
  const home = join(await freshHome(), 'deep'.repeat(20), 'deeper'.repeat(10));
  const database = await start(home);
  homes.push(database.connection.host);
  expect(Buffer.byteLength(database.connection.host)).toBeLessThan(80);
  expect(await ask(database, 'SELECT count(*)::int FROM entry')).toBe(10);
});

it('says who holds the folder, and joins the holder when asked to', async () => {
  const home = await freshHome();
  const database = await start(home);
  const refused = await start(home).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(EmbeddedDatabaseBusyError);
  expect(refused).toMatchObject({ home, holder: { pid: database.pid } });
  expect(String(refused)).toContain(`process ${database.pid}, started at 20`);
  const joined = await start(home, { joinRunning: true });
  expect(joined).toMatchObject({ joined: true, connection: database.connection, pid: database.pid });
  await joined.maintain();
  await joined.stop();
  expect(await ask(database, 'SELECT 1')).toBe(1);
});

it('lets one of many racing starters win, also over a dead holder', async () => {
  const home = await freshHome();
  let died: () => void = () => undefined;
  const death = new Promise<void>((resolve) => (died = resolve));
  for (const round of [1, 2]) {
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => start(home, { onExit: died })));
    const winners = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(winners).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(EmbeddedDatabaseBusyError);
    }
    if (round === 1 && winners[0]) {
      process.kill(winners[0].pid, 'SIGKILL');
      await death;
    }
  }
});

it('loses no acknowledged commit to kill -9 under load, and tells its parent of the end', async () => {
  const home = await freshHome();
  let told: (exit: ProcessExit) => void = () => undefined;
  const exit = new Promise<ProcessExit>((resolve) => (told = resolve));
  const database = await start(home, { onExit: told });
  const pool = new pg.Pool({ ...database.connection, max: 8 });
  pool.on('error', () => undefined);
  const acknowledged: number[] = [];
  let next = 0;
  const writer = async (): Promise<void> => {
    for (;;) {
      const id = next++;
      await pool.query('INSERT INTO entry VALUES ($1)', [id]);
      if (acknowledged.push(id) === 2_000) process.kill(database.pid, 'SIGKILL');
    }
  };
  await Promise.allSettled(Array.from({ length: 8 }, writer));
  expect(await exit).toMatchObject({ signal: 'SIGKILL' });
  await pool.end();
  expect(acknowledged.length).toBeGreaterThanOrEqual(2_000);

  const again = await start(home);
  const client = await connect(again);
  const { rows } = await client.query<{ id: number }>('SELECT id FROM entry');
  await client.end();
  const kept = new Set(rows.map(({ id }) => id));
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
});

it('makes a data folder again whose making was interrupted', async () => {
  const home = await freshHome();
  await mkdir(join(home, 'database'));
  await writeFile(join(home, 'database', 'PG_VERSION'), '18\n');
  await writeFile(join(home, 'database.unfinished'), '');
  const database = await start(home);
  expect(await ask(database, 'SELECT count(*)::int FROM entry')).toBe(10);
});

it('says why it cannot start', async () => {
  const home = await freshHome();
  await expect(start(home, { snapshot: join(home, 'missing.tgz') })).rejects.toThrow('missing.tgz');
  const foreign = await freshHome();
  await mkdir(join(foreign, 'database'));
  await writeFile(join(foreign, 'database', 'letter.txt'), 'mine');
  await expect(start(foreign)).rejects.toThrow('is not empty and holds no database');
  expect(await readFile(join(foreign, 'database', 'letter.txt'), 'utf8')).toBe('mine');
  const database = await start(home);
  expect(await ask(database, 'SELECT 1')).toBe(1);
});

describe('a parent process', () => {
  /** A program that starts the database, prints its process id, and lives until it is killed. */
  async function parentOf(home: string): Promise<{ parent: ChildProcess; pid: number }> {
    const module = resolve(__dirname, '../../dist/src/infrastructure/embedded/embedded-database.js');
    const options = { home, processEntry: processEntry(), snapshot };
    const program = `
      import { startEmbeddedDatabase } from ${JSON.stringify(`file://${module}`)};
      const database = await startEmbeddedDatabase(${JSON.stringify(options)});
      process.on('SIGINT', () => undefined);
      console.log(database.pid);`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    if (!parent.stdout) throw new Error('no output');
    const [line] = (await once(createInterface({ input: parent.stdout }), 'line')) as [string];
    return { parent, pid: Number(line) };
  }

  it('that is killed takes the database process with it, cleanly', async () => {
    const home = await freshHome();
    const { parent, pid } = await parentOf(home);
    const joined = await start(home, { joinRunning: true });
    const client = await connect(joined);
    await client.query('INSERT INTO entry VALUES (77)');
    await client.query('BEGIN; INSERT INTO entry VALUES (78)');
    parent.kill('SIGKILL');
    await gone(pid);
    const database = await start(home);
    expect(await ask(database, "SELECT string_agg(id::text, ',') FROM entry WHERE id > 0")).toBe('77');
  });

  it('that gets a SIGINT for its whole group decides by itself: the database process lives on', async () => {
    const home = await freshHome();
    const { parent, pid } = await parentOf(home);
    process.kill(-(parent.pid ?? 0), 'SIGINT');
    const joined = await start(home, { joinRunning: true });
    process.kill(pid, 'SIGTERM');
    expect(await ask(joined, 'SELECT count(*)::int FROM entry')).toBe(10);
    parent.kill('SIGKILL');
    await gone(pid);
  });
});
