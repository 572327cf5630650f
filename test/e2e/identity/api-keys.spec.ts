import { Client } from 'pg';
import type { ApiKeyView } from '../../../src/application/identity/api-keys-reader.port.js';
import { RecogniseApiKey } from '../../../src/application/identity/recognise-api-key.js';
import { ApiClient, type Problem } from '../../support/api-client.js';
import { newOrganisation } from '../../support/real-data/organisation.js';
import { ADMIN } from '../../support/second-organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

type NewKey = ApiKeyView & { key: string };

describe('API keys', () => {
  let application: TestApplication;
  let owner: Client;
  let api: ApiClient;

  beforeAll(async () => {
    application = await startTestApplication();
    owner = new Client(application.connection);
    await owner.connect();
    api = await ApiClient.signedIn(application.url, ADMIN);
  });
  afterAll(async () => {
    await owner?.end();
    await application?.close();
  });

  const newKey = (more: object = {}) =>
    api.post<NewKey & Problem>('api-keys', { name: 'Town hall', scopes: ['builder.read'], ...more });
  const recognise = (key: string) => application.running.app.get(RecogniseApiKey).execute(key);

  it('are shown once, and stored as a hash', async () => {
    const { status, headers, body } = await newKey();
    expect([status, headers.get('cache-control'), headers.get('etag')]).toEqual([201, 'no-store', '"1"']);
    expect(body.key).toMatch(/^gln_[\w-]{43}$/);
    expect(body.lastFour).toBe(body.key.slice(-4));
    expect(body.createdBy.name).toBe('Camille Fabre');
    const again = await api.get<NewKey>(`api-keys/${body.id}`);
    expect(again.body).not.toHaveProperty('key');
    const { rows } = await owner.query<{ row: string }>(
      'SELECT api_keys::text AS row FROM api_keys WHERE id = $1',
      [body.id],
    );
    expect(rows[0]?.row).not.toContain(body.key.slice(4, -4));
  });

  it('take no Idempotency-Key: nobody keeps the answer', async () => {
    const headers = { 'idempotency-key': 'same' };
    const make = () => api.post<NewKey>('api-keys', { name: 'Twice', scopes: ['builder.read'] }, headers);
    const [one, other] = [await make(), await make()];
    expect(one.body.key).not.toBe(other.body.key);
  });

  it.each([
    [{ scopes: [] }, 'key.invalid'],
    [{ scopes: ['operations.manage'] }, 'request.invalid'],
    [{ name: '' }, 'key.invalid'],
    [{ name: 'a\0' }, 'key.invalid'],
    [{ expiresAt: '2020-01-01T00:00:00Z' }, 'key.invalid'],
    [{ expiresAt: '2099-01-01T00:00:00Z' }, 'key.invalid'],
    [{ expiresAt: 'soon' }, 'request.invalid'],
  ])('are not made from %j', async (wrong, code) => {
    expect(await newKey(wrong)).toMatchObject({ status: 422, body: { code } });
  });

  it('say whose they are until they are revoked', async () => {
    const { body } = await newKey();
    const client = await recognise(body.key);
    expect(client).toMatchObject({ keyId: body.id, scopes: ['builder.read'] });
    expect((await api.get<ApiKeyView>(`api-keys/${body.id}`)).body.lastUsedAt).not.toBeNull();
    expect((await api.delete(`api-keys/${body.id}`)).status).toBe(428);
    expect((await api.delete(`api-keys/${body.id}`, 1)).status).toBe(204);
    expect(await recognise(body.key)).toBeUndefined();
    expect(await api.delete(`api-keys/${body.id}`, 2)).toMatchObject({
      status: 409,
      body: { code: 'key.revoked' },
    });
    expect((await api.get<ApiKeyView>(`api-keys/${body.id}`)).body.revokedAt).not.toBeNull();
  });

  it('work until they expire', async () => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const { body } = await newKey({ expiresAt });
    expect(await recognise(body.key)).toBeDefined();
    await owner.query(`UPDATE api_keys SET expires_at = now() - interval '1 second' WHERE id = $1`, [
      body.id,
    ]);
    expect(await recognise(body.key)).toBeUndefined();
  });

  it('open no route that is not of their scopes, and a wrong one opens nothing', async () => {
    const { key } = (await newKey()).body;
    const program = ApiClient.withToken(application.url, key);
    for (const path of ['websites', 'containers', 'api-keys', 'me'])
      expect(await program.get<Problem>(path)).toMatchObject({
        status: 403,
        body: { code: 'access.key_scope_missing' },
      });
    const wrong = ApiClient.withToken(application.url, `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`);
    expect(await wrong.get<Problem>('websites')).toMatchObject({
      status: 401,
      body: { code: 'access.key_refused' },
    });
  });

  it('are the administrator’s, of their own organisation', async () => {
    const { id } = (await newKey()).body;
    const ours = (await newOrganisation(application, 'Our Own')).api;
    expect((await ours.get(`api-keys/${id}`)).status).toBe(404);
    expect((await ours.delete(`api-keys/${id}`, 1)).status).toBe(404);
    expect((await ours.get<{ items: unknown[] }>('api-keys')).body.items).toEqual([]);
    const dispatcher = await ApiClient.signedIn(application.url, 'dispatcher@demo.glaneur.example');
    expect((await dispatcher.get('api-keys')).status).toBe(403);
  });
});
