import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { BuildView } from '../../../src/application/publishing/builds/builds-reader.port.js';
import { PREVIEWS_OF_PERSON } from '../../../src/application/publishing/releases/go-live.js';
import { ApiClient, type Problem } from '../../support/api-client.js';
import {
  aConfig,
  type CreatedWebsite,
  finished,
  newWebsite,
} from '../../support/publishing/built-websites.js';
import { askSite } from '../../support/publishing/site-requests.js';
import { ADMIN } from '../../support/second-organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

const COLLEAGUE = 'dispatcher@demo.glaneur.example';

describe('previews of a website', () => {
  let application: TestApplication;
  let api: ApiClient;
  let colleague: ApiClient;
  let site: CreatedWebsite;

  beforeAll(async () => {
    application = await startTestApplication({ environment: { PUBLIC_URL: 'https://admin.example.org/' } });
    const url = await application.running.app.getUrl();
    const owner = new Client(application.connection);
    await owner.connect();
    const promote = `UPDATE memberships m SET role = 'admin' FROM users u WHERE u.id = m.user_id AND u.email = $1`;
    await owner.query(promote, [COLLEAGUE]);
    await owner.end();
    [api, colleague] = await Promise.all([
      ApiClient.signedIn(url, ADMIN),
      ApiClient.signedIn(url, COLLEAGUE),
    ]);
    site = await newWebsite(api, 'typed-by-many');
  });
  afterAll(() => application?.close());

  const ask = (body: object, by = api, headers = {}) =>
    by.post<BuildView & Problem>(`websites/${site.id}/builds`, body, headers);
  const preview = async (name: string, previewKey?: string, by = api) => {
    const { status, body } = await ask({ kind: 'preview', config: aConfig(name), previewKey }, by);
    expect([status, body.code]).toEqual([202, undefined]);
    const { host } = new URL((await finished(by, body)).url ?? '');
    return host;
  };
  const shown = async (host: string) => {
    const { status, body } = await askSite(application.running.sitesPort, host, '/');
    return status === 200 ? /<title>([^·<]*) ·/.exec(body)?.[1] : status;
  };

  it('are one for each tab: what is typed in one is not seen in the other', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const first = await preview('Typed in one', one);
    const second = await preview('Typed in the other', other);
    expect(await Promise.all([shown(first), shown(second)])).toEqual(['Typed in one', 'Typed in the other']);
    expect(await preview('Typed in one again', one)).toBe(first);
    expect(await Promise.all([shown(first), shown(second)])).toEqual([
      'Typed in one again',
      'Typed in the other',
    ]);
    const without = await preview('Without a key');
    expect(new Set([first, second, without, await preview('Still without')]).size).toBe(3);
  });

  it('are a person’s own: the same key is another preview, and nobody else is told where it is', async () => {
    const key = randomUUID();
    const [mine, yours] = [await preview('Mine', key), await preview('Yours', key, colleague)];
    expect(await Promise.all([shown(mine), shown(yours)])).toEqual(['Mine', 'Yours']);
    const seenBy = async (by: ApiClient) => {
      const { body } = await by.get<{ items: BuildView[] }>(`websites/${site.id}/builds?limit=2`);
      const alone = (await by.get<BuildView>(`builds/${body.items[0]?.id}`)).body;
      return [alone, ...body.items].map(({ url }) => (url === null ? null : new URL(url).host));
    };
    expect(await seenBy(colleague)).toEqual([yours, yours, null]);
    expect(await seenBy(api)).toEqual([null, null, mine]);
  });

  it('are not kept for more tabs than a person looks at', async () => {
    const keys = Array.from({ length: PREVIEWS_OF_PERSON + 1 }, () => randomUUID());
    const other = await newWebsite(api, 'many-tabs');
    const hosts: string[] = [];
    for (const previewKey of keys) {
      const body = { kind: 'preview', previewKey };
      const asked = await api.post<BuildView>(`websites/${other.id}/builds`, body);
      hosts.push(new URL((await finished(api, asked.body)).url ?? '').host);
    }
    const answers = await Promise.all(hosts.map((host) => shown(host)));
    expect(answers[0]).toBe(404);
    expect(answers.slice(1)).toEqual(Array(PREVIEWS_OF_PERSON).fill('many-tabs'));
  });

  it('are framed by the pages of this service alone', async () => {
    const host = await preview('In a frame');
    for (const path of ['/', '/nowhere', '/theme.css']) {
      const { headers } = await askSite(application.running.sitesPort, host, path);
      const policy = String(headers['content-security-policy']);
      expect(policy.match(/frame-ancestors [^;]*/g)).toEqual(['frame-ancestors https://admin.example.org']);
    }
  });

  it.each([
    [{ kind: 'production', config: {} }, 'config'],
    [{ kind: 'production', previewKey: 'tab' }, 'previewKey'],
    [{ kind: 'preview', expectedRevision: 1 }, 'expectedRevision'],
    [{ kind: 'preview', previewKey: '../tab' }, 'previewKey'],
    [{ kind: 'preview', previewKey: 'x'.repeat(65) }, 'previewKey'],
    [{ kind: 'preview', previewKey: 7 }, 'previewKey'],
  ])('and publications are refused with what does not belong to them: %j', async (body, path) => {
    const answer = await ask(body);
    expect([answer.status, answer.body.errors?.map((error) => error.path)]).toEqual([422, [path]]);
  });

  it('and publications are asked for once under an Idempotency-Key', async () => {
    const again = { 'idempotency-key': randomUUID() };
    const [first, second] = [
      await ask({ kind: 'production' }, api, again),
      await ask({ kind: 'production' }, api, again),
    ];
    expect([first.status, second.status, second.headers.get('idempotency-replayed')]).toEqual([
      202,
      202,
      'true',
    ]);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('location')).toBe(`/api/v1/builds/${first.body.id}`);
    expect(await finished(api, first.body)).toMatchObject({ state: 'live', triggers: 1 });
  });
});
