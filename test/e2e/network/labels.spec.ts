import { Client } from 'pg';
import { demoAreas } from '../../../seeds/index.js';
import { ContainerCode } from '../../../src/domain/network/container-code.js';
import { ApiClient, type Problem } from '../../support/api-client.js';
import { readPdf, readPng, readSvg } from '../../support/labels/read-labels.js';
import { ADMIN, secondOrganisation, type SecondOrganisation } from '../../support/second-organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

interface Code {
  code: string;
  url: string;
}

describe('labels', () => {
  let application: TestApplication;
  let owner: Client;
  let api: ApiClient;
  let driver: ApiClient;
  let anyone: ApiClient;
  let foreign: SecondOrganisation;
  let token: string;
  let ids: string[];

  beforeAll(async () => {
    const environment = { PUBLIC_URL: 'http://glaneur.example' };
    application = await startTestApplication({ environment });
    const url = `http://127.0.0.1:${(application.running.app.getHttpServer().address() as { port: number }).port}`;
    Object.assign(application, { url });
    owner = new Client(application.connection);
    await owner.connect();
    const login = { email: ADMIN, password: 'glaneur-demo' };
    anyone = ApiClient.anonymous(url);
    token = (await anyone.post<{ accessToken: string }>('auth/login', login)).body.accessToken;
    api = ApiClient.withToken(url, token);
    driver = await ApiClient.signedIn(url, 'driver@demo.glaneur.example');
    foreign = await secondOrganisation(application);
    const page = await api.get<{ items: { id: string }[] }>('containers?status=active&limit=60');
    ids = page.body.items.map(({ id }) => id);
  });
  afterAll(async () => {
    await owner?.end();
    await application?.close();
  });

  const codeOf = async (id: string) => (await api.get<Code>(`containers/${id}/code`)).body;
  const fetchFile = async (path: string, body?: object) => {
    const response = await fetch(`${application.url}/api/v1/${path}`, {
      headers: {
        authorization: `Bearer ${token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      disposition: response.headers.get('content-disposition'),
      file: Buffer.from(await response.arrayBuffer()),
    };
  };
  const refusal = (code: string, path?: string) => ({
    code,
    ...(path === undefined ? {} : { errors: [expect.objectContaining({ path })] }),
  });

  describe('the code of a container', () => {
    it('is made when it is asked for, and stays', async () => {
      const { code, url } = await codeOf(ids[0] as string);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(ContainerCode.read(code).shown).toBe(code);
      expect(url).toBe(`http://glaneur.example/q/${code}`);
      expect(await codeOf(ids[0] as string)).toEqual({ code, url });
    });

    it('is one, however many ask at once', async () => {
      const asked = Array.from({ length: 8 }, (_, turn) =>
        turn % 2 ? codeOf(ids[1] as string) : driver.get<Code>(`containers/${ids[1]}/code`),
      );
      const codes = (await Promise.all(asked)).map((one) => ('body' in one ? one.body.code : one.code));
      expect(new Set(codes).size).toBe(1);
    });

    it('is not there for another organisation’s container, nor for none', async () => {
      for (const id of [foreign.containerId, '00000000-0000-7000-8000-00000000dead', 'x', '%00']) {
        for (const what of ['code', 'label?format=png']) {
          const { status, body } = await api.get<Problem>(`containers/${id}/${what}`);
          expect([status, body.code]).toEqual([404, 'container.not_found']);
        }
      }
      const { rows } = await owner.query('SELECT FROM container_codes WHERE organisation_id = $1', [
        foreign.organisationId,
      ]);
      expect(rows).toEqual([]);
    });
  });

  describe('finding a container by its code', () => {
    it('is for everybody, in whatever spelling, and can be cached', async () => {
      const { code } = await codeOf(ids[2] as string);
      for (const spelling of [code, code.toLowerCase(), code.replace('-', ''), code.replaceAll('0', 'o')]) {
        const { status, body, headers } = await anyone.get(`codes/${spelling}`);
        expect([status, body]).toEqual([200, { containerId: ids[2] }]);
        expect(headers.get('cache-control')).toBe('public, max-age=60');
        const again = await anyone.get(`codes/${spelling}`, { 'if-none-match': headers.get('etag') ?? '' });
        expect(again.status).toBe(304);
      }
    });

    it('finds in public what is on the map, and for the own people everything', async () => {
      const id = ids[3] as string;
      const { code } = await codeOf(id);
      for (const [status, found] of [
        ['suspended', 200],
        ['planned', 404],
        ['removed', 404],
        ['active', 200],
      ] as const) {
        await owner.query('UPDATE containers SET status = $2 WHERE id = $1', [id, status]);
        expect([status, (await anyone.get(`codes/${code}`)).status]).toEqual([status, found]);
        const own = await driver.get(`containers/by-code/${code}`);
        expect([status, own.status, own.body]).toEqual([status, 200, { containerId: id }]);
      }
    });

    it('finds no other organisation’s for the own people', async () => {
      const { code } = await codeOf(ids[4] as string);
      const theirs = await foreign.api.get<Problem>(`containers/by-code/${code}`);
      expect([theirs.status, theirs.body.code]).toEqual([404, 'code.unknown']);
      expect((await foreign.api.get(`codes/${code}`)).body).toEqual({ containerId: ids[4] });
    });

    it.each(['codes', 'containers/by-code'])(
      'under %s says which code it does not know, and which was mistyped',
      async (path) => {
        const { code } = await codeOf(ids[5] as string);
        const wrong = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
        const mistyped = await api.get<Problem>(`${path}/${wrong}`);
        expect([mistyped.status, mistyped.body]).toEqual([
          422,
          expect.objectContaining(refusal('code.mistyped', 'code')),
        ]);
        const unknown = await api.get<Problem>(`${path}/${ContainerCode.draw(() => 5).shown}`);
        expect([unknown.status, unknown.body.code]).toEqual([404, 'code.unknown']);
      },
    );

    it.each(['%00', '%ED%A0%80', 'a%2Fb', "'%20OR%201=1", '%F0%9F%98%80', '0'.repeat(90), '-', '%20'])(
      'is refused with %s for a code',
      async (text) => {
        for (const path of [`codes/${text}`, `containers/by-code/${text}`]) {
          const { status, body } = await api.get<Problem>(path);
          expect([path, [400, 404, 422].includes(status), typeof body.code]).toEqual([path, true, 'string']);
        }
      },
    );
  });

  describe('the label of a container', () => {
    it('is an SVG, a PNG or a PDF that a phone reads', async () => {
      const id = ids[6] as string;
      const { code, url } = await codeOf(id);
      const svg = await fetchFile(`containers/${id}/label`);
      const png = await fetchFile(`containers/${id}/label?format=png`);
      const pdf = await fetchFile(`containers/${id}/label?format=pdf`);
      expect([svg, png, pdf].map(({ type, disposition }) => [type, disposition])).toEqual([
        ['image/svg+xml', `inline; filename="label-${code}.svg"`],
        ['image/png', `inline; filename="label-${code}.png"`],
        ['application/pdf', `inline; filename="label-${code}.pdf"`],
      ]);
      expect(readSvg(svg.file.toString())).toBe(url);
      expect(readPng(png.file)).toBe(url);
      expect(readPdf(pdf.file)).toEqual([[url]]);
    });

    it.each(['gif', '', 'svg,png', 'constructor'])('is no %j', async (format) => {
      const { status, body } = await api.get<Problem>(`containers/${ids[6]}/label?format=${format}`);
      expect([status, body.code]).toEqual([422, 'request.invalid']);
    });
  });

  describe('sheets of labels', () => {
    it('hold the containers that are named, in their order', async () => {
      const wanted = ids.slice(10, 40).toReversed();
      const { status, type, file } = await fetchFile('labels/sheet', { containerIds: wanted });
      expect([status, type]).toEqual([200, 'application/pdf']);
      const pages = readPdf(file);
      expect(pages.map((page) => page.length)).toEqual([24, 6]);
      const urls = await Promise.all(wanted.map(async (id) => (await codeOf(id)).url));
      expect(pages.flat()).toEqual(urls);
    });

    it('hold all of an area but the removed, by reference', async () => {
      const areaId = demoAreas()[0]?.id as string;
      const { rows } = await owner.query<{ id: string }>(
        `SELECT id FROM containers WHERE area_id = $1 AND status <> 'removed' ORDER BY reference COLLATE "C"`,
        [areaId],
      );
      const { status, file } = await fetchFile('labels/sheet', { areaId });
      expect([status, rows.length > 0]).toEqual([200, true]);
      const urls = await Promise.all(rows.map(async ({ id }) => (await codeOf(id)).url));
      expect(readPdf(file).flat()).toEqual(urls);
    });

    it('are made twice at once for the same containers, with the same codes', async () => {
      const wanted = ids.slice(40, 60);
      const [one, other] = await Promise.all([
        fetchFile('labels/sheet', { containerIds: wanted }),
        fetchFile('labels/sheet', { containerIds: wanted.toReversed() }),
      ]);
      expect(readPdf(other.file).flat().toReversed()).toEqual(readPdf(one.file).flat());
    });

    it('are refused with the place of every container that is not there or another organisation’s', async () => {
      const containerIds = [ids[0], foreign.containerId, '00000000-0000-7000-8000-00000000dead'];
      const { status, body } = await api.post<Problem>('labels/sheet', { containerIds });
      expect([status, body.code]).toEqual([422, 'labels.container_unknown']);
      expect(body.errors?.map(({ path }) => path)).toEqual(['containerIds.1', 'containerIds.2']);
    });

    it('are refused for another organisation’s area, and for one without containers', async () => {
      const theirs = await api.post<Problem>('labels/sheet', { areaId: foreign.areaId });
      expect([theirs.status, theirs.body.code]).toEqual([422, 'labels.area_unknown']);
      await owner.query('DELETE FROM containers WHERE id = $1', [foreign.containerId]);
      const empty = await foreign.api.post<Problem>('labels/sheet', { areaId: foreign.areaId });
      expect([empty.status, empty.body.code]).toEqual([422, 'labels.none']);
    });

    it.each([
      ['neither', {}],
      [
        'both',
        {
          containerIds: ['00000000-0000-7000-8000-00000000dead'],
          areaId: '00000000-0000-7000-8000-00000000dead',
        },
      ],
      ['none', { containerIds: [] }],
      ['one twice', { containerIds: Array(2).fill('00000000-0000-7000-8000-00000000dead') }],
      [
        '501',
        {
          containerIds: Array.from(
            { length: 501 },
            (_, n) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
          ),
        },
      ],
      ['text', { containerIds: '00000000-0000-7000-8000-00000000dead' }],
      ['objects', { containerIds: [{}] }],
      ['no ids', { containerIds: ['1', '\0'] }],
      ['no area', { areaId: 'x' }],
      ['something else', { areas: [] }],
    ])('are refused with %s', async (_, body) => {
      const { status, body: problem } = await api.post<Problem>('labels/sheet', body);
      expect([status, /^(request\.invalid|labels\.choice)$/.test(problem.code)]).toEqual([422, true]);
    });

    it('are for signed-in people', async () => {
      for (const path of [`containers/${ids[0]}/label`, `containers/${ids[0]}/code`]) {
        expect((await anyone.get(path)).status).toBe(401);
      }
      expect((await anyone.post('labels/sheet', { containerIds: [ids[0]] })).status).toBe(401);
    });
  });
});
