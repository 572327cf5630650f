import { Importer } from '../../support/importing.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

const HEADER = 'Reference;Name;type;latitude;longitude;capacityL;address;Quartier';

describe('an import', () => {
  let application: TestApplication;
  let importer: Importer;
  let small: string;
  let names = 0;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
  });
  beforeEach(async () => {
    importer = await Importer.in(application, `Operator ${'abcdefghijklmnopqrstuvwxyz'[names++]}`);
    await importer.drawArea('LARGE', [1, 43, 2, 44]);
    small = await importer.drawArea('SMALL', [1.4, 43.5, 1.5, 43.7]);
  });
  afterAll(() => application?.close());

  const one = async (reference: string) =>
    (await importer.containers()).find((container) => container.reference === reference);

  it('is answered before it is done, and then shows how it goes', async () => {
    const sent = await importer.send(`${HEADER}\nA;;;43.6;1.45;;;\n`, undefined, 'Été 2026.csv');
    expect(sent.status).toBe(202);
    expect(sent.headers.get('location')).toBe(`/api/v1/imports/${sent.body.id}`);
    expect(sent.body).toMatchObject({ fileName: 'Été 2026.csv', bytes: 83, mode: 'upsert', failure: null });
    const done = await importer.end(sent.body.id);
    expect(done).toMatchObject({
      state: 'applied',
      progress: { done: 1, total: 1, phase: null },
      counts: { rows: 1, created: 1, updated: 0, unchanged: 0, rejected: 0, kept: 0 },
      failure: null,
    });
    expect(done.finishedAt).toMatch(/^20.*Z$/);
    const list = await importer.api.get<{ items: unknown[] }>('imports');
    expect(list.body.items).toEqual([done]);
  });

  it('makes containers of what its rows say, in the smallest area that covers them', async () => {
    await importer.run(
      [
        HEADER,
        'A-1;Place du Capitole; Textile ;43.6045;1.444;2000;1 rue du Taur;Centre',
        'A-2;;;43.9;1.9;;;',
        '',
      ].join('\r\n'),
    );
    expect(await one('A-1')).toMatchObject({
      name: 'Place du Capitole',
      type: 'textile',
      capacityL: 2000,
      address: '1 rue du Taur',
      attributes: { Quartier: 'Centre' },
      status: 'active',
      areaId: small,
      position: { coordinates: [1.444, 43.6045] },
      version: 1,
    });
    expect(await one('A-2')).toMatchObject({
      name: 'A-2',
      type: 'textile',
      capacityL: null,
      address: null,
      attributes: {},
    });
    const found = await importer.api.get<{ features: { id: string }[] }>(
      'map/containers?lat=43.6045&lon=1.444&radius=50',
    );
    expect(found.body.features.map(({ id }) => id)).toContain((await one('A-1'))?.id);
  });

  it('takes the good rows and tells of each bad one line, column and code', async () => {
    const done = await importer.run(
      [
        HEADER, // 1
        'G-1;ok;textile;43.6;1.45;2000;;', // 2
        'B-1;comma;textile;43,6;1.45;2000;;', // 3
        '"G-2";"two', // 4
        'lines";shoes;43.61;1.46;1500;;', // 5
        'B-2;no number;textile;north;;x;;', // 6
        'G-1;again;textile;43.62;1.47;;;', // 7
        ';nameless;textile;43.62;1.47;;;', // 8
        'B-3;zero;textile;0;0;;;', // 9
        'B-4;far;textile;48.85;2.35;;;', // 10
        'B-5;swapped;textile;1.45;43.6;;;', // 11
        'B-6;short;textile;43.6', // 12
        ';;;;;;;', // 13
        'B-7;kind;clothes;43.6;1.45;0;;', // 14
        'B-1;rejected before;textile;43.6;1.45;;;', // 15
      ].join('\n'),
    );
    expect(done.state).toBe('applied');
    expect(done.counts).toEqual({
      rows: 12,
      created: 2,
      updated: 0,
      unchanged: 0,
      rejected: 10,
      kept: 0,
    });
    const errors = await importer.errors(done.id);
    expect(errors.map(({ line, column, code, value }) => [line, column, code, value])).toEqual([
      [3, 'latitude', 'import.decimal_comma', '43,6'],
      [6, 'latitude', 'import.not_a_number', 'north'],
      [6, 'longitude', 'import.cell_missing', null],
      [6, 'capacityL', 'import.not_a_number', 'x'],
      [7, 'Reference', 'import.duplicate_reference', 'G-1'],
      [8, 'Reference', 'text.blank', null],
      [9, null, 'position.null_island', '0, 0'],
      [10, null, 'container.no_area_here', '48.85, 2.35'],
      [11, null, 'import.coordinates_swapped', '1.45, 43.6'],
      [12, null, 'row.columns', null],
      [14, 'type', 'container.type_unknown', 'clothes'],
      [14, 'capacityL', 'container.capacity_out_of_range', '0'],
      [15, 'Reference', 'import.duplicate_reference', 'B-1'],
    ]);
    expect(errors[4]?.message).toContain('line 2');
    expect((await importer.containers()).map(({ reference, name }) => [reference, name])).toEqual([
      ['G-1', 'ok'],
      ['G-2', 'two\nlines'],
    ]);
  });

  it('of the same file again changes nothing', async () => {
    const file = `${HEADER}\nA;x;toys;43.6;1.45;500;y;z\nB;;;43.61;1.46;;;\n`;
    await importer.run(file);
    const before = await importer.containers();
    const again = await importer.run(file);
    expect(again.counts).toMatchObject({ rows: 2, created: 0, updated: 0, unchanged: 2, rejected: 0 });
    expect(await importer.containers()).toEqual(before);
  });

  it('changes what its rows say otherwise, and leaves what they do not speak of', async () => {
    await importer.run(`${HEADER}\nA;x;toys;43.6;1.45;500;y;z\nB;b;toys;43.6;1.45;500;y;z\n`);
    const changed = await importer.run('reference,latitude,longitude,name,Étage\nA,43.61,1.45,new,2\n');
    expect(changed.counts).toMatchObject({ rows: 1, updated: 1, created: 0 });
    expect(await one('A')).toMatchObject({
      name: 'new',
      type: 'toys',
      capacityL: 500,
      address: 'y',
      attributes: { Quartier: 'z', Étage: '2' },
      position: { coordinates: [1.45, 43.61] },
      version: 2,
    });
    await importer.run(`${HEADER}\nA;;;43.61;1.45;;;\n`);
    expect(await one('A')).toMatchObject({
      name: 'new',
      type: 'toys',
      capacityL: null,
      address: null,
      attributes: { Étage: '2' },
      version: 3,
    });
    expect(await one('B')).toMatchObject({ name: 'b', version: 1 });
  });

  it('writes the history of what it makes and changes', async () => {
    await importer.run(`${HEADER}\nA;x;toys;43.6;1.45;500;;\n`);
    await importer.run('reference,latitude,longitude,name\nA,43.6,1.45,y\n');
    const id = (await one('A'))?.id;
    type Line = { kind: string; actorName: string; before: object; after: object };
    const { body } = await importer.api.get<{ items: Line[] }>(`containers/${id}/history`);
    expect(body.items.map(({ kind, actorName }) => [kind, actorName])).toEqual([
      ['imported', 'Administrator'],
      ['imported', 'Administrator'],
    ]);
    expect(body.items[0]).toMatchObject({ before: { name: 'x' }, after: { name: 'y' } });
    expect(Object.keys(body.items[0]?.after ?? {})).toEqual(['name']);
    expect(body.items[1]).toMatchObject({
      before: {},
      after: { reference: 'A', capacityL: 500, areaId: small },
    });
  });

  it('keeps the area of a container that stays where it stands', async () => {
    const far = await importer.drawArea('FAR', [5, 45, 6, 46]);
    const outside = { type: 'Point', coordinates: [8, 48] };
    await importer.api.post('containers', {
      reference: 'O',
      name: 'o',
      type: 'textile',
      position: outside,
      areaId: far,
    });
    const done = await importer.run('reference,latitude,longitude,name\nO,48,8,renamed\n');
    expect(done.counts).toMatchObject({ updated: 1, rejected: 0 });
    expect(await one('O')).toMatchObject({ name: 'renamed', areaId: far });
  });

  it('with mode create refuses references that are there', async () => {
    await importer.run(`${HEADER}\nA;x;toys;43.6;1.45;500;;\n`);
    const done = await importer.run(`${HEADER}\nA;y;toys;43.6;1.45;500;;\nB;b;toys;43.6;1.45;;;\n`, 'create');
    expect(done.counts).toMatchObject({ created: 1, updated: 0, rejected: 1 });
    const errors = await importer.errors(done.id);
    expect(errors).toMatchObject([
      { line: 2, column: 'Reference', code: 'container.reference_taken', value: 'A' },
    ]);
    expect(await one('A')).toMatchObject({ name: 'x', version: 1 });
  });

  it('takes a reference that a removed container had for a new one', async () => {
    await importer.run(`${HEADER}\nA;x;toys;43.6;1.45;500;;\n`);
    const first = await one('A');
    await importer.api.act(`containers/${first?.id}/remove`, first?.version, {});
    const done = await importer.run(`${HEADER}\nA;x;toys;43.6;1.45;500;;\n`);
    expect(done.counts).toMatchObject({ created: 1, unchanged: 0 });
  });

  it('does not put containers into an archived area', async () => {
    const area = await importer.drawArea('TINY', [1.44, 43.59, 1.46, 43.61]);
    await importer.api.act(`areas/${area}/archive`, 1);
    await importer.run(`${HEADER}\nA;x;toys;43.6;1.45;500;;\n`);
    expect(await one('A')).toMatchObject({ areaId: small });
  });

  it.each([
    ['nothing', '', 'import.empty'],
    ['a header alone', `${HEADER}\n`, 'import.no_rows'],
    ['no header', 'A;1;2\nB;3;4\n', 'import.header_missing'],
    [
      'two columns of one name',
      'reference,latitude,longitude,Latitude\nA,1,2,3\n',
      'import.heading_repeated',
    ],
    ['an open quote', `${HEADER}\nA;"x;toys;43.6;1.45;500;;\n`, 'import.unclosed_quote'],
    ['a stray quote', `${HEADER}\nA;x"y;toys;43.6;1.45;500;;\n`, 'import.stray_quote'],
    [
      'another encoding',
      Buffer.from(`${HEADER}\nA;Ch\xe2teau;toys;43.6;1.45;;;\n`, 'latin1'),
      'import.not_utf8',
    ],
  ])('of %s fails as a whole, at once, and says why', async (_, content, code) => {
    const done = await importer.run(content);
    expect(done).toMatchObject({ state: 'failed', failure: { code }, counts: { created: 0 } });
    expect(done.failure?.message.length).toBeGreaterThan(15);
    expect(await importer.containers()).toEqual([]);
    const download = await importer.download(done.id);
    expect([download.status, JSON.parse(download.text)]).toMatchObject([409, { code: 'import.failed' }]);
  });

  it.each([
    ['a workbook', Buffer.from('PK\x03\x04[Content_Types].xml', 'latin1'), 'import.not_csv'],
    ['NUL, deep in the file', `${HEADER}\n${'A;x;;43;1;;;\n'.repeat(20_000)}\0`, 'import.not_csv'],
    ['UTF-16', Buffer.from('\ufeffreference', 'utf16le'), 'import.not_utf8'],
  ])('of %s is refused before it begins', async (_, content, code) => {
    const { status, body } = await importer.send(content);
    expect([status, body.code]).toEqual([422, code]);
    expect((await importer.api.get<{ items: unknown[] }>('imports')).body.items).toEqual([]);
  });

  it('with an unknown mode is refused', async () => {
    const { status, body } = await importer.send(`${HEADER}\n`, 'replace');
    expect([status, body.code, body.errors?.[0]?.path]).toEqual([422, 'request.invalid', 'mode']);
  });

  it('of 12,000 rows is taken chunk by chunk, each row once', async () => {
    const rows = Array.from({ length: 12_000 }, (_, row) => `R${row};;;43.${500_000 + row};1.45;;;`);
    const done = await importer.run([HEADER, ...rows].join('\n'));
    expect(done.counts).toMatchObject({ rows: 12_000, created: 12_000, rejected: 0 });
    const { body } = await importer.api.get<{ total: number }>('containers?limit=1&count=true');
    expect(body.total).toBe(12_000);
  });
});
