import { ApiClient } from '../../support/api-client.js';
import { type ContainerBody, openStage, refusal, at, type Stage } from './stage.js';

interface Line {
  id: string;
  kind: string;
  version: number;
  actorId: string | null;
  actorName: string | null;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}
type History = { items: Line[]; nextCursor: string | null };

const HOUR_MS = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString();

describe('the life of a container', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('Life');
  });
  afterAll(() => stage?.close());

  const act = (id: string, deed: string, version: number | undefined, body?: unknown) =>
    stage.api.act<ContainerBody>(`containers/${id}/${deed}`, version, body);
  const onMap = async (id: string) => {
    const { status, body } = await ApiClient.anonymous(stage.application.url).get<{
      properties: { status: string; suspendedUntil: string | null };
    }>(`map/containers/${id}`);
    return status === 404 ? undefined : [body.properties.status, body.properties.suspendedUntil];
  };

  it('goes from planned over active and suspended to removed, and the public sees what it should', async () => {
    const { id } = await stage.newContainer('L-1', { status: 'planned' });
    expect(await onMap(id)).toBeUndefined();
    expect((await act(id, 'activate', 1)).body).toMatchObject({ status: 'active', version: 2 });
    expect(await onMap(id)).toEqual(['active', null]);
    const until = inHours(2);
    const suspended = await act(id, 'suspend', 2, { reason: 'Market', until });
    expect([suspended.status, suspended.headers.get('etag')]).toEqual([200, '"3"']);
    expect(suspended.body).toMatchObject({
      status: 'suspended',
      statusReason: 'Market',
      suspendedUntil: until,
    });
    expect(await onMap(id)).toEqual(['suspended', until]);
    expect((await act(id, 'resume', 3)).body).toMatchObject({
      status: 'active',
      statusReason: null,
      suspendedFrom: null,
      suspendedUntil: null,
    });
    expect(await onMap(id)).toEqual(['active', null]);
    expect((await act(id, 'remove', 4, { reason: 'Burnt' })).body).toMatchObject({
      status: 'removed',
      statusReason: 'Burnt',
      version: 5,
    });
    expect(await onMap(id)).toBeUndefined();
  });

  it('has no way back and no short cuts', async () => {
    const { id } = await stage.newContainer('L-2', { status: 'planned' });
    const market = { reason: 'Market' };
    expect(refusal(await act(id, 'suspend', 1, market))).toEqual([409, 'container.not_active']);
    expect(refusal(await act(id, 'resume', 1))).toEqual([409, 'container.not_suspended']);
    await act(id, 'activate', 1);
    expect(refusal(await act(id, 'activate', 2))).toEqual([409, 'container.not_planned']);
    await act(id, 'remove', 2);
    for (const deed of ['activate', 'suspend', 'resume', 'remove'])
      expect(
        refusal(await act(id, deed, 3, market.reason && deed === 'suspend' ? market : undefined)),
      ).toEqual([409, 'container.removed']);
    expect(refusal(await stage.api.patch(`containers/${id}`, { name: 'x' }, 3))).toEqual([
      409,
      'container.removed',
    ]);
  });

  it('frees the reference of one that is removed', async () => {
    const { id } = await stage.newContainer('AGAIN');
    await act(id, 'remove', 1);
    expect((await stage.newContainer('AGAIN')).id).not.toBe(id);
  });

  it('stays active until a suspension that lies ahead, of which the public hears nothing yet', async () => {
    const { id } = await stage.newContainer('L-3');
    const [from, until] = [inHours(1), inHours(3)];
    const planned = await act(id, 'suspend', 1, { reason: 'Works', from, until });
    expect(planned.body).toMatchObject({
      status: 'active',
      statusReason: 'Works',
      suspendedFrom: from,
      suspendedUntil: until,
    });
    expect(await onMap(id)).toEqual(['active', null]);
    expect((await act(id, 'resume', 2)).body).toMatchObject({ status: 'active', suspendedFrom: null });
  });

  it('reads the offset of a time', async () => {
    const { id } = await stage.newContainer('L-4');
    const until = new Date(Date.now() + 48 * HOUR_MS);
    const local = new Date(until.getTime() + 5.5 * HOUR_MS).toISOString().replace('Z', '+05:30');
    const { body } = await act(id, 'suspend', 1, { reason: 'x', until: local });
    expect(body.suspendedUntil).toBe(until.toISOString());
  });

  it.each([
    [{}, 'request.invalid'],
    [{ reason: null }, 'request.invalid'],
    [{ reason: 7 }, 'request.invalid'],
    [{ reason: 'x', from: 'tomorrow' }, 'request.invalid'],
    [{ reason: 'x', until: '2026-12-01' }, 'request.invalid'],
    [{ reason: 'x', until: '2026-12-01T00:00:00' }, 'request.invalid'],
    [{ reason: 'x', until: 1_795_248_000_000 }, 'request.invalid'],
    [{ reason: 'x', colour: 'red' }, 'request.invalid'],
    [{ reason: '' }, 'container.suspension_invalid'],
    [{ reason: 'a\0b' }, 'container.suspension_invalid'],
    [{ reason: '\ud83d' }, 'container.suspension_invalid'],
    [{ reason: 'x'.repeat(501) }, 'container.suspension_invalid'],
    [{ reason: 'x', until: '2001-01-01T00:00:00Z' }, 'container.suspension_invalid'],
    [{ reason: 'x', until: '9999-12-31T23:59:59Z' }, 'container.suspension_invalid'],
    [{ reason: 'x', from: '9999-12-31T23:59:59Z' }, 'container.suspension_invalid'],
  ])('is not suspended with %j', async (body, code) => {
    const { id } = await stage.newContainer(`S-${Math.random()}`);
    expect(refusal(await act(id, 'suspend', 1, body))).toEqual([422, code]);
  });

  it.each([[{ reason: '' }], [{ reason: '\0' }], [{ reason: 'x'.repeat(501) }]])(
    'does not end for the reason %j',
    async (body) => {
      const { id } = await stage.newContainer(`E-${Math.random()}`);
      expect(refusal(await act(id, 'remove', 1, body))).toEqual([422, 'container.invalid']);
    },
  );

  it('moves on by the version that was seen, one step for each', async () => {
    const { id } = await stage.newContainer('L-5');
    for (const deed of ['activate', 'suspend', 'resume', 'remove']) {
      const body = deed === 'suspend' ? { reason: 'x' } : undefined;
      expect(refusal(await act(id, deed, undefined, body))).toEqual([428, 'version.required']);
      expect(refusal(await act(id, deed, 9, body))).toEqual([412, 'version.stale']);
      expect((await stage.foreign.act(`containers/${id}/${deed}`, 1, body)).status).toBe(404);
    }
    const answers = await Promise.all([1, 2, 3, 4].map(() => act(id, 'suspend', 1, { reason: 'x' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });

  describe('history', () => {
    const history = async (id: string, query = '') =>
      (await stage.api.get<History>(`containers/${id}/history${query}`)).body;

    it('has a line for each version, newest first, of what has changed and who did it', async () => {
      const { id } = await stage.newContainer('H-1', { capacityL: 1500 });
      await stage.api.patch(`containers/${id}`, { capacityL: 2000 }, 1);
      await stage.api.patch(`containers/${id}`, { position: at(1.6, 43.6), name: 'There' }, 2);
      await act(id, 'suspend', 3, { reason: 'Market' });
      const { items, nextCursor } = await history(id);
      expect(nextCursor).toBeNull();
      expect(items.map(({ kind, version }) => [kind, version])).toEqual([
        ['suspended', 4],
        ['moved', 3],
        ['changed', 2],
        ['registered', 1],
      ]);
      expect(items.map(({ before, after }) => [before, after]).slice(1)).toEqual([
        [
          { name: 'H-1', position: at(1.5, 43.5) },
          { name: 'There', position: at(1.6, 43.6) },
        ],
        [{ capacityL: 1500 }, { capacityL: 2000 }],
        [
          {},
          expect.objectContaining({
            reference: 'H-1',
            capacityL: 1500,
            status: 'active',
            areaId: stage.areaId,
          }),
        ],
      ]);
      expect(new Set(items.map(({ actorName }) => actorName))).toEqual(new Set(['Administrator']));
      expect(items[0]?.after).toMatchObject({ status: 'suspended', statusReason: 'Market' });
    });

    it('is read page by page, either way round', async () => {
      const { id } = await stage.newContainer('H-2');
      for (let version = 1; version < 12; version += 1)
        await stage.api.patch(`containers/${id}`, { name: `Name ${version}` }, version);
      const first = await history(id, '?limit=5');
      expect(first.items.map(({ version }) => version)).toEqual([12, 11, 10, 9, 8]);
      const second = await history(id, `?limit=5&cursor=${first.nextCursor}`);
      expect(second.items.map(({ version }) => version)).toEqual([7, 6, 5, 4, 3]);
      const oldest = await history(id, '?limit=2&sort=version');
      expect(oldest.items.map(({ version }) => version)).toEqual([1, 2]);
    });

    it('is not written when the change is refused', async () => {
      const { id } = await stage.newContainer('H-3');
      await stage.newContainer('H-4');
      await stage.api.patch(`containers/${id}`, { reference: 'H-4' }, 1);
      await act(id, 'resume', 1);
      expect((await history(id)).items).toHaveLength(1);
    });

    it('of another organisation, and of nothing, is not found', async () => {
      const { id } = await stage.newContainer('H-5');
      expect(refusal(await stage.foreign.get(`containers/${id}/history`))).toEqual([
        404,
        'container.not_found',
      ]);
      expect((await stage.api.get(`containers/${stage.areaId}/history`)).status).toBe(404);
    });

    it.each(['"a"', '"1e3"', '"99999999999"', '"-1"', '1', 'null'])(
      'is not read from a cursor with the key %s',
      async (key) => {
        const { id } = await stage.newContainer(`HC-${Math.random()}`);
        const text = `["container_history:-version",${key},"${id}"]`;
        const cursor = Buffer.from(text).toString('base64url');
        expect(refusal(await stage.api.get(`containers/${id}/history?cursor=${cursor}`))).toEqual([
          422,
          'page.cursor_invalid',
        ]);
      },
    );

    it('cannot be changed by the application', async () => {
      const { rows } = await stage.owner.query<{ privilege: string }>(
        `SELECT privilege_type AS privilege FROM information_schema.role_table_grants
          WHERE table_name = 'container_history' AND grantee = 'glaneur_app' ORDER BY 1`,
      );
      expect(rows.map(({ privilege }) => privilege)).toEqual(['INSERT', 'SELECT']);
    });
  });
});
