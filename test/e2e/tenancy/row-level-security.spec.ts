import { Client } from 'pg';
import { ADMIN, secondOrganisation } from '../../support/second-organisation.js';
import { ApiClient } from '../../support/api-client.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

type Items = { items: { id: string }[] };

/** The queries of a build in which somebody forgot the organisation. */
const FORGOTTEN = /WHERE organisation_id = \$1/;

/**
 * The second wall. The application's own statements reach the database with their organisation condition cut out, as if
 * a developer had forgotten it; what comes back must still be the actor's own.
 */
describe('row-level security, with the organisation condition removed from the query', () => {
  let application: TestApplication;
  let api: ApiClient;
  let foreignIds: Set<string>;
  let cut = 0;

  beforeAll(async () => {
    application = await startTestApplication();
    const foreign = await secondOrganisation(application);
    const { siteId, areaId, containerId, personId } = foreign;
    const website = await foreign.api.post<{ id: string }>('websites', { slug: 'foreign', name: 'Foreign' });
    const key = { name: 'Foreign', scopes: ['builder.read'] };
    const foreignKey = await foreign.api.post<{ id: string }>('api-keys', key);
    foreignIds = new Set([siteId, areaId, containerId, personId, website.body.id, foreignKey.body.id]);
    expect(foreignIds.size).toBe(6);
    api = await ApiClient.signedIn(application.url, ADMIN);
    await api.post('api-keys', { ...key, name: 'Own' });
    removeOrganisationCondition(application, () => (cut += 1));
  });
  afterAll(() => application.close());

  it.each(['sites', 'areas', 'containers', 'people', 'websites', 'api-keys'])(
    'lists of %s hold nothing of another organisation',
    async (things) => {
      const before = cut;
      const ids: string[] = [];
      let cursor = '';
      do {
        const { status, body } = await api.get<Items & { nextCursor: string | null }>(
          `${things}?limit=200${cursor}`,
        );
        expect(status).toBe(200);
        ids.push(...body.items.map(({ id }) => id));
        cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
      } while (cursor);
      expect(cut).toBeGreaterThan(before);
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id) => foreignIds.has(id))).toEqual([]);
    },
  );

  it.each(['sites', 'areas', 'containers', 'people', 'websites', 'api-keys'])(
    'one of another organisation under %s is still not found',
    async (things) => {
      for (const id of foreignIds) expect((await api.get(`${things}/${id}`)).status).toBe(404);
    },
  );

  it('while the owner of the tables would have seen them: the condition is really gone', async () => {
    const owner = new Client(application.connection);
    await owner.connect();
    const { rows } = await owner.query<{ id: string }>('SELECT id FROM containers WHERE true');
    await owner.end();
    expect(rows.some(({ id }) => foreignIds.has(id))).toBe(true);
  });
});

function removeOrganisationCondition({ running }: TestApplication, onCut: () => void): void {
  const { dataSource } = running.runtime;
  const createQueryRunner = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode) => {
    const runner = createQueryRunner(mode);
    const query = runner.query.bind(runner) as (sql: string, values?: unknown[]) => Promise<unknown>;
    runner.query = ((sql: string, values?: unknown[]) => {
      if (FORGOTTEN.test(sql)) onCut();
      return query(
        sql.replace(FORGOTTEN, () => 'WHERE ($1::uuid IS NOT NULL)'),
        values,
      );
    }) as typeof runner.query;
    return runner;
  };
}
