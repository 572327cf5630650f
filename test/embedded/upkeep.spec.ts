import type pg from 'pg';
import {
  type EmbeddedDatabase,
  startEmbeddedDatabase,
} from '../../src/infrastructure/embedded/embedded-database.js';
import { EmbeddedUpkeep } from '../../src/infrastructure/embedded/embedded-upkeep.js';
import { connect, newHome, processEntry, removeHome, value } from './embedded-home.js';

describe('the upkeep of the embedded database', () => {
  let home: string;
  let database: EmbeddedDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    home = await newHome();
    database = await startEmbeddedDatabase({ home, processEntry: processEntry() });
    client = await connect(database);
    await client.query(`CREATE SCHEMA "Short Lived";
      CREATE TABLE "Short Lived"."Event" (id integer PRIMARY KEY, text text);
      CREATE TABLE kept AS SELECT generate_series(1, 1000) AS id`);
  });
  afterAll(async () => {
    await client.end();
    await database.stop();
    await removeHome(home);
  });

  const keepUp = () => new EmbeddedUpkeep(database.connection).keepUp();
  /** Events come and go, as in an outbox. */
  const passThrough = async () => {
    await client.query(
      `INSERT INTO "Short Lived"."Event" SELECT id, repeat('x', 500) FROM generate_series(1, 5000) AS id`,
    );
    await client.query('DELETE FROM "Short Lived"."Event"');
  };
  const bytes = () => value<string>(client, `SELECT pg_total_relation_size('"Short Lived"."Event"')`);

  it('keeps a table through which rows pass as small as the rows that are in it at a time', async () => {
    await passThrough();
    expect(await keepUp()).toBeGreaterThanOrEqual(5_000);
    await passThrough();
    const once = Number(await bytes());
    for (let time = 0; time < 5; time += 1) {
      await keepUp();
      await passThrough();
    }
    expect(Number(await bytes())).toBeLessThan(1.5 * once);
  });

  it('leaves tables alone of which little has died', async () => {
    await keepUp();
    await client.query('DELETE FROM kept WHERE id <= 100');
    expect(await keepUp()).toBe(0);
    await client.query('DELETE FROM kept WHERE id <= 400');
    expect(await keepUp()).toBe(400);
  });

  it('leaves little of the write-ahead log to keep, and to replay after a crash', async () => {
    const sinceCheckpoint = async () => {
      const behind = 'pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)';
      return Number(await value<string>(client, `SELECT ${behind} FROM pg_control_checkpoint()`));
    };
    await passThrough();
    expect(await sinceCheckpoint()).toBeGreaterThan(1_000_000);
    await keepUp();
    expect(await sinceCheckpoint()).toBeLessThan(100_000);
  });
});
