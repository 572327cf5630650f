import { ApiClient } from '../../support/api-client.js';
import { ADMIN } from '../../support/second-organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

const TOKEN = 'a-token-of-the-monitoring';
const read = (url: string, headers: Record<string, string> = {}) => fetch(`${url}/metrics`, { headers });

describe('figures', () => {
  let application: TestApplication;

  beforeAll(async () => {
    application = await startTestApplication();
  });
  afterAll(() => application.close());

  const figures = async () => (await read(application.url)).text();
  const figure = (text: string, name: string) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.slice(name.length + 1) ?? NaN,
    );

  it('are Prometheus’s, with those of the process', async () => {
    const response = await read(application.url);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ]);
    const text = await response.text();
    expect(figure(text, 'glaneur_process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
    expect(figure(text, 'glaneur_outbox_pending')).toBeGreaterThanOrEqual(0);
  });

  it('name routes by their template, and addresses where nothing is all the same', async () => {
    const ids = ['01', '02', '03'].map((end) => `0197a000-0000-7000-8000-0000000000${end}`);
    for (const id of ids) await fetch(`${application.url}/api/v1/map/containers/${id}?lat=43.6045`);
    for (const id of ids) await fetch(`${application.url}/secret-${id}`);
    const text = await figures();
    const of = (route: string) =>
      `glaneur_http_request_duration_seconds_count{method="GET",route="${route}",status="4xx"}`;
    expect(figure(text, of('/api/v1/map/containers/:id'))).toBe(3);
    expect(figure(text, of('none'))).toBe(3);
    expect(text).not.toContain('43.6045');
    expect(text).not.toContain('secret');
    expect(text).not.toContain(ids[0]);
  });

  it('count what came out of the cache and what did not', async () => {
    const api = await ApiClient.signedIn(application.url, ADMIN);
    for (let time = 0; time < 3; time++) await api.get('areas');
    const of = (result: string) => `glaneur_cache_requests_total{key="network.areas",result="${result}"}`;
    const text = await figures();
    expect([figure(text, of('miss')), figure(text, of('hit'))]).toEqual([1, 2]);
  });

  it('are kept in no cache', async () => {
    expect((await read(application.url)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('figures of production', () => {
  const start = (environment: Record<string, string>) =>
    startTestApplication({ demoData: false, environment: { NODE_ENV: 'production', ...environment } });

  it('are not there without a token', async () => {
    const application = await start({});
    const [metrics, nowhere] = [await read(application.url), await fetch(`${application.url}/nowhere`)];
    expect([metrics.status, nowhere.status]).toEqual([404, 404]);
    const problem = async (response: Response) => {
      const { requestId: _, detail, ...rest } = (await response.json()) as Record<string, string>;
      return { ...rest, detail: detail?.replace(/\/\w+$/, '') };
    };
    expect(await problem(metrics)).toEqual(await problem(nowhere));
    expect((await read(application.url, { authorization: 'Bearer undefined' })).status).toBe(404);
    await application.close();
  });

  it('are there for who brings the token, and not for others', async () => {
    const application = await start({ METRICS_TOKEN: TOKEN });
    const status = async (authorization?: string) =>
      (await read(application.url, authorization === undefined ? {} : { authorization })).status;
    expect(await status(`Bearer ${TOKEN}`)).toBe(200);
    for (const wrong of [undefined, '', TOKEN, `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, `bearer ${TOKEN}`])
      expect([wrong, await status(wrong)]).toEqual([wrong, 404]);
    await application.close();
  });
});
