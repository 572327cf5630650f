import { gzipSync } from 'node:zlib';
import type { ApiClient, Problem } from '../../support/api-client.js';
import { inBatches } from '../../support/real-data/batches.js';
import { newOrganisation, newSite } from '../../support/real-data/organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';
import { faultsOfRefusal, rawRequest } from './raw-http.js';

type Container = { id: string; reference: string; attributes: Record<string, string> };

const JSON_TYPE = { 'content-type': 'application/json' };
const SQUARE = [
  [0, 40],
  [10, 40],
  [10, 50],
  [0, 50],
  [0, 40],
];
const CREATIONS = ['/api/v1/containers', '/api/v1/areas', '/api/v1/sites'] as const;
const BODY_ROUTES = [...CREATIONS, '/api/v1/auth/login', '/api/v1/map/containers/search'] as const;

describe('hostile bodies', () => {
  let application: TestApplication;
  let api: ApiClient;
  let token: string;
  let siteId: string;
  let areaId: string;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    ({ api, token } = await newOrganisation(application, 'Hostile Bodies'));
    siteId = await newSite(api, [1, 45]);
    const boundary = { type: 'Polygon', coordinates: [SQUARE] };
    const area = await api.post<{ id: string }>('areas', { siteId, name: 'All', code: 'all', boundary });
    areaId = area.body.id;
  }, 30_000);
  afterAll(() => application?.close());

  const send = (path: string, body: string | Buffer, headers: Record<string, string> = JSON_TYPE) =>
    rawRequest(application.url, {
      method: 'POST',
      path,
      body,
      headers: { authorization: `Bearer ${token}`, ...headers },
    });

  /** A container's body as text, so that a value can be written as no serialiser would. */
  const containerText = (reference: string, over: string) =>
    `{"reference":"${reference}","name":"Box","type":"mixed","position":{"type":"Point","coordinates":[1,45]},"areaId":"${areaId}"${over}}`;

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

  describe('values of a container', () => {
    it.each([
      ['NUL in the reference', '"reference":"a\\u0000b"'],
      ['NUL in the name', '"name":"\\u0000"'],
      ['NUL in the address', '"address":"a\\u0000"'],
      ['NUL in the municipality code', '"municipalityCode":"\\u0000"'],
      ['NUL in an attribute', '"attributes":{"a":"\\u0000"}'],
      ["NUL in an attribute's name", '"attributes":{"\\u0000":"a"}'],
      ['a lone high surrogate in the reference', '"reference":"\\ud800"'],
      ['a lone low surrogate in the name', '"name":"a\\udc00b"'],
      ['two surrogates the wrong way round', '"name":"\\udc00\\ud800"'],
      ['a lone surrogate in the address', '"address":"\\ud83d"'],
      ['a lone surrogate in an attribute', '"attributes":{"a":"\\ud800"}'],
      ["a lone surrogate in an attribute's name", '"attributes":{"\\ud800":"a"}'],
      ['a name of blanks', '"name":" \\t\\u00a0\\u2003"'],
      ['a number as name', '"name":42'],
      ['an object as name', '"name":{"toString":"x"}'],
      ['a list as reference', '"reference":["a"]'],
      ['an unknown type', '"type":"glass"'],
      ['a status it may not begin with', '"status":"removed"'],
      ['an object as status', '"status":{"active":true}'],
      ['an area that is no id', '"areaId":"1"'],
      ['an area by a piece of SQL', `"areaId":"' OR 1=1 --"`],
      ['no capacity at all', '"capacityL":0'],
      ['a negative capacity', '"capacityL":-5'],
      ['minus zero as capacity', '"capacityL":-0'],
      ['half a litre', '"capacityL":0.5'],
      ['an infinite capacity', '"capacityL":1e309'],
      ['a capacity beyond 32 bits', '"capacityL":4294967297'],
      ['a capacity as text', '"capacityL":"2000"'],
      ['an infinite longitude', '"position":{"type":"Point","coordinates":[1e309,45]}'],
      ['an infinite negative latitude', '"position":{"type":"Point","coordinates":[1,-1e309]}'],
      ['a longitude beyond the globe', '"position":{"type":"Point","coordinates":[180.0000001,45]}'],
      ['latitude first beyond the pole', '"position":{"type":"Point","coordinates":[1,90.0000001]}'],
      ['null island', '"position":{"type":"Point","coordinates":[-0,0]}'],
      ['one coordinate', '"position":{"type":"Point","coordinates":[1]}'],
      ['four coordinates', '"position":{"type":"Point","coordinates":[1,45,0,0]}'],
      ['no coordinates', '"position":{"type":"Point","coordinates":[]}'],
      ['coordinates as an object', '"position":{"type":"Point","coordinates":{"0":1,"1":45}}'],
      ['coordinates as text', '"position":{"type":"Point","coordinates":["1","45"]}'],
      ['nested coordinates', '"position":{"type":"Point","coordinates":[[1,45]]}'],
      ['no position', '"position":null'],
      ['a position in a list', '"position":[{"type":"Point","coordinates":[1,45]}]'],
      ['a text as position', '"position":"POINT(1 45)"'],
      ['a list of attributes', '"attributes":["a"]'],
      ['an attribute that is a number', '"attributes":{"a":1}'],
      ['an attribute that is null', '"attributes":{"a":null}'],
      [
        '101 attributes',
        `"attributes":${JSON.stringify(Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`a${n}`, ''])))}`,
      ],
      ['an attribute of 2,001 characters', `"attributes":{"a":"${'x'.repeat(2001)}"}`],
      ["an attribute's name of 101 characters", `"attributes":{"${'x'.repeat(101)}":"a"}`],
      ['a name of 201 emoji', `"name":"${'🧦'.repeat(201)}"`],
      ['an organisation', '"organisationId":"00000000-0000-7000-8000-000000000001"'],
      ['an id', '"id":"00000000-0000-7000-8000-000000000001"'],
      ['a version', '"version":7'],
    ])('%s is refused as 422 with its path', async (_, over) => {
      const answer = await send('/api/v1/containers', containerText('values', `,${over}`));
      expect([answer.status, faultsOfRefusal(answer)]).toEqual([422, []]);
      const { errors } = JSON.parse(answer.text) as Problem;
      const [field] = /\w+/.exec(over) ?? [];
      expect(errors?.map(({ path }) => path.split('.')[0])).toContain(field);
    });

    it.each([
      ['200 emoji as name', '"name":', '🧦'.repeat(200)],
      ['a family of emoji', '"name":', '👩‍👩‍👧‍👦'],
      ['two forms of é that look the same', '"name":', 'e\u0301 \u00e9'],
      ['blanks around', '"name":', '  Box\t\n'],
      ['right to left marks', '"name":', '\u202eBox\u202c\u200f'],
      ['a byte order mark', '"name":', '\ufeffBox'],
      ['noncharacters', '"name":', '\uffff\ufffe\u{10ffff}'],
    ])('%s is kept byte for byte', async (name, field, text) => {
      const body = containerText(`kept ${name}`, `,${field}${JSON.stringify(text)}`);
      const answer = await send('/api/v1/containers', body);
      expect(answer.status).toBe(201);
      const { id } = JSON.parse(answer.text) as Container;
      const read = await rawRequest(application.url, { path: `/api/v1/map/containers/${id}` });
      expect((JSON.parse(read.text) as { properties: { name: string } }).properties.name).toBe(text);
    });

    it('the last of two equal keys counts, as RFC 8259 readers do', async () => {
      const answer = await send('/api/v1/containers', containerText('first', ',"reference":"last of two"'));
      expect([answer.status, (JSON.parse(answer.text) as Container).reference]).toEqual([201, 'last of two']);
    });

    it.each([
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      'valueOf',
      '__defineGetter__',
    ])('an attribute called %s is kept or refused, never lost', async (name) => {
      const answer = await send(
        '/api/v1/containers',
        containerText(`attribute ${name}`, `,"attributes":{"${name}":"kept"}`),
      );
      if (answer.status !== 201) {
        expect(faultsOfRefusal(answer)).toEqual([]);
        return;
      }
      const { id } = JSON.parse(answer.text) as Container;
      const { body } = await api.get<Container>(`containers/${id}`);
      expect(Object.entries(body.attributes)).toEqual([[name, 'kept']]);
    });

    it('a list of one good container is refused', async () => {
      const answer = await send('/api/v1/containers', `[${containerText('listed', '')}]`);
      expect(faultsOfRefusal(answer)).toEqual([]);
    });

    it.each(['position', 'areaId', 'name'])('%s in a list of one is refused', async (field) => {
      const whole = JSON.parse(containerText(`list of ${field}`, '')) as Record<string, unknown>;
      const answer = await send('/api/v1/containers', JSON.stringify({ ...whole, [field]: [whole[field]] }));
      expect([answer.status, faultsOfRefusal(answer)]).toEqual([422, []]);
    });

    it('an attribute whose object is a prototype is refused', async () => {
      const answer = await send(
        '/api/v1/containers',
        containerText('proto', ',"attributes":{"__proto__":{"polluted":"yes"}}'),
      );
      expect(faultsOfRefusal(answer)).toEqual([]);
    });

    it('twenty at once with one reference: one is taken, the others conflict', async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => send('/api/v1/containers', containerText('raced', ''))),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(19).fill(409)]);
    });
  });

  describe('values of login', () => {
    it.each([
      ['NUL in the address', '{"email":"a\\u0000@b.example","password":"x"}'],
      ['NUL in the password', '{"email":"a@b.example","password":"\\u0000"}'],
      ['a lone surrogate in the address', '{"email":"\\ud800@b.example","password":"x"}'],
      ['a lone surrogate in the password', '{"email":"a@b.example","password":"\\udfff"}'],
      ['an object as password', '{"email":"a@b.example","password":{"$ne":null}}'],
      ['a list of addresses', '{"email":["a@b.example"],"password":"x"}'],
      ['an address of 255 characters', `{"email":"${'a'.repeat(255)}","password":"x"}`],
      ['a password of 100,000 characters', `{"email":"a@b.example","password":"${'x'.repeat(100_000)}"}`],
      ['an organisation that is no id', '{"email":"a@b.example","password":"x","organisationId":"1"}'],
      ['SQL', `{"email":"' OR 1=1 --","password":"' OR 1=1 --"}`],
    ])('%s is refused', async (_, body) => {
      const answer = await send('/api/v1/auth/login', body);
      expect(faultsOfRefusal(answer)).toEqual([]);
      expect([401, 422]).toContain(answer.status);
    });
  });

  it('still answers after all of it', async () => {
    const answers = await inBatches(Array.from({ length: 20 }), 20, () =>
      rawRequest(application.url, { path: '/health/ready' }),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});
