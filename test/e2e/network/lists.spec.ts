import { Client } from 'pg';
import { ADMIN } from '../../support/second-organisation.js';
import { ApiClient, type Problem } from '../../support/api-client.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

interface Container {
  id: string;
  reference: string;
  name: string;
  type: string;
  status: string;
  areaId: string;
}
type Page = { items: Container[]; nextCursor: string | null; total?: number };

describe('the list of containers', () => {
  let application: TestApplication;
  let api: ApiClient;

  beforeAll(async () => {
    application = await startTestApplication();
    api = await ApiClient.signedIn(application.url, ADMIN);
    await nameAlike(application);
  });
  afterAll(() => application.close());

  const page = async (query: string) => (await api.get<Page>(`containers?${query}`)).body;
  const walk = async (query: string) => {
    const items: Container[] = [];
    let pages = 0;
    let cursor = '';
    do {
      const { items: next, nextCursor } = await page(`${query}${cursor}`);
      items.push(...next);
      pages += 1;
      cursor = nextCursor === null ? '' : `&cursor=${encodeURIComponent(nextCursor)}`;
    } while (cursor);
    return { items, pages };
  };
  /** As COLLATE "C" sorts: by code point, which for UTF-8 is by byte. */
  const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

  it('gives every container once, page by page, in the order of the bytes of the reference', async () => {
    const { items, pages } = await walk('limit=50');
    expect([items.length, pages]).toEqual([620, 13]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(620);
    expect(items.map(({ reference }) => reference)).toEqual(
      items.map(({ reference }) => reference).toSorted(byBytes),
    );
  });

  it('walks backwards by name, where many share one, to the exact reverse of forwards', async () => {
    const forwards = await walk('limit=7&sort=name');
    const backwards = await walk('limit=11&sort=-name');
    expect(new Set(forwards.items.map(({ name }) => name)).size).toBeLessThan(530);
    expect(backwards.items.map(({ id }) => id)).toEqual(forwards.items.map(({ id }) => id).toReversed());
    expect(forwards.items.map(({ name }) => name)).toEqual(
      forwards.items.map(({ name }) => name).toSorted(byBytes),
    );
  });

  it('filters by area, type, status and reference, together', async () => {
    const all = (await walk('limit=200')).items;
    const areaId = all[0]?.areaId ?? '';
    const wanted = all.filter(
      (one) => one.areaId === areaId && ['textile', 'shoes'].includes(one.type) && one.status === 'active',
    );
    const { items } = await walk(`limit=200&areaId=${areaId}&type=textile,shoes&status=active`);
    expect(items).toEqual(wanted);
    expect((await page(`reference=${all[5]?.reference}`)).items).toEqual([all[5]]);
    expect((await page('reference=tls-0001')).items).toEqual([]);
  });

  it('counts only when asked', async () => {
    expect((await page('limit=1&count=true')).total).toBe(620);
    expect(await page('limit=1')).not.toHaveProperty('total');
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=ten', 'limit'],
    ['sort=capacityL', 'sort'],
    ['sort=name&sort=reference', 'sort'],
    ['cursor=rubbish', 'cursor'],
    ['status=lost', 'status'],
    ['count=yes', 'count'],
    ['areaId=1', 'areaId'],
  ])('refuses ?%s and says which value it is', async (query, path) => {
    const { status, body } = await api.get<Problem>(`containers?${query}`);
    expect([status, body.errors?.map((error) => error.path)]).toEqual([422, [path]]);
  });

  it('refuses a cursor of another order', async () => {
    const { nextCursor } = await page('limit=1&sort=name');
    const { status, body } = await api.get<Problem>(`containers?sort=-name&cursor=${nextCursor}`);
    expect([status, body.code]).toEqual([422, 'page.cursor_invalid']);
  });
});

/** Places called the same, as in every town: the id must then decide. */
async function nameAlike({ connection }: TestApplication): Promise<void> {
  const owner = new Client(connection);
  await owner.connect();
  await owner.query(`UPDATE containers SET name = 'Place de l’église' WHERE reference < 'TLS-0100'`);
  await owner.end();
}
