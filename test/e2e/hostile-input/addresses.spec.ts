import type { ApiClient, Problem } from '../../support/api-client.js';
import { newOrganisation, newSite } from '../../support/real-data/organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';
import { faultsOfRefusal, rawRequest } from './raw-http.js';

const CURSORS = [
  "' OR 1=1 --",
  "1'; DROP TABLE containers; --",
  '1 UNION SELECT null, password_hash FROM users',
  '$1',
  '{}',
  '[]',
  'null',
  '["reference"]',
  '["reference","a"]',
  '["reference","a","b"]',
  '["reference",1,2]',
  '["reference",null,null]',
  `["reference","a","' OR 1=1 --"]`,
  '["reference","a","00000000-0000-7000-8000-000000000001 OR 1=1"]',
  '["reference","\\u0000","00000000-0000-7000-8000-000000000001"]',
  '["name","a","00000000-0000-7000-8000-000000000001"]',
  '["-reference","a","00000000-0000-7000-8000-000000000001"]',
  '["reference; DROP TABLE users","a","00000000-0000-7000-8000-000000000001"]',
  '["__proto__","a","00000000-0000-7000-8000-000000000001"]',
  '['.repeat(3_000),
  'x'.repeat(3_000),
];

describe('hostile addresses and headers', () => {
  let application: TestApplication;
  let api: ApiClient;
  let token: string;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    ({ api, token } = await newOrganisation(application, 'Hostile Addresses'));
    const siteId = await newSite(api, [1, 45]);
    const ring = [
      [0, 40],
      [10, 40],
      [10, 50],
      [0, 40],
    ];
    await api.post('areas', {
      siteId,
      name: 'All',
      code: 'all',
      boundary: { type: 'Polygon', coordinates: [ring] },
    });
    for (const reference of ['a', 'b', 'c']) {
      const position = { type: 'Point', coordinates: [8, 44] };
      await api.post('containers', { reference, name: reference, type: 'mixed', position });
    }
  });
  afterAll(() => application?.close());

  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    rawRequest(application.url, { method, path, headers: { authorization: `Bearer ${token}`, ...headers } });

  it.each([
    ['half an escape', '/api/v1/containers/%'],
    ['no hexadecimal', '/api/v1/containers/%zz'],
    ['half a character', '/api/v1/containers/%c3'],
    ['an overlong slash', '/api/v1/containers/%c0%af'],
    ['a surrogate', '/api/v1/containers/%ed%a0%80'],
    ['NUL', '/api/v1/containers/%00'],
    ['NUL in a public id', '/api/v1/map/containers/%00'],
    ['NUL behind an id', '/api/v1/containers/00000000-0000-7000-8000-000000000001%00'],
    ['an escaped slash', '/api/v1/containers/..%2f..%2fetc%2fpasswd'],
    ['steps upwards', '/api/v1/../../../../etc/passwd'],
    ['steps upwards from the root', '/../../../../etc/passwd'],
    ['steps upwards from the page', '/assets/..%2f..%2f..%2fpackage.json'],
    ['escaped steps', '/%2e%2e/%2e%2e/package.json'],
    ['two slashes', '//api//v1//containers'],
    ['a backslash', '/api\\v1\\containers'],
    ['an address that is nothing', '/api/v1/nothing'],
    ['an address below a container', '/api/v1/containers/00000000-0000-7000-8000-000000000001/nothing'],
    ['capitals', '/API/V1/CONTAINERS'],
    ['a list with a slash at its end', '/api/v1/containers/'],
    ['an id in braces', '/api/v1/containers/%7B00000000-0000-7000-8000-000000000001%7D'],
    ['an id of zeros', '/api/v1/containers/00000000-0000-0000-0000-000000000000'],
    ['an id of Fs', '/api/v1/map/containers/ffffffff-ffff-ffff-ffff-ffffffffffff'],
    ['the name of a prototype', '/api/v1/containers/__proto__'],
  ])('%s in the path is refused with a code', async (_, path) => {
    expect(faultsOfRefusal(await ask(path))).toEqual([]);
  });

  it.each([
    'containers?reference=%00',
    'containers?reference=a%00b',
    'containers?municipalityCode=%00',
    'containers?cursor=%00',
    'containers?sort=%00',
    'containers?type=%00',
    'containers?areaId=%00',
    'containers?reference=%ed%a0%80',
    'containers?reference=%c3',
    'containers?reference=%zz',
    'containers?reference=a&reference=b',
    'containers?reference[]=a',
    'containers?reference[a]=b',
    'containers?constructor=a',
    'containers?toString=a',
    'containers?sort=__proto__',
    'containers?sort=constructor',
    'containers?sort=-',
    'containers?sort=reference,name',
    'containers?limit=0',
    'containers?limit=201',
    'containers?limit=-0',
    'containers?limit=1e309',
    'containers?limit=1e2e3',
    'containers?limit=NaN',
    'containers?count=yes',
    'containers?type=textile,glass',
    'containers?type=',
    'containers?status=gone',
    `containers?areaId=${encodeURIComponent("' OR 1=1 --")}`,
    'areas?siteId=1',
    'map/containers?lat=1e309&lon=1',
    'map/containers?lat=NaN&lon=1',
    'map/containers?lat=Infinity&lon=1',
    'map/containers?lat=0x10&lon=1',
    'map/containers?lat=1_0&lon=1',
    'map/containers?lat=%D9%A1&lon=1',
    'map/containers?lat=1&lon=1&radius=1e309',
    'map/containers?lat=1&lon=1&radius=-0',
    'map/containers?lat=1&lon=1&limit=1e309',
    'map/containers?bbox=1e309,0,1,1',
    'map/containers?bbox=NaN,0,1,1',
    'map/containers?bbox=0,0,1,1,',
    'map/containers?bbox=0,0,181,1',
    'map/containers?bbox=0,-91,1,1',
    'map/containers?bbox=0,0,0,1',
    'map/containers?bbox=%00',
    'map/containers?type=textile%00&lat=1&lon=1',
  ])('%s is refused with a code', async (address) => {
    const answer = await ask(`/api/v1/${address}`);
    // Broken UTF-8 in a query may be read as text, which then finds nothing.
    const mayFindNothing = /=%(ed%a0%80|c3|zz)$/.test(address);
    if (mayFindNothing && answer.status === 200) {
      expect((JSON.parse(answer.text) as { items: unknown[] }).items).toEqual([]);
      return;
    }
    expect(faultsOfRefusal(answer)).toEqual([]);
  });

  it.each(CURSORS)('the cursor %s is refused, plain and encoded', async (text) => {
    for (const cursor of [encodeURIComponent(text), Buffer.from(text).toString('base64url')]) {
      const answer = await ask(`/api/v1/containers?cursor=${cursor}`);
      expect([answer.status, faultsOfRefusal(answer)]).toEqual([422, []]);
      expect((JSON.parse(answer.text) as Problem).code).toBe('page.cursor_invalid');
    }
  });

  it('a cursor with a text no container has begins behind it', async () => {
    const cursor = Buffer.from(`["containers:reference","a' OR 1=1","00000000-0000-7000-8000-000000000001"]`);
    const { body } = await api.get<{ items: { reference: string }[] }>(
      `containers?cursor=${cursor.toString('base64url')}`,
    );
    expect(body.items.map(({ reference }) => reference)).toEqual(['b', 'c']);
  });

  it.each(['__proto__=a', '__proto__[a]=b', '__proto__.limit=1'])(
    '%s in a query reaches no prototype',
    async (query) => {
      const answer = await ask(`/api/v1/containers?${query}`);
      if (answer.status !== 200) expect(faultsOfRefusal(answer)).toEqual([]);
      expect(({} as Record<string, unknown>)['limit']).toBeUndefined();
      expect(Object.keys(Object.getPrototypeOf({}) as object)).toEqual([]);
    },
  );

  it('an empty cursor is refused or begins at the start', async () => {
    const answer = await ask('/api/v1/containers?cursor=');
    if (answer.status !== 200) expect([answer.status, faultsOfRefusal(answer)]).toEqual([422, []]);
  });

  it.each([
    ['in the path', `/api/v1/containers/${'x'.repeat(20_000)}`],
    ['in the query', `/api/v1/containers?reference=${'x'.repeat(20_000)}`],
    ['in the public query', `/api/v1/map/containers?bbox=${'1'.repeat(20_000)}`],
  ])('20 KB %s are refused', async (_, path) => {
    const answer = await ask(path);
    expect(faultsOfRefusal(answer)).toEqual([]);
    expect([404, 414, 422, 431]).toContain(answer.status);
  });

  it('2,000 headers are refused or passed over', async () => {
    const headers = Object.fromEntries(Array.from({ length: 2_000 }, (_, n) => [`x-${n}`, '']));
    const answer = await ask('/api/v1/containers', headers);
    if (answer.status !== 200) expect([answer.status, faultsOfRefusal(answer)]).toEqual([431, []]);
  });

  it('a header of 20 KB is refused', async () => {
    const answer = await ask('/api/v1/containers', { 'x-large': 'x'.repeat(20_000) });
    expect([answer.status, faultsOfRefusal(answer)]).toEqual([431, []]);
  });

  it.each([
    ['accept', 'image/png'],
    ['accept-encoding', 'identity;q=0, *;q=0'],
    ['range', 'bytes=0-1'],
    ['expect', '100-continue'],
    ['if-none-match', ',,,"'],
    ['x-forwarded-for', "' OR 1=1"],
    ['x-http-method-override', 'DELETE'],
    ['origin', 'https://evil.example'],
    ['host', 'evil.example'],
    ['cookie', '__proto__=1'],
    ['forwarded', 'for="_gazonk"'],
  ])('the header %s: %s changes nothing', async (name, value) => {
    const answer = await ask('/api/v1/containers', { [name]: value });
    expect(answer.status).toBe(200);
    expect((JSON.parse(answer.text) as { items: unknown[] }).items).toHaveLength(3);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  describe.each(['containers', 'areas', 'sites', 'map/containers?lat=44&lon=8'])('%s', (list) => {
    it.each(['PUT', 'PATCH', 'DELETE', 'PROPFIND', 'TRACE', 'MKCOL'])('has no %s', async (method) => {
      const answer = await ask(`/api/v1/${list}`, {}, method);
      expect(faultsOfRefusal(answer)).toEqual([]);
      expect([400, 404, 405]).toContain(answer.status);
    });

    it('answers HEAD without a body, as GET or not at all', async () => {
      const answer = await ask(`/api/v1/${list}`, {}, 'HEAD');
      expect([200, 404, 405]).toContain(answer.status);
      expect(answer.text).toBe('');
    });

    it('answers OPTIONS without data', async () => {
      const answer = await ask(`/api/v1/${list}`, { origin: 'https://evil.example' }, 'OPTIONS');
      expect([204, 400, 404, 405]).toContain(answer.status);
      // The public map is everybody's, without cookies.
      const open = list.startsWith('map/') ? '*' : undefined;
      expect(answer.headers['access-control-allow-origin']).toBe(open);
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
      if (answer.status !== 204) expect(faultsOfRefusal(answer)).toEqual([]);
    });
  });

  it('has lost nothing of it', async () => {
    const { body } = await api.get<{ total: number }>('containers?count=true');
    expect(body.total).toBe(3);
  });
});
