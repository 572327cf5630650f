import { contentOf } from '../../support/file-content.js';
import type { Problem } from '../../support/api-client.js';
import {
  BOUNDARY,
  END,
  field,
  file,
  fileBegin,
  MULTIPART_TYPE,
} from '../../support/uploads/multipart-text.js';
import {
  BYTES_MAX,
  KEY,
  startUploadApplication,
  type UploadApplication,
} from '../../support/uploads/upload-application.js';

interface Received {
  readonly name: string;
  readonly mode: string | null;
  readonly bytes: number;
}

describe('uploads', () => {
  let application: UploadApplication;

  beforeAll(async () => {
    application = await startUploadApplication();
  });
  beforeEach(() => application.storage.remove(KEY));
  afterAll(() => application?.close());

  async function send(
    body: string | Buffer<ArrayBuffer>,
    contentType: string | undefined = MULTIPART_TYPE,
    path = 'uploads',
  ) {
    const headers = contentType === undefined ? {} : { 'content-type': contentType };
    const answer = await fetch(`${application.url}/${path}`, { method: 'POST', headers, body });
    return { status: answer.status, body: (await answer.json()) as Received & Problem };
  }

  async function expectRefused(
    body: string | Buffer<ArrayBuffer>,
    status: number,
    code: string,
    path?: string,
  ) {
    const answer = await send(body, MULTIPART_TYPE, path);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    await expectNothingKept();
  }

  async function expectNothingKept() {
    await expect(application.storage.open(KEY)).rejects.toMatchObject({ code: 'file.not_found' });
    expect(await application.leftovers()).toEqual([]);
  }

  it('of a browser arrive with their fields, their name and every byte', async () => {
    const form = new FormData();
    form.append('mode', 'create');
    form.append('file', new Blob(['reference;name\n1;Châtelet\n']), 'Été – conteneurs.csv');
    const answer = await fetch(`${application.url}/uploads`, { method: 'POST', body: form });
    expect([answer.status, await answer.json()]).toMatchObject([
      201,
      { name: 'Été – conteneurs.csv', mode: 'create', bytes: 27 },
    ]);
    const stored = await contentOf(await application.storage.open(KEY));
    expect(stored.toString('utf8')).toBe('reference;name\n1;Châtelet\n');
    expect(await application.leftovers()).toEqual([]);
  });

  it('may be as large as is allowed, and empty', async () => {
    expect((await send(file('x'.repeat(BYTES_MAX)) + END)).body.bytes).toBe(BYTES_MAX);
    expect((await send(file('') + END)).body.bytes).toBe(0);
  });

  it('of one byte more are refused', () =>
    expectRefused(file('x'.repeat(BYTES_MAX + 1)) + END, 413, 'upload.too_large'));

  it('that announce far more are refused before they are read', () =>
    expectRefused(file('x'.repeat(BYTES_MAX * 3)) + END, 413, 'upload.too_large'));

  it('with an epilogue of megabytes, or a preamble, are refused', async () => {
    const rest = 'x'.repeat(BYTES_MAX + 1024 * 1024);
    await expectRefused(file('x') + END + rest, 413, 'upload.too_large');
    await expectRefused(rest + file('x') + END, 413, 'upload.too_large');
  });

  it.each([
    ['nothing', ''],
    ['nothing but the end', END],
    ['fields alone', field('mode', 'create') + END],
    ['a file in another part', file('x', 'a.csv', 'attachment') + END],
    ['a file without a name', file('x', '') + END],
    ['a field called file', field('file', 'x') + END],
  ])('of %s miss a file', (_, body) => expectRefused(body, 422, 'upload.missing_file'));

  it('with a field after the file are refused, and the file with them', async () => {
    await expectRefused(
      file('x'.repeat(100_000)) + field('mode', 'create') + END,
      422,
      'upload.field_after_file',
    );
  });

  it('of two files are refused, and the first with the second', () =>
    expectRefused(file('x') + file('y') + END, 422, 'upload.one_file_only'));

  it.each([
    ['an unknown field', field('colour', 'red'), 422, 'request.invalid'],
    ['a value that is none', field('mode', 'destroy'), 422, 'request.invalid'],
    ['an inherited name', field('toString', 'x'), 400, 'upload.malformed'],
  ])('with %s are refused', (_, fields, status, code) =>
    expectRefused(fields + file('x') + END, status, code),
  );

  it('take no field where none is declared', async () => {
    await expectRefused(field('mode', 'create') + file('x') + END, 422, 'request.invalid', 'bare');
    expect((await send(file('x') + END, MULTIPART_TYPE, 'bare')).status).toBe(201);
  });

  it.each([
    ['that break off in the file', fileBegin('a.csv') + 'x'.repeat(100_000)],
    ['that break off in a field', `--${BOUNDARY}\r\nContent-Disposition: form-data; name="mode"\r\n\r\ncre`],
    ['that break off in a header', `--${BOUNDARY}\r\nContent-Dispo`],
    ['that lack their end', file('x')],
    ['of random bytes', Buffer.from(Array.from({ length: 4096 }, (__, n) => (n * 7 + 129) % 256))],
    ['of another boundary', (file('x') + END).replaceAll(BOUNDARY, 'another')],
    ['with a field twice', field('mode', 'create') + field('mode', 'upsert') + file('x') + END],
    ['with a long field', field('mode', 'x'.repeat(20_000)) + file('x') + END],
    ['with a long field name', field('m'.repeat(20_000), 'x') + file('x') + END],
    [
      'with too many fields',
      Array.from({ length: 50 }, (__, n) => field(`f${n}`, 'x')).join('') + file('x') + END,
    ],
    [
      'with a field in JSON',
      field('mode', '{"a":1}', 'Content-Type: application/json\r\n') + file('x') + END,
    ],
    [
      'with a part without a name',
      `--${BOUNDARY}\r\nContent-Disposition: form-data\r\n\r\nx\r\n${file('x')}${END}`,
    ],
  ])('%s are malformed', (_, body) => expectRefused(body, 400, 'upload.malformed'));

  it.each([
    ['without a boundary', 'multipart/form-data', 400, 'upload.malformed'],
    ['of another multipart', `multipart/mixed; boundary=${BOUNDARY}`, 415, 'request.media_type'],
    ['in JSON', 'application/json', 415, 'request.media_type'],
    ['in plain text', 'text/csv', 415, 'request.media_type'],
  ])('%s are not understood', async (_, type, status, code) => {
    const body = type === 'application/json' ? '{}' : file('x') + END;
    const answer = await send(body, type);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('are not understood where none are taken', async () => {
    const { status, body } = await send(file('x') + END, MULTIPART_TYPE, 'words');
    expect([status, body.code]).toEqual([415, 'request.media_type']);
    expect((await send('{"word":"x"}', 'application/json', 'words')).status).toBe(201);
  });

  it.each([
    ['C:\\Users\\me\\containers.csv', 'containers.csv'],
    ['../../etc/passwd', 'passwd'],
    ['a\u202efdp.csv', 'afdp.csv'],
    ['🧦.csv', '🧦.csv'],
    [`${'n'.repeat(500)}.csv`, `${'n'.repeat(179)}…${'n'.repeat(16)}.csv`],
  ])('called %j are shown as %j', async (sent, shown) => {
    expect((await send(file('x', sent.replaceAll('\\', '\\\\')) + END)).body.name).toBe(shown);
  });

  it('work one after the other on one connection, also after a refusal', async () => {
    for (const [body, status] of [
      [file('x') + field('mode', 'create') + END, 422],
      [file('x') + END, 201],
      [file('x'.repeat(BYTES_MAX + 1)) + END, 413],
      [file('x') + END, 201],
    ] as const) {
      expect((await send(body)).status).toBe(status);
    }
  });
});
