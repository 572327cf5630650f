import { parse } from 'csv-parse/sync';
import { Importer } from '../../support/importing.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

describe('mending what an import has rejected', () => {
  let application: TestApplication;
  let importer: Importer;
  let names = 0;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
  });
  beforeEach(async () => {
    importer = await Importer.in(application, `Mender ${'abcdefgh'[names++]}`);
    await importer.drawArea('A', [1, 43, 2, 44]);
  });
  afterAll(() => application?.close());

  const HEADER = 'Reference;latitude;longitude;name;note';

  it('begins with a download of the rejected rows as they were, with line and reason', async () => {
    const done = await importer.run(
      `${HEADER}\nA;43.6;1.45;;\nB;43,6;x;"two\nlines";" a ""b"""\nC;43.6;1.45;;\nA;43.6;1.45;again\n`,
    );
    const { status, headers, text } = await importer.download(done.id);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="rejected-containers.csv"; filename*=UTF-8''rejected-containers.csv`,
    );
    expect(text.startsWith('\ufeff"Reference";"latitude"')).toBe(true);
    expect(parse(text, { bom: true, delimiter: ';' })).toEqual([
      ['Reference', 'latitude', 'longitude', 'name', 'note', 'import_line', 'import_errors'],
      [
        'B',
        '43,6',
        'x',
        'two\nlines',
        ' a "b"',
        '3',
        'latitude: This number has a decimal comma. Write it with a decimal point: 43.6. longitude: This is no decimal number.',
      ],
      ['A', '43.6', '1.45', 'again', '', '6', 'The row has 4 cells, the header 5.'],
    ]);
  });

  it('ends with an upload of the same table, mended: what we have added to it is skipped', async () => {
    const done = await importer.run(`${HEADER}\nA;43,6;1.45;;x\n`);
    const { text } = await importer.download(done.id);
    const again = await importer.run(text.replace('43,6', '43.6'));
    expect(again.counts).toMatchObject({ created: 1, rejected: 0 });
    expect((await importer.containers())[0]?.attributes).toEqual({ note: 'x' });
  });

  it('has a header and nothing more where nothing was rejected', async () => {
    const done = await importer.run(`${HEADER}\nA;43.6;1.45;;\n`);
    const { text } = await importer.download(done.id);
    expect(parse(text, { bom: true, delimiter: ';' })).toHaveLength(1);
  });

  it('carries no live formula', async () => {
    const done = await importer.run(`${HEADER};=x\n=1+1;-43.6;181;"@SUM(A1),=2";+cmd|' /C calc'!A0;\n`);
    const { text } = await importer.download(done.id);
    const cells = parse(text, { bom: true, delimiter: ';' }).flat();
    expect(cells).toContain("'=1+1");
    expect(cells).toContain("'=x");
    expect(cells).toContain('-43.6');
    expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
  });

  it('names the file as it was named, whatever its letters', async () => {
    const { body } = await importer.send(`${HEADER}\nA;43,6;1.45;;\n`, undefined, `Été d'hiver; (1).CSV`);
    await importer.end(body.id);
    const { headers } = await importer.download(body.id);
    const disposition = headers.get('content-disposition') ?? '';
    expect(disposition).toContain(`filename="rejected-_t_ d_hiver_ _1_.csv"`);
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe(`rejected-Été d'hiver; (1).csv`);
  });

  it('is told of the first 10,000 errors, and counts all', async () => {
    const rows = Array.from({ length: 10_500 }, (_, row) => `R${row};x;1.45;;`);
    const done = await importer.run([HEADER, ...rows].join('\n'));
    expect(done.counts).toMatchObject({ rows: 10_500, rejected: 10_500, created: 0 });
    const page = await importer.api.get<{ items: { line: number }[]; total: number }>(
      `imports/${done.id}/errors?count=true&limit=1&sort=-line`,
    );
    expect(page.body).toMatchObject({ total: 10_000, items: [{ line: 10_001 }] });
    const { text } = await importer.download(done.id);
    expect(parse(text, { bom: true, delimiter: ';' })).toHaveLength(10_001);
  });

  it('is refused a cursor that was forged', async () => {
    const done = await importer.run(`${HEADER}\nA;43,6;1.45;;\n`);
    const cursor = (list: string, key: unknown) =>
      Buffer.from(JSON.stringify([list, key, done.id])).toString('base64url');
    for (const [path, key] of [
      [`imports/${done.id}/errors?cursor=`, cursor('import_errors:line', 'x')],
      [`imports/${done.id}/errors?cursor=`, cursor('import_errors:line', '99999999999')],
      ['imports?cursor=', cursor('imports:-createdAt', 'x')],
      ['imports?cursor=', cursor('imports:-createdAt', '-'.repeat(36))],
    ] as const) {
      const { status, body } = await importer.api.get<{ code: string }>(path + key);
      expect([status, body.code]).toEqual([422, 'page.cursor_invalid']);
    }
  });
});
