import { ADMIN } from '../../support/second-organisation.js';
import { ApiClient } from '../../support/api-client.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

type Sites = { items: { id: string; name: string }[]; total?: number };

describe('a list that is answered from the cache', () => {
  let application: TestApplication;
  let api: ApiClient;

  beforeAll(async () => {
    application = await startTestApplication();
    api = await ApiClient.signedIn(application.url, ADMIN);
  });
  afterAll(() => application.close());

  const position = { type: 'Point', coordinates: [1.4, 43.6] };
  const createSite = (name: string) => api.post<{ id: string }>('sites', { name, kind: 'depot', position });
  const results = async () => {
    const figures = await application.running.runtime.meter.text();
    const of = (result: string) =>
      Number(
        new RegExp(`cache_requests_total\\{key="network.sites",result="${result}"\\} (\\d+)`).exec(
          figures,
        )?.[1] ?? 0,
      );
    return { hits: of('hit'), misses: of('miss') };
  };
  const counting = async (work: () => Promise<unknown>) => {
    const before = await results();
    await work();
    const after = await results();
    return { hits: after.hits - before.hits, misses: after.misses - before.misses };
  };

  it('is computed once, however often it is asked for and in whatever order its parameters stand', async () => {
    await createSite('Counted');
    const counted = await counting(async () => {
      const first = await api.get<Sites>('sites?limit=100&count=true');
      const second = await api.get<Sites>('sites?count=true&limit=100');
      expect(second.body).toEqual(first.body);
      expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    });
    expect(counted).toEqual({ hits: 1, misses: 1 });
  });

  it('is the same answer as before: status, type and body', async () => {
    await createSite('Same');
    const [computed, kept] = [await api.get<Sites>('sites'), await api.get<Sites>('sites')];
    for (const { status, headers } of [computed, kept])
      expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(kept.body).toEqual(computed.body);
    expect(kept.body.items.length).toBeGreaterThan(1);
  });

  it('is 304 for who has it already, and asked for again by everybody’s own browser', async () => {
    await createSite('Tagged');
    const { headers } = await api.get<Sites>('sites');
    expect(headers.get('cache-control')).toBe('private, no-cache');
    const etag = headers.get('etag') ?? '';
    const again = await api.get('sites', { 'if-none-match': `W/${etag}` });
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, undefined, etag]);
    await createSite('Changes the tag');
    const after = await api.get<Sites>('sites', { 'if-none-match': etag });
    expect([after.status, after.headers.get('etag') === etag]).toEqual([200, false]);
  });

  it('shows what was just written', async () => {
    for (const name of ['First', 'Second', 'Third']) {
      const { id } = (await createSite(name)).body;
      const { body } = await api.get<Sites>('sites?limit=200');
      expect(body.items.find((site) => site.id === id)?.name).toBe(name);
    }
  });

  it('refuses a bad question every time', async () => {
    for (const query of [
      'limit=0',
      'limit=x',
      'cursor=nonsense',
      'sort=kind',
      'unknown=1',
      'limit=1&limit=2',
    ])
      for (const attempt of [1, 2])
        expect([query, attempt, (await api.get(`sites?${query}`)).status]).toEqual([query, attempt, 422]);
  });

  it('does not mistake one question for another', async () => {
    const [one, other] = [await api.get<Sites>('sites?limit=1'), await api.get<Sites>('sites?limit=2')];
    expect([one.body.items.length, other.body.items.length]).toEqual([1, 2]);
    expect((await api.get<Sites>('sites?limit=%32')).body.items).toHaveLength(2);
    expect((await api.get<Sites>('sites?limit=1&')).body.items).toHaveLength(1);
    expect((await api.get<Sites>('sites?limit=1&sort=-name')).body.items[0]?.name).not.toBe(
      one.body.items[0]?.name,
    );
  });

  it('stands long and odd questions', async () => {
    for (const odd of ['%00', '%ud800', '%F0%9F%98%80', '%', '?', '*', 'a'.repeat(6_000)]) {
      const { status } = await api.get(`sites?cursor=${odd}`);
      expect([odd.slice(0, 20), status]).toEqual([odd.slice(0, 20), 422]);
    }
  });

  it('is still behind its permission', async () => {
    await api.get('sites');
    expect((await ApiClient.anonymous(application.url).get('sites')).status).toBe(401);
  });
});
