import type { Problem } from '../../support/api-client.js';
import { organisationWithArea, type Stage } from './organisation-with-area.js';
import { faultsOfRefusal, rawRequest } from './raw-http.js';

type Container = { id: string; reference: string; attributes: Record<string, string> };

describe('hostile values of a container', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await organisationWithArea('Hostile Values');
  });
  afterAll(() => stage?.close());

  const send = (...request: Parameters<Stage['send']>) => stage.send(...request);

  /** A container's body as text, so that a value can be written as no serialiser would. */
  const containerText = (reference: string, over: string) =>
    `{"reference":"${reference}","name":"Box","type":"mixed","position":{"type":"Point","coordinates":[1,45]},"areaId":"${stage.areaId}"${over}}`;

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
    const read = await rawRequest(stage.application.url, { path: `/api/v1/map/containers/${id}` });
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
    const { body } = await stage.api.get<Container>(`containers/${id}`);
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
