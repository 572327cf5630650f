import { KeepSuspensions } from '../../../src/application/network/keep-suspensions.js';
import { TypeOrmSuspensions } from '../../../src/infrastructure/typeorm/network/typeorm-suspensions.repository.js';
import { SettableClock } from '../../support/in-memory/settable-clock.js';
import { at, type ContainerBody, openStage, type Stage } from './stage.js';

const HOUR_S = 3_600;

describe('suspensions that begin and end by the clock', () => {
  let stage: Stage;
  let clock: SettableClock;
  let keep: KeepSuspensions;
  beforeAll(async () => {
    stage = await openStage('Clock');
    clock = new SettableClock(new Date());
    const { unitOfWork, outbox } = stage.application.running.runtime;
    keep = new KeepSuspensions(unitOfWork, new TypeOrmSuspensions(unitOfWork), outbox, clock);
  });
  afterAll(() => stage?.close());

  const inHours = (hours: number) => new Date(clock.now().getTime() + hours * HOUR_S * 1000).toISOString();
  const suspended = async (
    reference: string,
    times: { from?: string; until?: string },
    areaId = stage.areaId,
  ) => {
    const { id } = await stage.newContainer(reference, { areaId });
    const body = { reason: 'Market', ...times };
    const answer = await stage.api.act(`containers/${id}/suspend`, 1, body);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return id;
  };
  const look = async (id: string) => {
    const { status, statusReason, suspendedFrom, version } = (
      await stage.api.get<ContainerBody>(`containers/${id}`)
    ).body;
    return { status, statusReason, planned: suspendedFrom !== null, version };
  };
  const quiet = { statusReason: null, planned: false };
  const planned = { statusReason: 'Market', planned: true };

  it('begin and end at their time, once, with a line of history that nobody is the author of', async () => {
    const id = await suspended('K-1', { from: inHours(1), until: inHours(2) });
    await keep.execute();
    expect(await look(id)).toEqual({ status: 'active', ...planned, version: 2 });
    clock.pass(HOUR_S);
    await keep.execute();
    await keep.execute();
    expect(await look(id)).toEqual({ status: 'suspended', ...planned, version: 3 });
    clock.pass(HOUR_S);
    await keep.execute();
    await keep.execute();
    expect(await look(id)).toEqual({ status: 'active', ...quiet, version: 4 });
    const { body } = await stage.api.get<{
      items: { kind: string; actorId: string | null; after: object }[];
    }>(`containers/${id}/history`);
    expect(body.items.map(({ kind, actorId }) => [kind, actorId === null])).toEqual([
      ['resumed', true],
      ['suspended', true],
      ['suspended', false],
      ['registered', false],
    ]);
    expect(body.items[1]?.after).toEqual({ status: 'suspended' });
    expect(await stage.events('area.containers_suspended')).toMatchObject([
      { aggregate_id: stage.areaId, payload: { containers: 1 } },
    ]);
    expect(await stage.events('area.containers_resumed')).toMatchObject([
      { aggregate_id: stage.areaId, payload: { containers: 1 } },
    ]);
  });

  it('end to the very moment, and not before', async () => {
    const until = new Date(clock.now().getTime() + HOUR_S * 1000);
    const id = await suspended('K-2', { until: until.toISOString() });
    clock.pass(HOUR_S - 0.001);
    await keep.execute();
    expect((await look(id)).status).toBe('suspended');
    clock.pass(0.001);
    await keep.execute();
    expect(await look(id)).toEqual({ status: 'active', ...quiet, version: 3 });
  });

  it('that nobody kept in time are over without having been', async () => {
    const id = await suspended('K-3', { from: inHours(1), until: inHours(2) });
    clock.pass(5 * HOUR_S);
    await keep.execute();
    expect(await look(id)).toEqual({ status: 'active', ...quiet, version: 3 });
  });

  it('without an end, and of removed containers, are left alone', async () => {
    const open = await suspended('K-4', {});
    const gone = await suspended('K-5', { from: inHours(1), until: inHours(2) });
    await stage.api.act(`containers/${gone}/remove`, 2);
    clock.pass(50 * HOUR_S);
    await keep.execute();
    expect((await look(open)).status).toBe('suspended');
    expect(await look(gone)).toMatchObject({ status: 'removed', version: 3 });
  });

  it('of many areas and organisations are kept in one go, each organisation for itself', async () => {
    const second = await stage.newArea('SECOND');
    const here = [
      await suspended('K-6', { until: inHours(1) }),
      await suspended('K-7', { until: inHours(1) }),
      await suspended('K-8', { until: inHours(1) }, second),
    ];
    const site = { name: 'Depot', kind: 'depot', position: at(1, 43) };
    const siteId = (await stage.foreign.post<{ id: string }>('sites', site)).body.id;
    const triangle = [[1, 43], [2, 43], [2, 44], [1, 43]]; // prettier-ignore
    const boundary = { type: 'Polygon', coordinates: [triangle] };
    const area = { siteId, name: 'A', code: 'A', boundary };
    const areaId = (await stage.foreign.post<{ id: string }>('areas', area)).body.id;
    const container = { reference: 'F-1', name: 'F', type: 'mixed', position: at(1.9, 43.1), areaId };
    const { id } = (await stage.foreign.post<{ id: string }>('containers', container)).body;
    await stage.foreign.act(`containers/${id}/suspend`, 1, { reason: 'Works', until: inHours(1) });
    const before = (await stage.events('area.containers_resumed')).length;
    clock.pass(HOUR_S);
    await keep.execute();
    for (const one of here) expect((await look(one)).status).toBe('active');
    expect((await stage.foreign.get<ContainerBody>(`containers/${id}`)).body.status).toBe('active');
    const told = (await stage.events('area.containers_resumed')).slice(before);
    expect(told.map(({ payload }) => payload['containers']).sort()).toEqual([1, 2]);
  });

  it('of one organisation that cannot be served keep no other waiting', async () => {
    const mine = await suspended('K-9', { until: inHours(1) });
    const { body } = await stage.foreign.get<{ items: ContainerBody[] }>('containers?reference=F-1');
    const { id = '', version = 0 } = body.items[0] ?? {};
    await stage.foreign.act(`containers/${id}/suspend`, version, { reason: 'Works', until: inHours(1) });
    await stage.owner.query(`ALTER TABLE containers ADD CONSTRAINT on_purpose
      CHECK (NOT (reference = 'F-1' AND status = 'active')) NOT VALID`);
    clock.pass(HOUR_S);
    await expect(keep.execute()).rejects.toThrow('1 organisations could not be served');
    await stage.owner.query('ALTER TABLE containers DROP CONSTRAINT on_purpose');
    expect((await look(mine)).status).toBe('active');
    await keep.execute();
    expect((await stage.foreign.get<ContainerBody>(`containers/${id}`)).body.status).toBe('active');
  });
});
