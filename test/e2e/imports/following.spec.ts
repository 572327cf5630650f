import { once } from 'node:events';
import { request } from 'node:http';
import type { ImportView } from '../../../src/application/imports/imports-reader.port.js';
import { Importer } from '../../support/importing.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

interface ServerEvent {
  readonly name: string;
  readonly id: number;
  readonly data: ImportView;
}

/** Reads events until the stream ends. */
async function eventsOf(answer: Response): Promise<ServerEvent[]> {
  const blocks = (await answer.text()).split('\n\n').filter((block) => block.includes('event: '));
  return blocks.map((block) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
    return { name: field('event'), id: Number(field('id')), data: JSON.parse(field('data')) as ImportView };
  });
}

describe('following an import', () => {
  let application: TestApplication;
  let importer: Importer;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
    importer = await Importer.in(application, 'Follower');
    await importer.drawArea('A', [1, 43, 2, 44]);
  });
  afterAll(() => application?.close());

  const follow = (id: string, headers: Record<string, string> = {}) =>
    fetch(`${application.url}/api/v1/imports/${id}/events`, {
      headers: { authorization: `Bearer ${importer.token}`, ...headers },
    });
  const rows = (count: number) =>
    Array.from({ length: count }, (_, row) => `F${row},43.${500_000 + row},1.45`).join('\n');

  it('shows every step up to the end, its ids increasing', async () => {
    const { body } = await importer.send(`reference,latitude,longitude\n${rows(11_000)}\n`);
    const answer = await follow(body.id);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-request-id')).toMatch(/.{8}/);
    const events = await eventsOf(answer);
    expect(events.at(-1)).toMatchObject({
      name: 'done',
      data: { state: 'applied', counts: { created: 11_000 } },
    });
    expect(events.slice(0, -1).every(({ name }) => name === 'progress')).toBe(true);
    const ids = events.slice(0, -1).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((one, other) => one - other));
    expect(events.every(({ id, data }) => id === data.version)).toBe(true);
  });

  it('that is over says so at once, and repeats nothing to who has heard it', async () => {
    const done = await importer.run('reference,latitude,longitude\nDONE,43.6,1.45\n');
    expect((await eventsOf(await follow(done.id))).map(({ name, id }) => [name, id])).toEqual([
      ['progress', done.version],
      ['done', done.version],
    ]);
    const heard = await eventsOf(await follow(done.id, { 'last-event-id': String(done.version) }));
    expect(heard.map(({ name }) => name)).toEqual(['done']);
    for (const hostile of ['x', '-1', '1e9', '99999999999999999999', "'"])
      expect(await eventsOf(await follow(done.id, { 'last-event-id': hostile }))).toHaveLength(2);
  });

  it('needs an account that may import', async () => {
    const done = await importer.run('reference,latitude,longitude\nDONE,43.6,1.45\n');
    const answer = await fetch(`${application.url}/api/v1/imports/${done.id}/events`);
    expect(answer.status).toBe(401);
    const unknown = await follow('0197a000-0000-7000-8000-00000000000f');
    expect([unknown.status, ((await unknown.json()) as { code: string }).code]).toEqual([
      404,
      'import.not_found',
    ]);
  });

  it('stops asking when the client has gone', async () => {
    const stuck = await stuckImport();
    const asked = countQueries(application);
    const { asking } = await listen(application, importer, stuck);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(asked()).toBeGreaterThan(2);
    asking.destroy();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const before = asked();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(asked()).toBe(before);
  });

  it('ends when the server stops, which does not wait for it', async () => {
    const other = await startTestApplication({ demoData: false });
    const follower = await Importer.in(other, 'Stopper');
    const id = await stuckImport(other, follower);
    const { answer } = await listen(other, follower, id);
    const ended = once(answer, 'end');
    await other.close();
    await ended;
  });

  /** Over a connection that a test can cut. */
  async function listen({ url }: TestApplication, { token }: Importer, id: string) {
    const headers = { authorization: `Bearer ${token}` };
    const asking = request({ port: new URL(url).port, path: `/api/v1/imports/${id}/events`, headers });
    asking.on('error', () => {});
    asking.end();
    const [answer] = (await once(asking, 'response')) as [NodeJS.ReadableStream];
    answer.on('error', () => {});
    await once(answer, 'data');
    answer.resume();
    return { asking, answer };
  }

  /** An import that nobody works on. */
  async function stuckImport(where = application, who = importer): Promise<string> {
    const { unitOfWork } = where.running.runtime;
    const { organisationId } = who;
    const { body } = await who.api.get<{ userId: string }>('me');
    const id = where.running.runtime.ids.next();
    await unitOfWork.inOrganisation(organisationId, () =>
      unitOfWork.manager().query(
        `INSERT INTO imports (organisation_id, id, file_name, bytes, sha256, mode, state, created_by, through_line, progress_done,
                              progress_total, rows_read, rows_created, rows_updated, rows_unchanged, rows_rejected, containers_kept, version)
         VALUES ($1, $2, 'x.csv', 1, '', 'upsert', 'received', $3, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1)`,
        [organisationId, id, body.userId ?? id],
      ),
    );
    return id;
  }
});

/** @returns how often the application's pool has been asked for an import so far */
function countQueries({ running }: TestApplication): () => number {
  const { dataSource } = running.runtime;
  const createQueryRunner = dataSource.createQueryRunner.bind(dataSource);
  let count = 0;
  dataSource.createQueryRunner = (mode) => {
    const runner = createQueryRunner(mode);
    const query = runner.query.bind(runner) as (sql: string, values?: unknown[]) => Promise<unknown>;
    runner.query = ((sql: string, values?: unknown[]) => {
      if (/FROM imports WHERE/.test(sql)) count += 1;
      return query(sql, values);
    }) as typeof runner.query;
    return runner;
  };
  return () => count;
}
