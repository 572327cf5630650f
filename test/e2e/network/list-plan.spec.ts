import { Client } from 'pg';
import { demoAreas, demoOrganisation } from '../../../seeds/index.js';
import { PostgisNetworkReader } from '../../../src/infrastructure/postgis/network/postgis-network.reader.js';
import type {
  TenantQuery,
  TypeOrmUnitOfWork,
} from '../../../src/infrastructure/typeorm/shared/unit-of-work.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

const ROWS = 20_000;
const ACTOR = {
  userId: demoOrganisation.id,
  organisationId: demoOrganisation.id,
  role: 'admin',
  operator: false,
} as const;

const FILL = `
INSERT INTO containers (organisation_id, id, area_id, reference, name, type, status, position)
SELECT $1, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, $2, 'R' || lpad(n::text, 6, '0'), 'Place ' || n % 100,
       'textile', 'active', ST_SetSRID(ST_MakePoint(1 + n / 100000.0, 43.5), 4326)
  FROM generate_series(1, ${ROWS}) n`;

/** Instead of rows, the plan that the reader's own statement gets as the application role. */
class Explaining {
  plan = '';

  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  reading<T>(organisationId: string, work: (query: TenantQuery) => Promise<T>): Promise<T> {
    return this.unitOfWork.reading(organisationId, (query) =>
      work(async (sql, values) => {
        const rows = await query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE) ${sql}`, values);
        this.plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        return [];
      }),
    );
  }
}

describe(`lists of one organisation with ${ROWS} containers, as the application role`, () => {
  let application: TestApplication;
  let explaining: Explaining;
  let reader: PostgisNetworkReader;

  beforeAll(async () => {
    application = await startTestApplication();
    const owner = new Client(application.connection);
    await owner.connect();
    await owner.query(FILL, [demoOrganisation.id, demoAreas()[0]?.id]);
    await owner.query('ANALYZE containers');
    await owner.end();
    explaining = new Explaining(application.running.runtime.unitOfWork);
    reader = new PostgisNetworkReader(explaining as unknown as TypeOrmUnitOfWork);
  });
  afterAll(() => application.close());

  const page = (field: 'reference' | 'name', cursor?: string) => ({
    limit: 50,
    cursor,
    sort: { field, descending: false },
    count: false,
  });
  const deep = (field: string, key: string) =>
    Buffer.from(JSON.stringify([`containers:${field}`, key, demoOrganisation.id])).toString('base64url');

  it.each([
    ['the first page by reference', page('reference'), 'containers_by_reference'],
    ['a page deep in the list', page('reference', deep('reference', 'R015000')), 'containers_by_reference'],
    ['a page deep in the list by name', page('name', deep('name', 'Place 5')), 'containers_by_name'],
  ])('%s is read from its index, without sorting and without reading the rest', async (_, request, index) => {
    await reader.containers(ACTOR, {}, request);
    expect(explaining.plan).toContain(index);
    expect(explaining.plan).not.toMatch(/Seq Scan on containers|Sort /);
  });
});
