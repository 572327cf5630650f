import sharp from 'sharp';
import type {
  MediaView,
  RevisionView,
  WebsiteView,
} from '../../../src/application/publishing/websites-reader.port.js';
import type { ReleaseView } from '../../../src/application/publishing/builds/builds-reader.port.js';
import { ApiClient, type Problem } from '../../support/api-client.js';
import { published } from '../../support/publishing/built-websites.js';
import { askSite } from '../../support/publishing/site-requests.js';
import { ADMIN } from '../../support/second-organisation.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

/** A plain picture of one colour; sideways as a phone held upright stores it. */
const photo = (colour: string, format: 'jpeg' | 'png' | 'webp' | 'avif' = 'jpeg') =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: colour } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Spy Camera' },
      IFD3: { GPSLatitude: '43/1 36/1 0/1', GPSLatitudeRef: 'N' },
    })
    .toFormat(format)
    .toBuffer();

describe('pictures of a website', () => {
  let application: TestApplication;
  let api: ApiClient;
  let token: string;
  let website: WebsiteView;

  beforeAll(async () => {
    application = await startTestApplication();
    const login = { email: ADMIN, password: 'glaneur-demo' };
    const anyone = ApiClient.anonymous(application.url);
    token = (await anyone.post<{ accessToken: string }>('auth/login', login)).body.accessToken;
    api = ApiClient.withToken(application.url, token);
    website = (await api.post<WebsiteView>('websites', { slug: 'pictures', name: 'Pictures' })).body;
  });
  afterAll(() => application?.close());

  const upload = (file: Uint8Array | string, fields: Record<string, string> = {}, name = 'a.jpg') => {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append('file', new Blob([file]), name);
    return api.upload<MediaView & Problem>(`websites/${website.id}/media`, form);
  };
  const content = async ({ id }: MediaView) => {
    const response = await fetch(`${application.url}/api/v1/websites/${website.id}/media/${id}/content`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return { response, file: Buffer.from(await response.arrayBuffer()) };
  };

  it('are described anew, under the rules of an upload, by who has seen the words before', async () => {
    const { body } = await upload(await photo('#334155'), { altFr: 'Un banc' });
    const path = `websites/${website.id}/media/${body.id}`;
    const read = await api.get<MediaView>(path);
    expect([read.headers.get('etag'), read.body.version]).toEqual(['"1"', 1]);
    const described = await api.patch<MediaView>(path, { altEn: 'A bench', altFr: '' }, 1);
    expect([described.status, described.headers.get('etag')]).toEqual([200, '"2"']);
    expect(described.body.alt).toEqual({ en: 'A bench' });
    expect((await api.get<MediaView>(path)).body).toEqual(described.body);

    const refused = await api.patch<Problem>(path, { altEn: 'x'.repeat(301) }, 2);
    expect([refused.status, refused.body.code, refused.body.errors?.[0]?.path]).toEqual([
      422,
      'media.invalid',
      'altEn',
    ]);
    expect((await api.patch<Problem>(path, { altEn: null }, 2)).body.code).toBe('request.invalid');
    expect((await api.patch<Problem>(path, { altEn: 'Late' }, 1)).body.code).toBe('version.stale');
    expect((await api.patch(path, { altEn: 'Blind' })).status).toBe(428);
  });

  it('are encoded anew: upright, as WebP, without camera and place', async () => {
    const { status, headers, body } = await upload(await photo('#9f1239'), { altFr: 'Un mur rouge' });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/api/v1/websites/${website.id}/media/${body.id}`);
    expect(body).toMatchObject({ width: 480, height: 640, alt: { fr: 'Un mur rouge' } });
    const { response, file } = await content(body);
    expect([response.headers.get('content-type'), file.length]).toEqual(['image/webp', body.bytes]);
    const metadata = await sharp(file).metadata();
    expect(metadata).toMatchObject({ format: 'webp', width: 480, height: 640 });
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.icc, metadata.orientation]).toEqual(
      Array(5).fill(undefined),
    );
    expect(file.includes('Spy Camera')).toBe(false);
  });

  it.each(['png', 'webp', 'avif'] as const)('may be %s, whatever the file is called', async (format) => {
    const { status } = await upload(
      await photo(format === 'png' ? '#111111' : format === 'webp' ? '#222222' : '#333333', format),
      {},
      'x.exe',
    );
    expect(status).toBe(201);
  });

  it('are made smaller where no page needs them so large', async () => {
    const wide = await sharp({ create: { width: 4000, height: 1000, channels: 3, background: '#123456' } })
      .png()
      .toBuffer();
    expect((await upload(wide)).body).toMatchObject({ width: 2400, height: 600 });
  });

  it('are one when they are the same, also when both come at once', async () => {
    const file = await photo('#0f766e');
    const answers = await Promise.all([upload(file), upload(file), upload(file)]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await content((answers[0] as { body: MediaView }).body)).response.status).toBe(200);
  });

  it.each<[string, () => Promise<Uint8Array | string> | string]>([
    ['text', () => 'GIF89a'],
    ['SVG', () => '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a page that calls itself a picture', () => '<!doctype html><script>alert(1)</script>'],
    ['a JPEG that breaks off', async () => (await photo('#444444')).subarray(0, 700)],
    [
      'the first bytes of a PNG and nothing else',
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) as never,
    ],
    ['nothing', () => ''],
  ])('are not %s', async (_, file) => {
    const { status, body } = await upload(await file());
    expect([status, body.errors?.map(({ path, code }) => [path, code])]).toEqual([
      422,
      [['file', 'media.not_a_picture']],
    ]);
  });

  it('have at most 50 million pixels, which few bytes can claim to have', async () => {
    const bomb = await sharp({
      create: { width: 12_000, height: 12_000, channels: 3, background: '#000000' },
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect((await upload(bomb)).body.code).toBe('media.not_a_picture');
  });

  it('have texts that can be stored', async () => {
    const { status, body } = await upload(await photo('#555555'), { altEn: 'x'.repeat(301) });
    expect([status, body.errors?.[0]?.path]).toEqual([422, 'altEn']);
  });

  it('are removed once nothing shows them', async () => {
    const { body: picture } = await upload(await photo('#777777'));
    const draft = (await api.get<RevisionView>(`websites/${website.id}/draft`)).body;
    const path = `websites/${website.id}/media/${picture.id}`;
    const put = (config: unknown, revision: number) =>
      api.put<RevisionView>(`websites/${website.id}/draft`, config, revision);
    expect((await put({ ...draft.config, hero: picture.id }, draft.revision)).status).toBe(200);
    expect((await api.delete<Problem>(path)).body.code).toBe('media.in_use');
    expect((await put(draft.config, draft.revision + 1)).status).toBe(200);
    expect((await api.delete(path)).status).toBe(204);
    expect((await api.delete<Problem>(path)).body.code).toBe('media.not_found');
    expect((await content(picture)).response.status).toBe(404);
    const restored = await api.act<Problem>(
      `websites/${website.id}/revisions/${draft.revision + 1}/restore`,
      draft.revision + 2,
    );
    expect([restored.status, restored.body.errors?.map(({ path, code }) => `${path} ${code}`)]).toEqual([
      422,
      ['hero media.unknown'],
    ]);
  });

  it('are served with the site that shows them, and are no pages of its release', async () => {
    const { body: picture } = await upload(await photo('#888888'));
    const draft = (await api.get<RevisionView>(`websites/${website.id}/draft`)).body;
    const shown = { ...draft.config, hero: picture.id };
    const { status } = await api.put(`websites/${website.id}/draft`, shown, draft.revision);
    expect(status).toBe(200);
    const { figures, releaseId } = await published(api, website);
    const { body } = await api.get<{ items: ReleaseView[] }>(`websites/${website.id}/releases`);
    expect(body.items.map(({ id, pages }) => [id, pages])).toEqual([[releaseId, figures.pages]]);
    const { sitesPort } = application.running;
    const home = await askSite(sitesPort, 'pictures.localhost', '/');
    const [path = ''] = /\/media\/[0-9a-f]{64}\.webp/.exec(home.body) ?? [];
    const served = await askSite(sitesPort, 'pictures.localhost', path);
    expect([served.status, served.headers['content-type'], served.headers['content-length']]).toEqual([
      200,
      'image/webp',
      String(picture.bytes),
    ]);
  });

  it('are listed by the page', async () => {
    const list = async (query: string) =>
      (await api.get<{ items: MediaView[]; nextCursor: string }>(`websites/${website.id}/media${query}`))
        .body;
    const all = (await list('')).items.map(({ id }) => id);
    const first = await list('?limit=2');
    const next = await list(`?limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...next.items].map(({ id }) => id)).toEqual(all.slice(0, 4));
  });
});
