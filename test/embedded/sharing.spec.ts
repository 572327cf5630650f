import pg from 'pg';
import { DataSource, EntitySchema } from 'typeorm';
import {
  type EmbeddedDatabase,
  startEmbeddedDatabase,
} from '../../src/infrastructure/embedded/embedded-database.js';
import { connect, newHome, processEntry, removeHome, value } from './embedded-home.js';

jest.setTimeout(60_000);

const SESSION_WAIT_MS = 400;
let home: string;
let database: EmbeddedDatabase;
let open: pg.Client[] = [];

async function client(config: pg.ClientConfig = {}): Promise<pg.Client> {
  const connected = await connect(database, config);
  open.push(connected);
  return connected;
}

beforeAll(async () => {
  home = await newHome();
  database = await startEmbeddedDatabase({
    home,
    processEntry: processEntry(),
    sessionWaitMs: SESSION_WAIT_MS,
  });
  const admin = await connect(database);
  await admin.query('CREATE ROLE app NOLOGIN; CREATE ROLE auditor NOLOGIN');
  await admin.query(
    'CREATE TABLE entry (worker int, round int, part int, PRIMARY KEY (worker, round, part))',
  );
  await admin.query('GRANT ALL ON entry TO app');
  await admin.end();
});

afterEach(async () => {
  await Promise.all(open.map((connected) => connected.end()));
  open = [];
});

afterAll(async () => {
  await database?.stop();
  await removeHome(home);
});

it('loses nothing of parallel transactions with parallel inserts', async () => {
  const pool = new pg.Pool({ ...database.connection, max: 16 });
  const transaction = async (worker: number, round: number): Promise<void> => {
    const connection = await pool.connect();
    try {
      await connection.query('BEGIN');
      const insert = 'INSERT INTO entry VALUES ($1, $2, $3)';
      await Promise.all([0, 1, 2, 3, 4].map((part) => connection.query(insert, [worker, round, part])));
      await connection.query(round % 4 === 3 ? 'ROLLBACK' : 'COMMIT');
    } finally {
      connection.release();
    }
  };
  const workers = Array.from({ length: 16 }, (_, worker) => worker);
  await Promise.all(
    workers.map(async (worker) => {
      for (let round = 0; round < 12; round++) await transaction(worker, round);
    }),
  );
  expect(await value(pool, 'SELECT count(*)::int FROM entry')).toBe(16 * 9 * 5);
  expect(await value(pool, 'SELECT count(*)::int FROM entry WHERE round % 4 = 3')).toBe(0);
  await pool.end();
});

it('keeps the statements of parallel autocommit clients apart', async () => {
  const pool = new pg.Pool({ ...database.connection, max: 8 });
  const answers = await Promise.all(
    Array.from({ length: 400 }, (_, i) =>
      value<number>(pool, i % 2 ? 'SELECT $1::int' : 'SELECT $1::int * 10', [i]),
    ),
  );
  expect(answers).toEqual(Array.from({ length: 400 }, (_, i) => (i % 2 ? i : i * 10)));
  await pool.end();
});

it('carries parameters and answers of several MB', async () => {
  const text = 'é"\\0123456789abcdef'.repeat(400_000);
  expect(Buffer.byteLength(text)).toBeGreaterThan(7_000_000);
  const [one, two] = [await client(), await client()];
  const [first, second] = await Promise.all([
    value<string>(one, 'SELECT $1::text', [text]),
    value<string>(two, 'SELECT upper($1::text)', [text]),
  ]);
  expect(first === text).toBe(true);
  expect(second === text.toUpperCase()).toBe(true);
  const rows = await one.query<{ n: number }>(
    'SELECT n, repeat($1, 100) AS filling FROM generate_series(1, 50000) n',
    ['x'],
  );
  expect(rows.rows.map(({ n }) => n).reduce((sum, n) => sum + n, 0)).toBe(1_250_025_000);
});

it('lets two connections prepare the same name for different statements', async () => {
  const [one, two] = [await client(), await client()];
  const run = async (on: pg.Client, text: string): Promise<unknown> => {
    const result = await on.query<{ answer: unknown }>({ name: 'same', text, values: [20] });
    return result.rows[0]?.answer;
  };
  for (let i = 0; i < 3; i++) {
    expect(await run(one, 'SELECT $1::int + 1 AS answer')).toBe(21);
    expect(await run(two, "SELECT 'twenty:' || $1::text AS answer")).toBe('twenty:20');
  }
});

it('frees the prepared statements of a client that leaves', async () => {
  const count = 'SELECT count(*)::int FROM pg_prepared_statements';
  const watcher = await client();
  const before = await value<number>(watcher, count);
  const leaving = await connect(database);
  for (let i = 0; i < 5; i++) await leaving.query({ name: `kept ${i}`, text: `SELECT ${i}` });
  expect(await value(watcher, count)).toBe(before + 5);
  await leaving.end();
  while ((await value<number>(watcher, count)) !== before) await new Promise(setImmediate);
});

it('passes notifications to every connection, also after another one stopped listening', async () => {
  const [one, two, sender] = [await client(), await client(), await client()];
  const heard = (by: pg.Client, payload: string): Promise<void> =>
    new Promise((resolve) => {
      by.on('notification', (message) => {
        if (message.channel === 'news' && message.payload === payload) resolve();
      });
    });
  await one.query('LISTEN news');
  await two.query('LISTEN news');
  const first = [heard(one, 'first'), heard(two, 'first')];
  await sender.query("NOTIFY news, 'first'");
  await Promise.all(first);
  const second = heard(one, 'second');
  await two.query('UNLISTEN *');
  await sender.query("BEGIN; SELECT pg_notify('news', 'second'); COMMIT");
  await second;
});

it('rolls back the transaction of a client that dies, and the others go on', async () => {
  const dying = await connect(database);
  const other = await client();
  await dying.query('BEGIN');
  await dying.query('INSERT INTO entry VALUES (-1, 0, 0)');
  const waiting = value(other, 'SELECT count(*)::int FROM entry WHERE worker = -1');
  (dying as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  expect(await waiting).toBe(0);
  await other.query('BEGIN');
  await other.query('INSERT INTO entry VALUES (-2, 0, 0)');
  await other.query('COMMIT');
  expect(await value(other, 'SELECT count(*)::int FROM entry WHERE worker = -2')).toBe(1);
});

it('answers 55P03 to a client that has waited too long for the session, and serves it afterwards', async () => {
  const [holder, waiter, simple] = [await client(), await client(), await client()];
  await holder.query('BEGIN');
  const parameters = waiter.query('SELECT $1::int', [1]);
  const simpleQuery = simple.query('SELECT 1');
  await expect(parameters).rejects.toMatchObject({ code: '55P03' });
  await expect(simpleQuery).rejects.toMatchObject({ code: '55P03' });
  await holder.query('COMMIT');
  expect(await value(waiter, 'SELECT $1::int', [2])).toBe(2);
  expect(await value(simple, 'SELECT 3')).toBe(3);
});

it('refuses COPY FROM STDIN and lives', async () => {
  const one = await client();
  await expect(one.query('COPY entry FROM STDIN')).rejects.toThrow('takes rows by INSERT only');
  expect(await value(one, 'SELECT 1')).toBe(1);
});

it('knows PostGIS', async () => {
  const toulouseToParis = `SELECT ST_Distance('POINT(1.4442 43.6047)'::geography, 'POINT(2.3522 48.8566)'::geography)`;
  expect(Math.abs((await value<number>(await client(), toulouseToParis)) - 588_000)).toBeLessThan(2_000);
});

describe('settings of a connection', () => {
  const role = (name: string): pg.ClientConfig => ({ options: `-c role=${name}` });
  const currentUser = (on: pg.Client): Promise<string> => value(on, 'SELECT current_user::text');

  it('gives each client its own role, whoever had the session before', async () => {
    const [root, app, auditor] = [await client(), await client(role('app')), await client(role('auditor'))];
    for (let i = 0; i < 3; i++) {
      expect(await currentUser(app)).toBe('app');
      expect(await currentUser(root)).toBe('postgres');
      expect(await currentUser(auditor)).toBe('auditor');
    }
    await expect(auditor.query('SELECT * FROM entry')).rejects.toMatchObject({ code: '42501' });
    expect(await value<number>(app, 'SELECT count(*)::int FROM entry')).toBeGreaterThan(0);
  });

  it('keeps roles apart after a failed transaction and after SET LOCAL ROLE', async () => {
    const [root, app] = [await client(), await client(role('app'))];
    await app.query('BEGIN');
    await expect(app.query('SELECT 1/0')).rejects.toMatchObject({ code: '22012' });
    const waiting = currentUser(root);
    await app.query('ROLLBACK');
    expect(await waiting).toBe('postgres');
    await root.query('BEGIN; SET LOCAL ROLE auditor');
    expect(await currentUser(root)).toBe('auditor');
    await root.query('COMMIT');
    expect(await currentUser(app)).toBe('app');
    expect(await currentUser(root)).toBe('postgres');
  });

  it('answers the error of an unknown role to the client that asked for it, and to nobody else', async () => {
    const [ghost, app] = [await client(role('ghost')), await client(role('app'))];
    await expect(ghost.query('SELECT 1')).rejects.toThrow('role "ghost" does not exist');
    await expect(ghost.query('SELECT $1::int', [1])).rejects.toMatchObject({ code: '22023' });
    expect(await currentUser(app)).toBe('app');
    expect(await currentUser(await client())).toBe('postgres');
  });

  it('knows search_path, statement_timeout and application_name too', async () => {
    const show =
      "SELECT concat_ws(' | ', current_setting('search_path'), current_setting('statement_timeout'), current_setting('application_name'))";
    const set = await client({
      options: '-c search_path=pg_catalog,\\ public --statement-timeout=7s',
      application_name: "it's",
    });
    const plain = await client();
    expect(await value(set, show)).toBe("pg_catalog, public | 7s | it's");
    expect(await value(plain, show)).toBe('public | 0 | ');
  });

  it('refuses a setting it does not know, another user and another database', async () => {
    await expect(connect(database, { options: '-c work_mem=1GB' })).rejects.toMatchObject({ code: '0A000' });
    await expect(connect(database, { user: 'app' })).rejects.toMatchObject({ code: '28000' });
    await expect(connect(database, { database: 'other' })).rejects.toMatchObject({ code: '3D000' });
  });
});

it('serves TypeORM, as the role its options name', async () => {
  const Note = new EntitySchema<{ id: number; text: string }>({
    name: 'note',
    columns: { id: { type: Number, primary: true }, text: { type: String } },
  });
  const { host, port, user: username, database: name } = database.connection;
  const address = { type: 'postgres' as const, host, port, username, database: name, entities: [Note] };
  const owner = new DataSource({ ...address, synchronize: true });
  await owner.initialize();
  await owner.query('GRANT SELECT, INSERT ON note TO app');
  const source = new DataSource({ ...address, extra: { options: '-c role=app', max: 4 } });
  await source.initialize();
  await source.transaction(async (manager) => {
    await Promise.all([1, 2, 3].map((id) => manager.insert(Note, { id, text: `note ${id}` })));
  });
  expect(await source.getRepository(Note).count()).toBe(3);
  expect(await source.query('SELECT current_user::text AS name')).toEqual([{ name: 'app' }]);
  await expect(source.query('DELETE FROM note')).rejects.toMatchObject({ code: '42501' });
  expect(await owner.query('SELECT current_user::text AS name')).toEqual([{ name: 'postgres' }]);
  await source.destroy();
  await owner.destroy();
});
