import { testProfile } from '../../support/test-database.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

describe('what operators and browsers ask', () => {
  let application: TestApplication;

  beforeAll(async () => {
    application = await startTestApplication({
      demoData: false,
      environment: {
        CORS_ORIGINS: 'https://map.example',
        MAP_TILE_URL: 'https://{s}.tiles.example/{z}/{x}/{y}.png',
      },
    });
  });
  afterAll(() => application.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${application.url}${path}`, { headers });

  it('names each part that it needs with its state', async () => {
    const { state, parts } = (await (await get('/health/ready')).json()) as {
      state: string;
      parts: { part: string; state: string }[];
    };
    const expected =
      testProfile() === 'server' ? ['database', 'cache', 'disk', 'queue'] : ['database', 'disk', 'queue'];
    expect([state, parts.map(({ part }) => part), parts.every((part) => part.state === 'up')]).toEqual([
      'up',
      expected,
      true,
    ]);
    expect((await get('/health/live')).status).toBe(200);
    expect((await get('/health')).status).toBe(200);
  });

  it('serves the OpenAPI document and a page to try it', async () => {
    const document = (await (await get('/docs/openapi.json')).json()) as { openapi: string };
    expect(document.openapi).toBe('3.1.0');
    expect((await get('/docs')).status).toBe(200);
  });

  it('protects its pages: no foreign script, no framing, tiles only from where they are configured', async () => {
    const policy = (await get('/health')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("img-src 'self' data: https://*.tiles.example");
  });

  it('lets browsers of the configured origins in, and no other', async () => {
    const allowed = await get('/api/v1/me', { origin: 'https://map.example' });
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://map.example');
    const foreign = await get('/api/v1/me', { origin: 'https://evil.example' });
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('lets pages of every origin read the public map: published websites ask it from hosts of their own', async () => {
    const answer = await get('/api/v1/map/settings', { origin: 'https://any-town.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('answers with the request id it was given, when it is one', async () => {
    expect(
      (await get('/health/live', { 'x-request-id': 'tour-2026-11-21' })).headers.get('x-request-id'),
    ).toBe('tour-2026-11-21');
    expect((await get('/health/live', { 'x-request-id': 'a b' })).headers.get('x-request-id')).toMatch(
      /^[0-9a-f-]{36}$/,
    );
  });
});
