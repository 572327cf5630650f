import { gzipSync } from 'node:zlib';
import { organisationWithArea, type Stage } from './organisation-with-area.js';
import { faultsOfRefusal, rawRequest } from './raw-http.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const BODY_ROUTES = [
  '/api/v1/containers',
  '/api/v1/areas',
  '/api/v1/sites',
  '/api/v1/auth/login',
  '/api/v1/map/containers/search',
];

describe('hostile bodies', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await organisationWithArea('Hostile Bodies');
  });
  afterAll(() => stage?.close());

  const send = (...request: Parameters<Stage['send']>) => stage.send(...request);

  describe.each(BODY_ROUTES)('sent to %s', (path) => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    it.each([
      ['nothing', '', 400],
      ['half an object', '{"name":', 400],
      ['no JSON', 'name=Box', 400],
      ['NaN', '{"name":NaN}', 400],
      ['a byte order mark alone', '\uFEFF', 400],
      ['null', 'null', 422],
      ['a number', '42', 422],
      ['a text', '"text"', 422],
      ['an empty list', '[]', 422],
      ['a list of objects', '[{},{}]', 422],
      ['an empty object', '{}', 422],
      ['an unknown property', '{"colour":"red"}', 422],
      ['10,000 lists in each other', nested(10_000), 422],
      ['10,000 lists in a property', `{"name":${nested(10_000)}}`, 422],
      ['10,000 objects in each other', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 422],
      ['__proto__', '{"__proto__":{"polluted":true}}', 400],
      ['constructor.prototype', '{"constructor":{"prototype":{"polluted":true}}}', 400],
    ])('%s is refused with a code', async (_, body, status) => {
      const answer = await send(path, body);
      expect(faultsOfRefusal(answer)).toEqual([]);
      expect([400, 422]).toContain(answer.status);
      expect([status, 400]).toContain(answer.status);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    });

    it('10 MB are refused as too large', async () => {
      const answer = await send(path, `{"name":"${'x'.repeat(10 * 1024 * 1024)}"}`).catch(
        (error: NodeJS.ErrnoException) => error.code,
      );
      if (typeof answer === 'object') expect([answer.status, faultsOfRefusal(answer)]).toEqual([413, []]);
      else expect(['ECONNRESET', 'EPIPE']).toContain(answer);
    });

    it('10 MB that are announced are refused before they are sent', async () => {
      const { status, ...answer } = await send(path, '{"name":', {
        ...JSON_TYPE,
        'content-length': String(10 * 1024 * 1024),
      });
      expect([status, faultsOfRefusal({ status, ...answer })]).toEqual([413, []]);
    });

    it.each([
      ['text/plain', 415],
      ['text/xml', 415],
      ['application/x-www-form-urlencoded', 415],
      ['multipart/form-data; boundary=x', 415],
      ['application/jsonp', 415],
      ['application', 415],
      ['', 415],
      ['application/json; charset=utf-16', 415],
    ])('the content type "%s" is refused', async (type, status) => {
      const answer = await send(path, '{}', { 'content-type': type });
      expect(faultsOfRefusal(answer)).toEqual([]);
      expect([status, 422]).toContain(answer.status);
    });

    it.each([
      ['gzip of an object', gzipSync('{}')],
      ['garbage', Buffer.from([0x1f, 0x8b, 8, 0, 255, 254, 0, 1, 2])],
    ])('a body announced as gzip (%s) is refused', async (_, body) => {
      const answer = await send(path, body, { ...JSON_TYPE, 'content-encoding': 'gzip' });
      expect(faultsOfRefusal(answer)).toEqual([]);
    });

    it('bytes that are no UTF-8 are refused', async () => {
      const answer = await send(path, Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]));
      expect(faultsOfRefusal(answer)).toEqual([]);
    });
  });

  it('is ready for others after all of it', async () => {
    const { status } = await rawRequest(stage.application.url, { path: '/health/ready' });
    expect(status).toBe(200);
  });
});
