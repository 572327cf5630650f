import type { RunningApplication } from '../../../src/config/application.js';
import { DEMO_PASSWORD } from '../../../seeds/index.js';
import { RedisProxy } from '../../support/redis-proxy.js';
import { secondInstance } from '../../support/second-instance.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';
import { testProfile } from '../../support/test-database.js';

const LIMITED = { RATE_LIMITS: 'true', TRUST_PROXY: 'true' };
const onServer = testProfile() === 'server' ? describe : describe.skip;
const PROBLEM = 'application/problem+json; charset=utf-8';

let hosts = 0;
/** An address that nobody has called from yet. */
const newAddress = () => `198.51.${Math.floor(++hosts / 250)}.${(hosts % 250) + 1}`;

const login = (url: string, from: string, email = `nobody-${++hosts}@example.org`, password = 'wrong') =>
  fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify({ email, password }),
  });
const tokenOf = async (url: string, name: string) => {
  const answer = await login(url, newAddress(), `${name}@demo.glaneur.example`, DEMO_PASSWORD);
  return ((await answer.json()) as { accessToken: string }).accessToken;
};
const get = (url: string, path: string, headers: Record<string, string>) =>
  fetch(`${url}${path}`, { headers });
const statuses = (answers: readonly Response[]) => answers.map(({ status }) => status);
const limitsOf = ({ headers }: Response) =>
  ['limit', 'remaining', 'reset'].map((name) => Number(headers.get(`ratelimit-${name}`) ?? NaN));
/** A slow machine gives tokens time to come back: how many can have, at most, of one that comes each `everyS`. */
const comeBack = (since: number, everyS: number) => Math.floor((performance.now() - since) / 1000 / everyS);
const expectThrough = (answers: readonly Response[], tokens: number, since: number, everyS: number) => {
  expect(new Set([...statuses(answers), 401, 429])).toEqual(new Set([401, 429]));
  const through = answers.filter(({ status }) => status === 401).length;
  expect(through).toBeGreaterThanOrEqual(tokens);
  expect(through).toBeLessThanOrEqual(tokens + comeBack(since, everyS));
};
const times = <T>(count: number, work: (place: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, place) => work(place)));

describe('limits', () => {
  let application: TestApplication;
  let url: string;

  beforeAll(async () => {
    application = await startTestApplication({ environment: LIMITED });
    url = application.url;
  });
  afterAll(() => application.close());

  it('let ten logins a minute through from one address, and answer the others 429 with when to try again', async () => {
    const [from, began] = [newAddress(), performance.now()];
    const answers = await times(30, () => login(url, from));
    expectThrough(answers, 10, began, 6);
    const refused = answers.find(({ status }) => status === 429) as Response;
    const problem = (await refused.json()) as { code: string; status: number; detail: string };
    expect([problem.code, problem.status, refused.headers.get('content-type')]).toEqual([
      'request.rate_limited',
      429,
      PROBLEM,
    ]);
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(6);
    expect(problem.detail).toContain(`${wait} second`);
    expect(limitsOf(refused)[0]).toBe(10);
    expect((await login(url, newAddress())).status).toBe(401);
  });

  it('let five logins a minute through for one e-mail address, however it is written and wherever from', async () => {
    const spellings = ['Mail@example.org', 'mail@example.org', 'MAIL@EXAMPLE.ORG', 'Ma\u0301il@example.org'];
    const began = performance.now();
    const answers = await times(20, (place) => login(url, newAddress(), spellings[place % 4]));
    expectThrough(answers, 5, began, 12);
    expect((await login(url, newAddress(), 'other@example.org')).status).toBe(401);
  });

  it('take nothing from an e-mail address while the caller’s own address is refused', async () => {
    const attacker = newAddress();
    await times(10, () => login(url, attacker));
    await times(40, () => login(url, attacker, 'victim@example.org'));
    expect((await login(url, newAddress(), 'victim@example.org')).status).toBe(401);
  });

  it('count an IPv6 network as one address', async () => {
    const began = performance.now();
    const answers = await times(20, (place) => login(url, `2001:db8:1:2:${place + 1}::${place}`));
    expectThrough(answers, 10, began, 6);
    expect((await login(url, '2001:db8:1:3::1')).status).toBe(401);
  });

  it('believe the proxy’s word alone: what a caller puts before it changes nothing', async () => {
    const [from, began] = [newAddress(), performance.now()];
    const answers = await times(20, (place) => login(url, `203.0.113.${place}, 10.0.0.${place}, ${from}`));
    expectThrough(answers, 10, began, 6);
  });

  it('stand whatever the caller claims to be', async () => {
    const odd = ['', ',', ', ,', 'unknown', '"; DROP', '1.2.3.4:80', '[::1]:80', 'x'.repeat(5_000), '::%'];
    for (const from of odd) expect([from, (await login(url, from)).status]).toEqual([from, 401]);
  });

  it('survive bodies that hold no e-mail address', async () => {
    for (const email of [null, 3, ['a'], { a: 1 }, 'x'.repeat(100_000), '\ud800', 'a\0b']) {
      const answer = await login(url, newAddress(), email as string);
      expect([400, 401, 422]).toContain(answer.status);
    }
  });

  it('are told with every limited answer, errors too', async () => {
    const from = { 'x-forwarded-for': newAddress() };
    const first = await get(url, '/api/v1/map/settings', from);
    expect(limitsOf(first)).toEqual([120, 119, 1]);
    const left = (answer: Response) => limitsOf(answer)[1] ?? 0;
    const error = await get(url, '/api/v1/map/containers?lat=x', from);
    expect([error.status, left(error) < 120]).toEqual([422, true]);
    const missing = await get(
      url,
      `/api/v1/map/containers/${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`,
      from,
    );
    expect([missing.status, left(missing) < 120]).toEqual([404, true]);
  });

  it('are each user’s own', async () => {
    const [admin, driver] = [await tokenOf(url, 'admin'), await tokenOf(url, 'driver')];
    const as = (token: string) => get(url, '/api/v1/sites', { authorization: `Bearer ${token}` });
    const answers = await times(30, () => as(admin));
    expect(Math.min(...answers.map((answer) => limitsOf(answer)[1] ?? 0))).toBeLessThan(195);
    expect(limitsOf(await as(driver)).slice(0, 2)).toEqual([200, 199]);
  });

  it('leave health checks alone', async () => {
    const from = { 'x-forwarded-for': newAddress() };
    const answers = await times(150, () => get(url, '/health/live', from));
    expect(new Set(statuses(answers))).toEqual(new Set([200]));
    expect(answers[0]?.headers.has('ratelimit-limit')).toBe(false);
  });
});

describe('an installation without limits', () => {
  it('counts nobody and says nothing of limits', async () => {
    const application = await startTestApplication({ demoData: false });
    const answers = await times(20, () => login(application.url, '198.51.100.1'));
    expect(new Set(statuses(answers))).toEqual(new Set([401]));
    expect(answers[0]?.headers.has('ratelimit-limit')).toBe(false);
    await application.close();
  });
});

onServer('limits on two instances', () => {
  let application: TestApplication;
  let second: RunningApplication;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false, environment: LIMITED });
    second = await secondInstance(application);
  });
  afterAll(async () => {
    await second.close();
    await application.close();
  });

  it('let exactly as many of 200 simultaneous requests through as the bucket holds', async () => {
    const [from, began] = [newAddress(), performance.now()];
    const answers = await times(200, (place) => login(place % 2 ? second.url : application.url, from));
    expectThrough(answers, 10, began, 6);
  });
});

onServer('limits without Redis', () => {
  let proxy: RedisProxy;
  let application: TestApplication;

  beforeAll(async () => {
    proxy = await RedisProxy.before(process.env.REDIS_URL ?? '');
    application = await startTestApplication({
      demoData: false,
      environment: { ...LIMITED, REDIS_URL: proxy.url },
    });
  });
  afterAll(async () => {
    proxy.restore();
    await application.close();
    await proxy.close();
  });

  it.each(['cut', 'hang'] as const)(
    'hold in each process when it is away (%s), and go on where they were',
    async (how) => {
      const { url } = application;
      const [from, began] = [newAddress(), performance.now()];
      const before = await times(6, () => login(url, from));
      proxy[how]();
      expectThrough([...before, ...(await times(20, () => login(url, from)))], 10, began, 6);
      proxy.restore();
      let back = await login(url, newAddress());
      while (application.running.runtime.redis?.status !== 'ready') back = await login(url, newAddress());
      expect(back.status).toBe(401);
    },
  );
});
