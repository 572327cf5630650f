import { Client } from 'pg';
import { startupOptions } from '../../../src/infrastructure/typeorm/connection.js';
import { newId } from '../../support/in-memory/builders.js';
import { openTestDatabase, type TestDatabase } from '../../support/test-database.js';

/** Users are global and have no organisation to name in a WHERE: what the application's role sees, the policy says. */
describe('people, as the role of the application sees them', () => {
  let database: TestDatabase;
  let owner: Client;
  let app: Client;
  const [here, elsewhere] = [newId(), newId()];
  const [ours, theirs, both, nobodys] = [newId(), newId(), newId(), newId()];

  beforeAll(async () => {
    database = await openTestDatabase();
    owner = new Client(database.connection);
    await owner.connect();
    for (const id of [here, elsewhere]) {
      await owner.query(`INSERT INTO organisations VALUES ($1, 'Operator', 'Europe/Paris', 'fr')`, [id]);
    }
    for (const id of [ours, theirs, both, nobodys]) {
      await owner.query(`INSERT INTO users (id, email, name, password_hash) VALUES ($1, $2, $3, 'hash')`, [
        id,
        `${id}@example.org`,
        `self ${id}`,
      ]);
    }
    for (const [organisation, user, name] of [
      [here, ours, null],
      [here, both, 'ours'],
      [elsewhere, both, 'theirs'],
      [elsewhere, theirs, null],
    ]) {
      await owner.query(
        `INSERT INTO memberships (organisation_id, user_id, role, name) VALUES ($1, $2, 'driver', $3)`,
        [organisation, user, name],
      );
      await owner.query(
        `INSERT INTO sessions (organisation_id, id, user_id, secret_hash, created_at, last_used_at, expires_at)
         VALUES ($1, $2, $3, 'hash', now(), now(), now() + interval '1 day')`,
        [organisation, newId(), user],
      );
    }
    app = new Client({ ...database.connection, options: startupOptions('glaneur_app') });
    await app.connect();
  });
  afterAll(async () => {
    await app?.end();
    await owner?.end();
    await database?.close();
  });

  const asApp = async (sql: string, organisation?: string) => {
    await app.query('BEGIN');
    try {
      if (organisation)
        await app.query(`SELECT set_config('glaneur.organisation_id', $1, true)`, [organisation]);
      return (await app.query<Record<string, string>>(sql)).rows;
    } finally {
      await app.query('ROLLBACK');
    }
  };
  const denied = { message: expect.stringContaining('permission denied') };

  it('are the members of the organisation that is set, without any condition in the statement', async () => {
    const ids = async (organisation?: string) =>
      (await asApp('SELECT id FROM users', organisation)).map(({ id }) => id).sort();
    expect(await ids(here)).toEqual([ours, both].sort());
    expect(await ids(elsewhere)).toEqual([theirs, both].sort());
    expect(await ids()).toEqual([]);
  });

  it('are called what that organisation calls them, and as they call themselves where it does not', async () => {
    const rows = await asApp('SELECT id, name, organisation_id FROM people', here);
    expect(rows.map(({ organisation_id }) => organisation_id)).toEqual([here, here]);
    expect(new Map(rows.map(({ id, name }) => [id, name]))).toEqual(
      new Map([
        [ours, `self ${ours}`],
        [both, 'ours'],
      ]),
    );
    expect(await asApp('SELECT id FROM people')).toEqual([]);
  });

  it('are searched by an address of another organisation in vain', async () => {
    const email = `${theirs}@example.org`;
    expect(await asApp(`SELECT id FROM users WHERE email = '${email}'`, here)).toEqual([]);
    expect(await asApp(`SELECT id FROM users WHERE email = '${email}'`, elsewhere)).toHaveLength(1);
  });

  it.each([
    'SELECT password_hash FROM users',
    'SELECT * FROM users',
    'SELECT operator FROM users',
    'SELECT secret_hash FROM sessions',
    'SELECT previous_hash FROM sessions',
    'SELECT * FROM sessions',
    `UPDATE users SET name = 'x'`,
    `UPDATE memberships SET organisation_id = organisation_id`,
    `INSERT INTO memberships (organisation_id, user_id, role) SELECT '${here}', '${theirs}', 'admin'`,
    `UPDATE sessions SET expires_at = now() + interval '100 years'`,
    'DELETE FROM sessions',
    'DELETE FROM memberships',
  ])('are kept from: %s', async (sql) => {
    await expect(asApp(sql, here)).rejects.toMatchObject(denied);
  });

  it('are signed out of the own organisation only', async () => {
    const sql = `UPDATE sessions SET ended_at = now(), ended_because = 'member_inactive' RETURNING user_id`;
    expect((await asApp(sql, here)).map(({ user_id }) => user_id).sort()).toEqual([ours, both].sort());
  });

  it('are of no business to the public', async () => {
    const open = new Client({ ...database.connection, options: startupOptions('glaneur_public') });
    await open.connect();
    for (const table of ['users', 'people', 'memberships', 'sessions']) {
      await expect(open.query(`SELECT 1 FROM ${table}`)).rejects.toMatchObject(denied);
    }
    await open.end();
  });
});
