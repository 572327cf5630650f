import { ApiClient, type Problem } from '../../support/api-client.js';
import { Importer } from '../../support/importing.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

const HEADER = 'reference,latitude,longitude,name';
const rows = (count: number, name: string) =>
  Array.from({ length: count }, (_, row) => `R${row},43.${500_000 + row},1.45,${name}`).join('\n');

describe('imports side by side', () => {
  let application: TestApplication;
  let importer: Importer;
  let other: Importer;

  beforeAll(async () => {
    application = await startTestApplication();
    importer = await Importer.in(application, 'One');
    other = await Importer.in(application, 'Other');
    for (const who of [importer, other]) await who.drawArea('A', [1, 43, 2, 44]);
  });
  afterAll(() => application?.close());

  it('of the same references make each container once, and neither waits for ever', async () => {
    const sent = await Promise.all(
      ['first', 'second', 'third'].map((name) => importer.send(`${HEADER}\n${rows(3_000, name)}\n`)),
    );
    const done = await Promise.all(sent.map(({ body }) => importer.end(body.id)));
    expect(done.map(({ state }) => state)).toEqual(['applied', 'applied', 'applied']);
    const sum = (field: 'created' | 'updated' | 'rejected') =>
      done.reduce((total, { counts }) => total + counts[field], 0);
    expect([sum('created'), sum('updated'), sum('rejected')]).toEqual([3_000, 6_000, 0]);
    const { body } = await importer.api.get<{ total: number }>('containers?limit=1&count=true');
    expect(body.total).toBe(3_000);
    const names = new Set((await importer.containers()).map(({ name }) => name));
    expect(names.size).toBe(1);
  });

  it('while people write the same references lose nothing and double nothing', async () => {
    const position = { type: 'Point', coordinates: [1.45, 43.6] };
    const { body } = await importer.send(`${HEADER}\n${rows(4_000, 'import').replaceAll('R', 'P')}\n`);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, place) =>
        importer.api.post<Problem>('containers', {
          reference: `P${place * 100}`,
          name: 'person',
          type: 'textile',
          position,
        }),
      ),
    );
    expect(answers.filter(({ status }) => ![201, 409].includes(status)).map(({ body: b }) => b)).toEqual([]);
    const done = await importer.end(body.id);
    const created = answers.filter(({ status }) => status === 201).length;
    expect(done).toMatchObject({ state: 'applied', counts: { rejected: 0 } });
    expect(done.counts.created + created).toBe(4_000);
    const { body: list } = await importer.api.get<{ total: number }>('containers?limit=1&count=true');
    expect(list.total).toBe(7_000);
  });

  it('of two organisations do not see each other', async () => {
    const mine = await importer.run(`${HEADER}\nSAME,43.6,1.45,mine\n`);
    const theirs = await other.run(`${HEADER}\nSAME,43.6,1.45,theirs\n`);
    expect(theirs.counts).toMatchObject({ created: 1, updated: 0 });
    for (const path of ['', '/errors', '/events', '/errors.csv']) {
      const { status, body } = await other.api.get<Problem>(`imports/${mine.id}${path}`);
      expect([path, status, body.code]).toEqual([path, 404, 'import.not_found']);
    }
    const undo = await other.api.act<Problem>(`imports/${mine.id}/undo`, mine.version);
    expect([undo.status, undo.body.code]).toEqual([404, 'import.not_found']);
    const list = await other.api.get<{ items: { id: string }[] }>('imports');
    expect(list.body.items.map(({ id }) => id)).toEqual([theirs.id]);
  });

  it('are run by administrators only', async () => {
    for (const role of ['dispatcher', 'driver']) {
      const api = await ApiClient.signedIn(application.url, `${role}@demo.glaneur.example`);
      for (const answer of [await api.get<Problem>('imports'), await api.post<Problem>('imports')])
        expect([answer.status, answer.body.code]).toEqual([403, 'access.permission_missing']);
    }
    const anonymous = await ApiClient.anonymous(application.url).get('imports');
    expect(anonymous.status).toBe(401);
  });

  it.each(['x', '0197a000-0000-7000-8000-00000000000f', "'; --", '%00'])(
    'are not found under %s',
    async (id) => {
      const { status } = await importer.api.get(`imports/${encodeURIComponent(id)}`);
      expect(status).toBe(404);
    },
  );

  it('of a million blank lines, of one endless row, of 200 columns end well', async () => {
    const blank = await importer.run(`${HEADER}\n${'\n'.repeat(1_000_000)}`);
    expect(blank.failure?.code).toBe('import.no_rows');
    const endless = await importer.run(`${HEADER}\nA,43.6,1.45,"${'x'.repeat(1_100_000)}"\n`);
    expect(endless.failure?.code).toBe('import.row_too_long');
    const columns = Array.from({ length: 196 }, (_, place) => `c${place}`);
    const wide = await importer.run(
      `${[HEADER, ...columns].join(',')}\nW,43.6,1.45,w${',1'.repeat(100)}${','.repeat(96)}\n`,
    );
    expect(wide.counts).toMatchObject({ created: 1, rejected: 0 });
    const tooWide = await importer.run(`${[HEADER, ...columns, 'more'].join(',')}\n`);
    expect(tooWide.failure?.code).toBe('import.too_many_columns');
  });

  it('keeps attributes at 100 with those that a container has', async () => {
    const columns = (from: number) => Array.from({ length: 60 }, (_, place) => `c${from + place}`);
    const file = (from: number) =>
      `${['reference,latitude,longitude', ...columns(from)].join(',')}\nMANY,43.6,1.45${',1'.repeat(60)}\n`;
    expect((await importer.run(file(0))).counts).toMatchObject({ created: 1 });
    const done = await importer.run(file(60));
    expect(done.counts).toMatchObject({ updated: 0, rejected: 1 });
    expect((await importer.errors(done.id)).map(({ code }) => code)).toEqual([
      'container.too_many_attributes',
    ]);
    expect((await importer.run(file(20))).counts).toMatchObject({ updated: 1 });
  });
});
