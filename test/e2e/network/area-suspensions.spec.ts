import { type ContainerBody, openStage, refusal, type Stage } from './stage.js';

type Suspended = { suspended: number; unchanged: number };
type Resumed = { resumed: number; unchanged: number };
const MANY = 5_000;

describe('all containers of an area at once', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('Bulk');
  });
  afterAll(() => stage?.close());

  const suspend = (areaId: string, body: unknown) =>
    stage.api.post<Suspended>(`areas/${areaId}/suspend-containers`, body);
  const resume = (areaId: string, body?: unknown) =>
    stage.api.post<Resumed>(`areas/${areaId}/resume-containers`, body);
  const count = async (areaId: string, condition: string) => {
    const { rows } = await stage.owner.query<{ n: number }>(
      `SELECT count(*)::integer AS n FROM containers WHERE area_id = $1 AND ${condition}`,
      [areaId],
    );
    return rows[0]?.n;
  };
  const lines = async (areaId: string, kind: string) => {
    const { rows } = await stage.owner.query<{
      n: number;
      versions: number[];
      before: object;
      after: object;
    }>(
      `SELECT count(*)::integer AS n, array_agg(DISTINCT h.version) AS versions, min(h.before::text)::json AS before,
              min(h.after::text)::json AS after
         FROM container_history h JOIN containers c ON c.id = h.container_id WHERE c.area_id = $1 AND h.kind = $2`,
      [areaId, kind],
    );
    return rows[0];
  };

  it(`suspends ${MANY} with a line of history for each and one event for all, and lifts it again`, async () => {
    const areaId = await stage.newArea('MANY');
    await stage.manyContainers(areaId, 'MANY', MANY);
    const planned = await stage.newContainer('MANY-P', { areaId, status: 'planned' });
    const broken = await stage.newContainer('MANY-B', { areaId });
    await stage.api.act(`containers/${broken.id}/suspend`, 1, { reason: 'Broken' });

    const until = new Date(Date.now() + 3_600_000).toISOString();
    const { status, body } = await suspend(areaId, { reason: 'Market', until });
    expect([status, body]).toEqual([200, { suspended: MANY, unchanged: 2 }]);
    expect(await count(areaId, `status = 'suspended' AND status_reason = 'Market' AND version = 2`)).toBe(
      MANY,
    );
    expect(await count(areaId, `id = '${planned.id}' AND status = 'planned' AND version = 1`)).toBe(1);
    expect(await lines(areaId, 'suspended')).toMatchObject({ n: MANY + 1, versions: [2] });
    expect(await stage.events('area.containers_suspended')).toMatchObject([
      { aggregate_id: areaId, version: 1, payload: { containers: MANY, reason: 'Market', until } },
    ]);
    const { rows } = await stage.owner.query(
      `SELECT DISTINCT m.status FROM map_containers m JOIN containers c ON c.id = m.id WHERE c.area_id = $1`,
      [areaId],
    );
    expect(rows).toEqual([{ status: 'suspended' }]);

    expect((await suspend(areaId, { reason: 'Market' })).body).toEqual({ suspended: 0, unchanged: MANY + 2 });
    expect((await resume(areaId, { reason: 'Market' })).body).toEqual({ resumed: MANY, unchanged: 2 });
    expect(await lines(areaId, 'resumed')).toMatchObject({ n: MANY, versions: [3] });
    expect((await resume(areaId)).body).toEqual({ resumed: 1, unchanged: MANY + 1 });
    expect(await stage.events('area.containers_suspended')).toHaveLength(1);
    expect(await stage.events('area.containers_resumed')).toHaveLength(2);
  });

  it('changes nothing at all when one of them cannot be changed', async () => {
    const areaId = await stage.newArea('ATOM');
    await stage.manyContainers(areaId, 'ATOM', 50);
    await stage.owner.query(`ALTER TABLE containers ADD CONSTRAINT on_purpose
      CHECK (NOT (reference = 'ATOM000037' AND status = 'suspended')) NOT VALID`);
    expect((await suspend(areaId, { reason: 'Market' })).status).toBe(500);
    await stage.owner.query('ALTER TABLE containers DROP CONSTRAINT on_purpose');
    expect(await count(areaId, `status = 'active' AND version = 1`)).toBe(50);
    expect(await lines(areaId, 'suspended')).toMatchObject({ n: 0 });
    const told = await stage.events('area.containers_suspended');
    expect(told.filter(({ aggregate_id }) => aggregate_id === areaId)).toEqual([]);
  });

  it('tells what differs in each line of the history, and nothing else', async () => {
    const areaId = await stage.newArea('LINES');
    const { id } = await stage.newContainer('LINES-1', { areaId });
    const from = '2026-11-01T00:00:00.000Z';
    await suspend(areaId, { reason: 'Works', from });
    const { body } = await stage.api.get<{ items: { kind: string; before: object; after: object }[] }>(
      `containers/${id}/history`,
    );
    expect(body.items[0]).toMatchObject({ kind: 'suspended', actorName: 'Administrator' });
    expect(body.items[0]?.before).toEqual({ status: 'active', statusReason: null, suspendedFrom: null });
    expect(body.items[0]?.after).toEqual({ status: 'suspended', statusReason: 'Works', suspendedFrom: from });
  });

  it('plans a suspension that lies ahead, and calls it off', async () => {
    const areaId = await stage.newArea('AHEAD');
    const { id } = await stage.newContainer('AHEAD-1', { areaId });
    const from = new Date(Date.now() + 3_600_000).toISOString();
    expect((await suspend(areaId, { reason: 'Works', from })).body).toEqual({ suspended: 1, unchanged: 0 });
    const { body } = await stage.api.get<ContainerBody>(`containers/${id}`);
    expect(body).toMatchObject({ status: 'active', suspendedFrom: from, version: 2 });
    expect((await resume(areaId)).body).toEqual({ resumed: 1, unchanged: 0 });
  });

  it('leaves other areas alone, and finds none of another organisation', async () => {
    const areaId = await stage.newArea('ALONE');
    const { id } = await stage.newContainer('NEIGHBOUR');
    await suspend(areaId, { reason: 'Market' });
    expect((await stage.api.get<ContainerBody>(`containers/${id}`)).body.status).toBe('active');
    for (const deed of ['suspend', 'resume']) {
      const answer = await stage.foreign.post(`areas/${areaId}/${deed}-containers`, { reason: 'x' });
      expect(refusal(answer)).toEqual([404, 'area.not_found']);
    }
  });

  it('waits for whoever changes one of them, and counts what it finds then', async () => {
    const areaId = await stage.newArea('RACE');
    await stage.manyContainers(areaId, 'RACE', 20);
    const answers = await Promise.all([1, 2, 3, 4].map(() => suspend(areaId, { reason: 'Market' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.reduce((sum, { body }) => sum + body.suspended, 0)).toBe(20);
    expect(await count(areaId, 'version = 2')).toBe(20);
  });

  it.each([
    ['suspend', {}, 'request.invalid'],
    ['suspend', { reason: '' }, 'container.suspension_invalid'],
    ['suspend', { reason: 'x', until: '2001-01-01T00:00:00Z' }, 'container.suspension_invalid'],
    ['resume', { reason: 7 }, 'request.invalid'],
    ['resume', { reason: '\0' }, 'request.invalid'],
    ['resume', { reasons: 'x' }, 'request.invalid'],
  ])('refuses to %s with %j', async (deed, body, code) => {
    const answer = await stage.api.post(`areas/${stage.areaId}/${deed}-containers`, body);
    expect(refusal(answer)).toEqual([422, code]);
  });
});
