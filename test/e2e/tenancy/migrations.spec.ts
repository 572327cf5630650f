import { Client } from 'pg';
import { createDataSource } from '../../../src/infrastructure/typeorm/data-source.js';
import { migrate } from '../../../src/infrastructure/typeorm/migrate.js';
import { openTestDatabase, type TestDatabase } from '../../support/test-database.js';

/** Tables without an organisation: people are global, the map counts everybody's; PostGIS and TypeORM keep books of their own. */
const NOT_TENANTS = ['users', 'map_cells', 'migrations', 'spatial_ref_sys', 'typeorm_metadata'];

describe('the migrated schema', () => {
  let database: TestDatabase;
  let owner: Client;

  beforeAll(async () => {
    database = await openTestDatabase();
    owner = new Client(database.connection);
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.close();
  });

  const rows = async <Row extends object>(sql: string) => (await owner.query<Row>(sql)).rows;

  const unguarded = () =>
    rows<{ table: string }>(`
      SELECT c.relname AS table FROM pg_class c
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
         AND NOT c.relname = ANY (ARRAY['${NOT_TENANTS.join("','")}'])
         AND NOT (c.relrowsecurity AND EXISTS (
           SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND pg_get_expr(p.polqual, c.oid) LIKE '%current_organisation()%'))`);

  it('guards every tenant table by a policy on the organisation', async () => {
    expect(await unguarded()).toEqual([]);
  });

  it('is seen to be unguarded as soon as one table lacks its policy', async () => {
    await owner.query('CREATE TABLE forgotten (organisation_id uuid NOT NULL, id uuid NOT NULL)');
    expect(await unguarded()).toEqual([{ table: 'forgotten' }]);
    await owner.query('DROP TABLE forgotten');
  });

  it('keys every tenant table by (organisation_id, id) and begins its B-tree indexes with organisation_id', async () => {
    const others = await rows<{ index: string; column: string }>(`
      SELECT i.relname AS index, a.attname AS column
        FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
        JOIN pg_am m ON m.oid = i.relam AND m.amname = 'btree'
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[0]
       WHERE t.relnamespace = 'public'::regnamespace AND a.attname <> 'organisation_id'
         AND EXISTS (SELECT FROM pg_attribute o WHERE o.attrelid = t.oid AND o.attname = 'organisation_id')
       ORDER BY 1`);
    // The public search looks for types in all organisations; a public link carries a container's id alone;
    // a login asks for one person's memberships in all organisations;
    // the relay looks for what is due in all of them; a code on a label is unique over all of them;
    // a cookie says which session it belongs to, not whose that is, and so do an API key and the token that follows a report;
    // a slug and a domain belong to one website of the whole installation, and so does the host of a preview.
    expect(others).toEqual([
      { index: 'api_keys_secret', column: 'secret_hash' },
      { index: 'container_codes_code', column: 'code' },
      { index: 'map_containers_id', column: 'id' },
      { index: 'map_containers_kind', column: 'type' },
      { index: 'memberships_user', column: 'user_id' },
      { index: 'outbox_due', column: 'available_at' },
      { index: 'report_taps_token', column: 'token_hash' },
      { index: 'sessions_id', column: 'id' },
      { index: 'website_previews_token', column: 'token' },
      { index: 'websites_domain_key', column: 'custom_domain' },
      { index: 'websites_slug_key', column: 'slug' },
    ]);
  });

  it('gives neither role a way round the policies', async () => {
    const roles = await rows<{ name: string; free: boolean }>(
      `SELECT rolname AS name, rolsuper OR rolbypassrls OR rolcanlogin AS free FROM pg_roles WHERE rolname LIKE 'glaneur\\_%' ORDER BY 1`,
    );
    expect(roles).toEqual([
      { name: 'glaneur_app', free: false },
      { name: 'glaneur_public', free: false },
    ]);
  });

  it('lets the public role read the map, its containers’ codes, the names of operators, whose a host and a report’s link are, and nothing else', async () => {
    const readable = await rows<{ column: string }>(`
      SELECT table_name || '.' || column_name AS column FROM information_schema.column_privileges
       WHERE grantee = 'glaneur_public' AND privilege_type = 'SELECT' AND table_schema = 'public' ORDER BY 1`);
    expect(readable.map(({ column }) => column)).toEqual([
      'container_codes.code',
      'container_codes.container_id',
      'map_cells.containers',
      'map_cells.latitude_sum',
      'map_cells.longitude_sum',
      'map_cells.type',
      'map_cells.x',
      'map_cells.y',
      'map_cells.zoom',
      'map_containers.capacity_l',
      'map_containers.feature',
      'map_containers.id',
      'map_containers.organisation_id',
      'map_containers.position',
      'map_containers.status',
      'map_containers.tile_x',
      'map_containers.tile_y',
      'map_containers.type',
      'organisations.id',
      'organisations.name',
      'report_taps.organisation_id',
      'report_taps.token_hash',
      'websites.custom_domain',
      'websites.id',
      'websites.organisation_id',
      'websites.published_revision',
      'websites.slug',
    ]);
  });

  it('goes back and forward again', async () => {
    const dataSource = await createDataSource(database.connection, 'owner', 1).initialize();
    const names = dataSource.migrations.map(({ constructor }) => constructor.name);
    for (let count = names.length; count > 0; count -= 1) await dataSource.undoLastMigration();
    await dataSource.destroy();
    expect(await rows(`SELECT FROM pg_class WHERE relname = 'containers'`)).toEqual([]);
    expect(await migrate(database.connection)).toEqual(names);
    expect(await unguarded()).toEqual([]);
  });
});
