import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { isWithinWindow } from '../../../src/domain/reports/report-category.js';
import { Fleet } from '../../support/fleet.js';
import { aPhoto, CAMERA, Reporting } from '../../support/reporting.js';
import { secondInstance } from '../../support/second-instance.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

const filesIn = async (folder: string) =>
  (await readdir(folder, { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('reporting a problem', () => {
  let application: TestApplication;
  let fleet: Fleet;
  let reporting: Reporting;
  let next = 0;

  beforeAll(async () => {
    application = await startTestApplication({ environment: { WORKER: 'none' } });
    fleet = await Fleet.of(application);
    reporting = new Reporting(application.url, fleet.dispatcher);
  });
  afterAll(() => application?.close());

  /** A container that nobody has reported yet. */
  const aContainer = () => fleet.containerIds[next++] as string;
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  const backdate = (containerId: string, openedAt: Date) =>
    fleet.asOwner((owner) =>
      owner.query('UPDATE reports SET opened_at = $2 WHERE container_id = $1', [containerId, openedAt]),
    );

  it('takes one tap, and gives the address that follows it', async () => {
    const container = aContainer();
    const { status, headers, body } = await reporting.send(container, 'full');
    expect([status, headers.get('cache-control')]).toEqual([201, 'no-store']);
    expect(body.url).toMatch(new RegExp(`/r/${body.token}$`));
    expect(body.token).toMatch(/^[\w-]{32}$/);
    expect(await reporting.tracked(body.token)).toMatchObject({
      category: 'full',
      state: 'open',
      closedBy: null,
      answers: [],
      operator: expect.any(String),
    });
    expect(await reporting.onlyOne(container)).toMatchObject({ count: 1, taps: [], state: 'open' });
  });

  it('finds the container by the code on its label too, in any spelling', async () => {
    const container = aContainer();
    const admin = fleet.dispatcher.get<{ code: string }>(`containers/${container}/code`);
    const { code } = (await admin).body;
    await reporting.tap(code.toLowerCase().replace('-', ''), 'dirty');
    expect((await reporting.onlyOne(container)).category).toBe('dirty');
  });

  it('counts fifty taps at once, on two instances, into one report of fifty', async () => {
    const container = aContainer();
    const other = await secondInstance(application);
    const elsewhere = new Reporting(other.url, fleet.dispatcher);
    try {
      const taps = Array.from({ length: 50 }, (_, tap) =>
        (tap % 2 === 0 ? reporting : elsewhere).tap(container, 'waste_around'),
      );
      expect(new Set(await Promise.all(taps)).size).toBe(50);
    } finally {
      await other.close();
    }
    expect(await reporting.onlyOne(container)).toMatchObject({ count: 50, category: 'waste_around' });
  });

  it('counts fifty taps into one report after the window of another one has ended, however parallel', async () => {
    const container = aContainer();
    await reporting.tap(container, 'blocked');
    await backdate(container, ago(25));
    await Promise.all(Array.from({ length: 20 }, () => reporting.tap(container, 'blocked')));
    expect((await reporting.of(container)).map(({ count }) => count)).toEqual([20, 1]);
  });

  it('counts within the window, and opens another report after it', async () => {
    const container = aContainer();
    await reporting.tap(container, 'full');
    await backdate(container, ago(95));
    await reporting.tap(container, 'full');
    expect((await reporting.of(container)).map(({ count }) => count)).toEqual([2]);
    const over = ago(97);
    expect(isWithinWindow('full', over, new Date())).toBe(false);
    await backdate(container, over);
    await reporting.tap(container, 'full');
    expect((await reporting.of(container)).map(({ count }) => count)).toEqual([1, 2]);
  });

  it('keeps other categories, and other containers, apart', async () => {
    const [one, another] = [aContainer(), aContainer()];
    for (const category of ['damaged', 'dirty', 'damaged']) await reporting.tap(one, category);
    await reporting.tap(another, 'damaged');
    const counts = (await reporting.of(one)).map(({ category, count }) => [category, count]);
    expect(counts.sort()).toEqual([
      ['damaged', 2],
      ['dirty', 1],
    ]);
    expect((await reporting.onlyOne(another)).count).toBe(1);
  });

  it('opens another report once the first is closed', async () => {
    const container = aContainer();
    await reporting.tap(container, 'missing');
    await reporting.act((await reporting.onlyOne(container)).id, 'close');
    await reporting.tap(container, 'missing');
    expect((await reporting.of(container)).map(({ state, count }) => [state, count])).toEqual([
      ['open', 1],
      ['closed', 1],
    ]);
  });

  it('shows words and contact to staff, and to nobody who follows a report', async () => {
    const container = aContainer();
    const first = await reporting.tap(container, 'other', {
      words: 'Only for you',
      contact: ' awa@example.org ',
    });
    const second = await reporting.tap(container, 'other', { contact: '+33 5 61 00 00 00' });
    const { taps, count } = await reporting.onlyOne(container);
    expect([count, taps.map(({ words, contact }) => [words, contact])]).toEqual([
      2,
      [
        [null, { kind: 'phone', value: '+33 5 61 00 00 00' }],
        ['Only for you', { kind: 'email', value: 'awa@example.org' }],
      ],
    ]);
    for (const token of [first, second]) {
      const seen = [
        JSON.stringify(await reporting.tracked(token)),
        await (await fetch(`${application.url}/r/${token}`)).text(),
      ].join();
      expect(seen).not.toMatch(/Only for you|awa@example|61 00/);
    }
  });

  it('stores the token itself beside an e-mail address alone, for answers by mail to carry', async () => {
    const container = aContainer();
    for (const contact of [undefined, '+33 5 61 00 00 00'])
      await reporting.tap(container, 'full', { contact });
    const token = await reporting.tap(container, 'full', { contact: 'awa@example.org' });
    const { id } = await reporting.onlyOne(container);
    const { rows } = await fleet.asOwner((owner) =>
      owner.query('SELECT token FROM report_taps WHERE report_id = $1 ORDER BY id', [id]),
    );
    expect(rows).toEqual([{ token: null }, { token: null }, { token }]);
    const orphaned = fleet.asOwner((owner) =>
      owner.query('UPDATE report_taps SET contact = NULL, contact_kind = NULL WHERE report_id = $1', [id]),
    );
    await expect(orphaned).rejects.toThrow(/report_taps_link_check/);
  });

  it('stores tokens as hashes, and nothing of the address it came from', async () => {
    const container = aContainer();
    const token = await reporting.tap(container, 'full');
    const { rows } = await fleet.asOwner((owner) =>
      owner.query(
        `SELECT row_to_json(t)::text AS row FROM report_taps t UNION ALL SELECT row_to_json(r)::text FROM reports r
         UNION ALL SELECT row_to_json(o)::text FROM outbox o`,
      ),
    );
    const stored = (rows as { row: string }[]).map(({ row }) => row).join('\n');
    expect(stored).not.toContain(token);
    expect(stored).not.toMatch(/127\.0\.0\.1|::1/);
  });

  it.each([
    ['an unknown category', { category: 'boring' }, 'request.invalid', 'category'],
    ['a contact that is none', { contact: 'call me' }, 'report.invalid', 'contact'],
    ['an address with another one in it', { contact: 'a@b.cc,c@d.ee' }, 'report.invalid', 'contact'],
    ['too many words', { words: 'x'.repeat(1_001) }, 'report.invalid', 'words'],
    ['a character that cannot be stored', { words: 'a\0b' }, 'report.invalid', 'words'],
    ['the field that nobody sees', { website: 'https://spam.example' }, 'request.invalid', 'website'],
    ['where I am', { position: { lat: 43, lon: 1 } }, 'request.invalid', 'position'],
  ])('refuses %s', async (_, more, code, path) => {
    const { status, body } = await reporting.send(aContainer(), 'full', more);
    expect([status, body.code, body.errors?.map((error) => error.path)]).toEqual([422, code, [path]]);
  });

  it('knows only what is on the map', async () => {
    expect((await reporting.send('00000000-0000-7000-8000-00000000dead', 'full')).body.code).toBe(
      'container.not_found',
    );
    expect((await reporting.send('3K7Q-2XFX', 'full')).body.code).toBe('code.mistyped');
    const container = aContainer();
    await fleet.asOwner((owner) =>
      owner.query(`UPDATE containers SET status = 'removed' WHERE id = $1`, [container]),
    );
    expect((await reporting.send(container, 'full')).body.code).toBe('container.not_found');
  });

  describe('with a photo', () => {
    const photoOf = async (containerId: string) => {
      const { id, taps } = await reporting.onlyOne(containerId);
      const [photo] = taps[0]?.photos ?? [];
      const { token } = fleet.dispatcher as unknown as { token: string };
      const response = await fetch(`${application.url}/api/v1/reports/${id}/photos/${photo?.id}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      return { response, content: Buffer.from(await response.arrayBuffer()), photo };
    };

    it('keeps what it shows, upright and smaller, and nothing of where, when and with what it was taken', async () => {
      const container = aContainer();
      const taken = await aPhoto({ width: 2_400, height: 1_200 });
      expect((await sharp(taken).metadata()).exif).toBeDefined();
      expect(taken.toString('latin1')).toContain(CAMERA);
      const answer = await reporting.sendForm(container, {
        category: 'damaged',
        photo: new Blob([new Uint8Array(taken)], { type: 'image/jpeg' }),
      });
      expect(answer.status).toBe(303);
      const { response, content, photo } = await photoOf(container);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/webp']);
      expect(photo).toMatchObject({ width: 800, height: 1_600 });
      const { format, width, height, exif, xmp, icc, iptc } = await sharp(content).metadata();
      expect({ format, width, height, exif, xmp, icc, iptc }).toEqual({
        format: 'webp',
        width: 800,
        height: 1_600,
      });
      expect(content.toString('latin1')).not.toMatch(/EXIF|Exif|XMP|Secret|GPS/);
    });

    it('leaves one file behind, the new picture, and of the one that came no byte in any', async () => {
      const container = aContainer();
      const taken = await aPhoto({ width: 400, height: 300 });
      const photo = new Blob([new Uint8Array(taken)], { type: 'image/jpeg' });
      const before = new Set(await filesIn(application.home));
      await reporting.sendForm(container, { category: 'damaged', photo });
      const { id } = (await photoOf(container)).photo as { id: string };
      const files = (await filesIn(application.home)).filter((file) => !before.has(file));
      expect(files).toEqual([expect.stringMatching(new RegExp(`${id}\\.webp$`))]);
      const stored = await readFile(files[0] as string);
      const { format, exif, xmp, orientation } = await sharp(stored).metadata();
      expect({ format, exif, xmp, orientation }).toEqual({ format: 'webp' });
      expect(stored.toString('latin1')).not.toMatch(/EXIF|Exif|XMP|Secret|GPS/);
    });

    it('gives the form back when it is too large, or when something else is wrong: it has to be chosen again', async () => {
      const container = aContainer();
      const large = new Blob([new Uint8Array(12 * 1024 * 1024 + 1).fill(255)]);
      const typed = { category: 'dirty', words: 'Typed in the rain' };
      const tooLarge = await reporting.sendForm(container, { photo: large, ...typed });
      expect([tooLarge.status, await tooLarge.text()]).toEqual([
        413,
        expect.stringContaining('larger than 12 MB'),
      ]);
      const photo = new Blob([new Uint8Array(await aPhoto())]);
      const wrong = await reporting.sendForm(container, { photo, ...typed, contact: 'call me' });
      const page = await wrong.text();
      expect([wrong.status, page.includes('choose the photo again'), page.includes(typed.words)]).toEqual([
        422,
        true,
        true,
      ]);
      expect(await reporting.of(container)).toEqual([]);
    });

    it.each([
      ['text', Buffer.from('hello')],
      ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
      ['GIF', Buffer.from('R0lGODlhAQABAAAAACw=', 'base64')],
      ['the beginning of a JPEG', Buffer.from('ffd8ffe000104a46494600', 'hex')],
      ['HTML called JPEG', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ])('refuses %s, with the form again and what was typed', async (_, file) => {
      const container = aContainer();
      const answer = await reporting.sendForm(container, {
        category: 'damaged',
        words: 'The hinge',
        photo: new Blob([new Uint8Array(file)], { type: 'image/jpeg' }),
      });
      const page = await answer.text();
      expect([answer.status, page.includes('cannot be read'), page.includes('The hinge')]).toEqual([
        422,
        true,
        true,
      ]);
      expect(await reporting.of(container)).toEqual([]);
    });

    it('refuses what is too large, or has too many pixels', async () => {
      const container = aContainer();
      const large = new Blob([new Uint8Array(12 * 1024 * 1024 + 1).fill(255)]);
      expect((await reporting.sendForm(container, { category: 'dirty', photo: large })).status).toBe(413);
      const bomb = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: 'white' } })
        .png({ compressionLevel: 9 })
        .toBuffer();
      const answer = await reporting.sendForm(container, {
        category: 'dirty',
        photo: new Blob([new Uint8Array(bomb)]),
      });
      expect(answer.status).toBe(422);
      expect(await reporting.of(container)).toEqual([]);
    });
  });
});
