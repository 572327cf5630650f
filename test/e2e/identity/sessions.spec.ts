import { Client } from 'pg';
import { DEMO_PASSWORD } from '../../../seeds/index.js';
import { TidySessions } from '../../../src/application/identity/tidy-sessions.js';
import { ApiClient } from '../../support/api-client.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';
import { Browser } from './browser.js';

const DRIVER = 'driver@demo.glaneur.example';
const MONTH_S = 30 * 24 * 3600;

describe('a session', () => {
  let application: TestApplication;
  let owner: Client;

  beforeAll(async () => {
    application = await startTestApplication();
    owner = new Client(application.connection);
    await owner.connect();
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    await owner?.end();
    await application?.close();
  });

  const signedIn = async (email = DRIVER) => {
    const browser = new Browser(application.url);
    expect((await browser.logIn(email, DEMO_PASSWORD)).status).toBe(200);
    return browser;
  };
  const pass = (seconds: number) => {
    const { clock } = application.running.runtime;
    const now = new Date(clock.now().getTime() + seconds * 1000);
    jest.spyOn(clock, 'now').mockReturnValue(now);
  };
  const refused = { status: 401, body: { code: 'session.ended' } };
  const foreign = { status: 403, body: { code: 'session.foreign_origin' } };

  it('begins with a login, in a cookie that neither scripts nor other sites can use', async () => {
    const browser = new Browser(application.url);
    const { status, body, headers, setCookie } = await browser.logIn(DRIVER, DEMO_PASSWORD);
    expect([status, body['role'], headers['cache-control']]).toEqual([200, 'driver', 'no-store']);
    expect(setCookie).toMatch(
      /^glaneur_session=[0-9a-f-]{36}\.[\w-]{43}; Path=\/api\/v1\/auth; Max-Age=2592000; HttpOnly; SameSite=Strict$/,
    );
    expect(JSON.stringify(body)).not.toContain(browser.cookie?.split('.')[1]);
  });

  it('leaves nothing in the database that opens it', async () => {
    const browser = await signedIn();
    await browser.refresh();
    const [id, secret] = browser.cookie?.split('.') ?? [];
    const { rows } = await owner.query('SELECT s::text AS row FROM sessions s WHERE id = $1', [id]);
    expect(rows).toHaveLength(1);
    expect(rows[0].row).not.toContain(secret);
  });

  it('gives further access tokens, each time with another cookie', async () => {
    const browser = await signedIn();
    const before = browser.cookie;
    const { status, body, headers, setCookie } = await browser.refresh();
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(body).toEqual({
      accessToken: expect.any(String),
      expiresIn: 900,
      organisationId: expect.any(String),
      role: 'driver',
    });
    expect(setCookie).toContain(`; Max-Age=${MONTH_S};`);
    expect(browser.cookie).not.toBe(before);
    const api = ApiClient.withToken(application.url, body['accessToken'] as string);
    expect((await api.get('auth/me')).body).toMatchObject({ role: 'driver', operator: false });
    pass(60);
    expect((await browser.refresh()).status).toBe(200);
  });

  it('answers two tabs that refresh at once, and leaves both with one cookie', async () => {
    const browser = await signedIn();
    const tabs = [browser, ...Array.from({ length: 5 }, () => browser.copy())];
    const answers = await Promise.all(tabs.map((tab) => tab.refresh()));
    expect(answers.map(({ status }) => status)).toEqual(tabs.map(() => 200));
    expect(new Set(tabs.map(({ cookie }) => cookie)).size).toBe(1);
    pass(60);
    expect((await browser.refresh()).status).toBe(200);
  });

  it('ends for owner and thief when a cookie is used that was exchanged more than thirty seconds ago', async () => {
    const browser = await signedIn();
    const thief = browser.copy();
    await browser.refresh();
    pass(29);
    expect((await thief.copy().refresh()).status).toBe(200);
    pass(2);
    const { setCookie, ...answer } = await thief.refresh();
    expect(answer).toMatchObject(refused);
    expect(setCookie).toMatch(/^glaneur_session=; Path=\/api\/v1\/auth; Max-Age=0;/);
    expect(await browser.refresh()).toMatchObject(refused);
  });

  it('ends for a thief who was quicker than the owner, as soon as the owner comes', async () => {
    const browser = await signedIn();
    const thief = browser.copy();
    for (let turn = 0; turn < 3; turn++) {
      expect((await thief.refresh()).status).toBe(200);
      pass(900);
    }
    expect(await browser.refresh()).toMatchObject(refused);
    expect(await thief.refresh()).toMatchObject(refused);
  });

  it('ends with logging out, which takes the cookie back and can be done again', async () => {
    const browser = await signedIn();
    const copy = browser.copy();
    const { status, setCookie } = await browser.logOut();
    expect([status, setCookie]).toEqual([204, expect.stringContaining('glaneur_session=; ')]);
    expect(browser.cookie).toBeUndefined();
    expect(await copy.refresh()).toMatchObject(refused);
    expect((await browser.logOut()).status).toBe(204);
  });

  it('is over after thirty days without use', async () => {
    const browser = await signedIn();
    pass(MONTH_S);
    expect(await browser.refresh()).toMatchObject(refused);
  });

  it('is forgotten a month after it was over', async () => {
    const browser = await signedIn();
    const id = browser.cookie?.split('.')[0];
    const rows = async () => (await owner.query('SELECT FROM sessions WHERE id = $1', [id])).rowCount;
    await application.running.app.get(TidySessions).tidy();
    expect(await rows()).toBe(1);
    pass(2 * MONTH_S + 1);
    await application.running.app.get(TidySessions).tidy();
    expect(await rows()).toBe(0);
  });

  it.each([
    ['none at all', undefined],
    ['an empty one', 'glaneur_session='],
    ['another one', 'session=abc'],
    ['nonsense', 'glaneur_session=nonsense'],
    ['an id without a secret', 'glaneur_session=01234567-89ab-7cde-8f01-23456789abcd.'],
    ['a session that never was', `glaneur_session=01234567-89ab-7cde-8f01-23456789abcd.${'A'.repeat(43)}`],
    ['SQL', "glaneur_session=' OR 1=1 --"],
    ['10,000 characters', `glaneur_session=${'x'.repeat(10_000)}`],
    ['1,000 cookies', Array.from({ length: 1000 }, (_, n) => `c${n}=1`).join('; ')],
  ])('is not refreshed by %s', async (_, cookie) => {
    const answer = await new Browser(application.url).refresh(cookie === undefined ? {} : { cookie });
    expect(answer).toMatchObject(refused);
  });

  it.each(['https://evil.example', 'null', 'http://localhost.evil.example', 'nonsense', ''])(
    'is neither refreshed nor ended for a page of the origin %j',
    async (origin) => {
      const browser = await signedIn();
      expect(await browser.copy().refresh({ origin })).toMatchObject(foreign);
      expect(await browser.copy().logOut({ origin })).toMatchObject(foreign);
      expect((await browser.refresh()).status).toBe(200);
    },
  );

  it('is refreshed for programs, which have no origin', async () => {
    const browser = new Browser(application.url, undefined);
    await browser.logIn(DRIVER, DEMO_PASSWORD);
    expect((await browser.refresh()).status).toBe(200);
  });

  it('knows the role that the person has now, and nobody who is active no more', async () => {
    const email = 'dispatcher@demo.glaneur.example';
    const browser = await signedIn(email);
    const other = await signedIn(email);
    const change = (what: string) =>
      owner.query(`UPDATE memberships SET ${what} WHERE user_id = (SELECT id FROM users WHERE email = $1)`, [
        email,
      ]);
    await change(`role = 'driver'`);
    expect((await browser.refresh()).body['role']).toBe('driver');
    await change('active = false');
    expect(await other.refresh()).toMatchObject(refused);
    const login = await new Browser(application.url).logIn(email, DEMO_PASSWORD);
    expect(login).toMatchObject({ status: 401, body: { code: 'login.refused' }, setCookie: undefined });
    await change(`active = true, role = 'dispatcher'`);
    expect(await other.refresh()).toMatchObject(refused);
  });

  it('says in its tokens who operates the installation', async () => {
    const api = await ApiClient.signedIn(application.url, 'admin@demo.glaneur.example');
    const { body } = await api.get<{ operator: boolean; permissions: string[] }>('auth/me');
    expect(body.operator).toBe(true);
    expect(body.permissions).toContain('operations.manage');
  });
});

describe('a session of an installation with a public address', () => {
  let application: TestApplication;
  beforeAll(async () => {
    const environment = { PUBLIC_URL: 'https://glaneur.example.org/' };
    application = await startTestApplication({ environment });
  });
  afterAll(() => application?.close());

  it('is kept in a cookie that is sent over TLS only, and refreshed for that address', async () => {
    const url = `http://127.0.0.1:${(application.running.app.getHttpServer().address() as { port: number }).port}`;
    const browser = new Browser(url, 'https://glaneur.example.org');
    const { setCookie } = await browser.logIn(DRIVER, DEMO_PASSWORD);
    expect(setCookie).toMatch(/; HttpOnly; SameSite=Strict; Secure$/);
    expect((await browser.refresh()).status).toBe(200);
    const other = await browser.refresh({ origin: 'https://other.example.org' });
    expect(other).toMatchObject({ status: 403, body: { code: 'session.foreign_origin' } });
  });
});
