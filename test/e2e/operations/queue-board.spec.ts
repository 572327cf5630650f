import { ApiClient, type Problem } from '../../support/api-client.js';
import { ADMIN, secondOrganisation } from '../../support/second-organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

describe('the board of the job queues', () => {
  let application: TestApplication;
  let operator: ApiClient;
  let cookie: string;

  beforeAll(async () => {
    application = await startTestApplication();
    operator = await ApiClient.signedIn(application.url, ADMIN);
    const { headers } = await operator.post('operations/queue-board/session');
    cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
  });
  afterAll(() => application.close());

  const open = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${application.url}/operations/queues${path}`, { method, headers });

  it('is opened by a cookie of ten minutes that no script reads and no other site makes a browser send', async () => {
    const { status, headers } = await operator.post('operations/queue-board/session');
    expect(status).toBe(204);
    expect(headers.get('set-cookie')).toMatch(
      /^glaneur_queue_board=[\w.-]+; Path=\/operations\/queues; Max-Age=600; HttpOnly; SameSite=Strict$/,
    );
  });

  it('is opened by operators alone', async () => {
    const stranger = (await secondOrganisation(application)).api;
    const driver = await ApiClient.signedIn(application.url, 'driver@demo.glaneur.example');
    for (const api of [stranger, driver]) {
      const { status, headers, body } = await api.post<Problem>('operations/queue-board/session');
      expect([status, body.code, headers.get('set-cookie')]).toEqual([
        403,
        'access.permission_missing',
        null,
      ]);
    }
    const nobody = await ApiClient.anonymous(application.url).post('operations/queue-board/session');
    expect(nobody.status).toBe(401);
  });

  it('shows its page, its scripts and the queues to who has the cookie', async () => {
    const page = await open('/', { cookie });
    const html = await page.text();
    expect([page.status, html.includes('Glaneur')]).toEqual([200, true]);
    const script = /src="(static\/js\/main[^"]+)"/.exec(html)?.[1] ?? '';
    expect((await open(`/${script}`, { cookie })).status).toBe(200);
    const answer = await open('/api/queues', { cookie });
    const { queues } = (await answer.json()) as { queues: { name: string }[] };
    expect([answer.status, queues.map(({ name }) => name).sort()]).toEqual([
      200,
      ['build', 'long', 'quick', 'urgent'],
    ]);
  });

  it.each(['', '/', '/queue/quick', '/static/js/main.js', '/api/queues'])(
    'answers 401 at %j without the cookie',
    async (path) => {
      const response = await open(path);
      const problem = (await response.json()) as Problem;
      expect([response.status, problem.code]).toEqual([401, 'operations.session_missing']);
      expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    },
  );

  it('has nothing beside what is its own', async () => {
    for (const path of ['/api/nothing', '/..%2f..%2fpackage.json', '/static/..%2f..%2fpackage.json'])
      expect([path, (await open(path, { cookie })).status]).toEqual([path, 404]);
  });

  it.each([
    ['another value', 'glaneur_queue_board=x'],
    ['a changed mark', () => `${cookie.slice(0, -2)}AA`],
    ['a later end', () => cookie.replace(/\.(\d+)\./, (_, end: string) => `.${Number(end) + 600}.`)],
    ['another name', () => cookie.replace('glaneur_queue_board', 'glaneur_session')],
    ['an access token', 'glaneur_queue_board=a.b.c'],
  ])('answers 401 with %s', async (_, value) => {
    const sent = typeof value === 'string' ? value : value();
    expect(sent).not.toBe(cookie);
    expect((await open('/api/queues', { cookie: sent })).status).toBe(401);
  });

  it('does nothing for who has no cookie', async () => {
    for (const path of ['/api/queues/quick/pause', '/api/queues/quick/empty', '/api/queues/quick/obliterate'])
      expect((await open(path, {}, 'PUT')).status).toBe(401);
  });

  it('pauses and resumes a queue for who has it', async () => {
    const paused = async () => {
      const { queues } = (await (await open('/api/queues', { cookie })).json()) as {
        queues: { name: string; isPaused: boolean }[];
      };
      return queues.find(({ name }) => name === 'long')?.isPaused;
    };
    await open('/api/queues/long/pause', { cookie }, 'PUT');
    expect(await paused()).toBe(true);
    await open('/api/queues/long/resume', { cookie }, 'PUT');
    expect(await paused()).toBe(false);
  });

  it('asks for a secure connection where the installation has one', async () => {
    const secure = await startTestApplication({ environment: { PUBLIC_URL: 'https://glaneur.example' } });
    const url = await secure.running.app.getUrl();
    const api = await ApiClient.signedIn(url, ADMIN);
    const { headers } = await api.post('operations/queue-board/session');
    expect(headers.get('set-cookie')).toMatch(/; Secure$/);
    await secure.close();
  });
});
