import { isDeepStrictEqual } from 'node:util';
import type { ApiClient, Problem } from '../../support/api-client.js';
import { inBatches } from '../../support/real-data/batches.js';
import { describeWithRealData } from '../../support/real-data/folder.js';
import { naughtyStrings } from '../../support/real-data/naughty-strings.js';
import { newOrganisation, newSite } from '../../support/real-data/organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';
import { faultsOfRefusal, rawRequest } from './raw-http.js';

interface Container {
  id: string;
  reference: string;
  name: string;
  address: string | null;
  municipalityCode: string | null;
  attributes: Record<string, string>;
}
type Feature = { id: string; properties: { name: string; address: string; municipalityCode: string } };

const PARALLEL = 8;
const SQUARE = [
  [0, 40],
  [10, 40],
  [10, 50],
  [0, 50],
  [0, 40],
];

/** The lengths the API document gives, in code points, and whether blanks alone are refused. */
const RULES = {
  'container.reference': { max: 64, blank: false },
  'container.name': { max: 200, blank: false },
  'container.address': { max: 500, blank: true },
  'container.municipalityCode': { max: 16, blank: false },
  'container.attributes': { max: 100, blank: true },
  'area.name': { max: 200, blank: false },
  'area.code': { max: 32, blank: false },
  'site.name': { max: 200, blank: false },
  'site.address': { max: 500, blank: true },
} as const;

function isLegal(text: string, field: keyof typeof RULES): boolean {
  const { max, blank } = RULES[field];
  const storable = !text.includes('\0') && text.isWellFormed() && [...text].length <= max;
  return storable && (blank || text.trim() !== '');
}

describeWithRealData('every naughty string, kept byte for byte or refused with a code', () => {
  const strings = naughtyStrings();
  let application: TestApplication;
  let api: ApiClient;
  let token: string;
  let siteId: string;
  let areaId: string;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    ({ api, token } = await newOrganisation(application, 'Naughty and Nice'));
    siteId = await newSite(api, [1, 45]);
    const boundary = { type: 'Polygon', coordinates: [SQUARE] };
    const area = await api.post<{ id: string }>('areas', { siteId, name: 'All', code: 'all', boundary });
    areaId = area.body.id;
  });
  afterAll(() => application?.close());

  it('reads the whole list', () => expect(strings.length).toBeGreaterThanOrEqual(500));

  /**
   * Sends the string in every field at once. If some may not hold it, the answer must name exactly those; then they
   * are left harmless and the rest must be kept.
   */
  async function keepsOrRefuses<View extends { id: string }>(
    path: string,
    thing: 'container' | 'area' | 'site',
    text: string,
    fields: Readonly<Record<string, unknown>>,
    harmless: Readonly<Record<string, unknown>>,
  ): Promise<{ view: View | undefined; faults: string[] }> {
    const illegal = Object.keys(fields).filter(
      (field) => !isLegal(text, `${thing}.${field}` as keyof typeof RULES),
    );
    if (illegal.length > 0) {
      const { status, body, headers } = await api.post<Problem>(path, { ...harmless, ...fields });
      const named = new Set(body.errors?.map((error) => error.path.split('.')[0]));
      const right =
        status === 422 &&
        headers.get('content-type') === 'application/problem+json; charset=utf-8' &&
        illegal.every((field) => named.has(field)) &&
        named.size === illegal.length;
      if (!right)
        return { view: undefined, faults: [`${status} ${JSON.stringify(body)} for ${illegal.join()}`] };
    }
    const legal = Object.fromEntries(Object.entries(fields).filter(([field]) => !illegal.includes(field)));
    const { status, body } = await api.post<View & Problem>(path, { ...harmless, ...legal });
    if (status !== 201) return { view: undefined, faults: [`${status} ${JSON.stringify(body)}`] };
    const read = (await api.get<View>(`${path}/${body.id}`)).body as View & Record<string, unknown>;
    const lost = Object.entries(legal).filter(([field, value]) => !isDeepStrictEqual(read[field], value));
    return {
      view: read,
      faults: lost.map(
        ([field, value]) => `${field}: ${JSON.stringify(value)} became ${JSON.stringify(read[field])}`,
      ),
    };
  }

  const told = (text: string, faults: readonly string[]) =>
    faults.length > 0 ? [`${JSON.stringify(text)}: ${faults.join('; ')}`] : [];

  it('as reference, name, address, municipality code and attribute of a container, and in public', async () => {
    const kept = await inBatches(strings, PARALLEL, async (text, place) => {
      const { view, faults } = await keepsOrRefuses<Container>(
        'containers',
        'container',
        text,
        {
          reference: text,
          name: text,
          address: text,
          municipalityCode: text,
          attributes: { [text]: text, harmless: text },
        },
        {
          reference: `plain ${place}`,
          name: 'plain',
          type: 'mixed',
          areaId,
          position: { type: 'Point', coordinates: [1 + place / 1000, 45] },
        },
      );
      return { view, faults: told(text, faults) };
    });
    expect(kept.flatMap(({ faults }) => faults)).toEqual([]);
    const inPublic = new Map<string, Feature>();
    for (const west of [0.9995, 1.2995]) {
      const box = `${west},44.9,${west + 0.3},45.1`;
      const { body } = await api.get<{ features: Feature[] }>(`map/containers?bbox=${box}&limit=500`);
      for (const feature of body.features) inPublic.set(feature.id, feature);
    }
    for (const { view } of kept) {
      const { name, address, municipalityCode } = view as Container;
      expect(inPublic.get((view as Container).id)?.properties).toMatchObject({
        name,
        address,
        municipalityCode,
      });
    }
  });

  it('as an attribute whose name has a meaning in JavaScript', async () => {
    const names = [
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      'valueOf',
      'then',
      'toJSON',
      'length',
    ];
    const attributes = Object.fromEntries(names.map((name) => [name, `my ${name}`]));
    const { status, body } = await api.post<Container>('containers', {
      reference: 'JavaScript',
      name: 'JavaScript',
      type: 'mixed',
      areaId,
      position: { type: 'Point', coordinates: [9, 45] },
      attributes,
    });
    expect(status).toBe(201);
    expect((await api.get<Container>(`containers/${body.id}`)).body.attributes).toEqual(attributes);
  });

  it('as name and code of an area', async () => {
    const kept = await inBatches(strings, PARALLEL, (text, place) =>
      keepsOrRefuses(
        'areas',
        'area',
        text,
        { name: text, code: text },
        {
          siteId,
          name: 'plain',
          code: `plain ${place}`,
          boundary: {
            type: 'Polygon',
            coordinates: [
              [
                [0, 0],
                [1, 0],
                [1, 1],
                [0, 0],
              ],
            ],
          },
        },
      ),
    );
    expect(kept.flatMap(({ faults }, place) => told(strings[place] as string, faults))).toEqual([]);
  });

  it('as name and address of a site', async () => {
    const kept = await inBatches(strings, PARALLEL, (text) =>
      keepsOrRefuses(
        'sites',
        'site',
        text,
        { name: text, address: text },
        { name: 'plain', kind: 'depot', position: { type: 'Point', coordinates: [1, 1] } },
      ),
    );
    expect(kept.flatMap(({ faults }, place) => told(strings[place] as string, faults))).toEqual([]);
  });

  it('as a reference that is looked up again: the one container, and no other', async () => {
    const legal = strings.filter((text) => isLegal(text, 'container.reference'));
    expect(legal.length).toBeGreaterThan(400);
    const faults = await inBatches(legal, PARALLEL, async (text) => {
      const { status, body } = await api.get<{ items: Container[] }>(
        `containers?reference=${encodeURIComponent(text)}`,
      );
      const found = body.items?.map(({ reference }) => reference);
      return status === 200 && found.length === 1 && found[0] === text
        ? []
        : [`${text}: ${status} ${found.join()}`];
    });
    expect(faults.flat()).toEqual([]);
  });

  it('as mail address and password', async () => {
    const faults = await inBatches(strings, PARALLEL, async (text) => {
      const body = JSON.stringify({ email: text, password: text });
      const headers = { 'content-type': 'application/json' };
      const answer = await rawRequest(application.url, {
        method: 'POST',
        path: '/api/v1/auth/login',
        headers,
        body,
      });
      return told(
        text,
        [401, 422].includes(answer.status) ? faultsOfRefusal(answer) : [`${answer.status} ${answer.text}`],
      );
    });
    expect(faults.flat()).toEqual([]);
  });

  it.each(['reference', 'municipalityCode', 'type', 'status', 'cursor', 'sort', 'areaId', 'limit', 'count'])(
    'as %s in the query of a list',
    async (parameter) => {
      const faults = await inBatches(strings, PARALLEL, async (text) => {
        const { status, body, headers } = await api.get<{ items: unknown[] } & Problem>(
          `containers?${parameter}=${encodeURIComponent(text)}`,
        );
        if (status === 200)
          return Array.isArray(body.items) ? [] : [`${text}: 200 with ${JSON.stringify(body)}`];
        const right = status === 422 && headers.get('content-type')?.startsWith('application/problem+json');
        return right && body.code && body.requestId ? [] : [`${text}: ${status} ${JSON.stringify(body)}`];
      });
      expect(faults.flat()).toEqual([]);
    },
    60_000,
  );

  it.each(['bbox=', 'lon=1&lat=', 'lat=1&lon=', 'lat=1&lon=1&radius=', 'lat=1&lon=1&type=', ''])(
    'in the query of the public map: ?%s…',
    async (before) => {
      const faults = await inBatches(strings, PARALLEL, async (text) => {
        const answer = await rawRequest(application.url, {
          path: `/api/v1/map/containers?${before}${encodeURIComponent(text)}`,
        });
        if (answer.status !== 200) return told(text, faultsOfRefusal(answer));
        return told(
          text,
          answer.text.startsWith('{"type":"FeatureCollection"') ? [] : [`200 ${answer.text}`],
        );
      });
      expect(faults.flat()).toEqual([]);
    },
    60_000,
  );

  it.each(['map/containers', 'containers', 'areas', 'sites'])(
    'as the last part of %s/…: nothing of that name, or too long for one',
    async (list) => {
      const faults = await inBatches(strings, PARALLEL, async (text) => {
        const path = `/api/v1/${list}/${encodeURIComponent(text)}`;
        const headers = { authorization: `Bearer ${token}` };
        const answer = await rawRequest(application.url, { path, headers });
        return told(
          text,
          [404, 414].includes(answer.status) ? faultsOfRefusal(answer) : [`${answer.status} ${answer.text}`],
        );
      });
      expect(faults.flat()).toEqual([]);
    },
    60_000,
  );

  it.each(['authorization', 'x-request-id', 'if-none-match'])(
    'as the header %s, where HTTP allows the bytes',
    async (name) => {
      const legal = strings
        .map((text) => Buffer.from(text, 'utf8').toString('latin1'))
        .filter((bytes) => !/[\0-\x08\n-\x1f\x7f]/.test(bytes));
      expect(legal.length).toBeGreaterThan(450);
      const path = name === 'authorization' ? '/api/v1/auth/me' : '/api/v1/map/containers?lat=45&lon=1';
      const faults = await inBatches(legal, PARALLEL, async (bytes) => {
        const answer = await rawRequest(application.url, {
          path,
          headers: { [name]: name === 'authorization' ? `Bearer ${bytes}` : bytes },
        });
        if (name === 'authorization')
          return told(bytes, answer.status === 401 ? faultsOfRefusal(answer) : [`${answer.status}`]);
        const safe = /^[\w-]{8,64}$/.test(String(answer.headers['x-request-id']));
        return told(bytes, answer.status === 200 && safe ? [] : [`${answer.status} ${answer.text}`]);
      });
      expect(faults.flat()).toEqual([]);
    },
  );
});
