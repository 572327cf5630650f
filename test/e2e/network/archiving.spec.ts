import { type ContainerBody, openStage, at, refusal, type Stage } from './stage.js';

interface Archivable {
  id: string;
  version: number;
  archivedAt: string | null;
}

describe('archives', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('Archives');
  });
  afterAll(() => stage?.close());

  const listed = async (things: string, query = '') => {
    const { body } = await stage.api.get<{ items: { id: string }[] }>(`${things}?limit=200${query}`);
    return body.items.map(({ id }) => id);
  };

  it('take a site that serves no area, and give it back', async () => {
    const site = { name: 'Old depot', kind: 'depot', position: at(1, 43) };
    const { id } = (await stage.api.post<Archivable>('sites', site)).body;
    expect((await stage.api.get<Archivable>(`sites/${id}`)).body.archivedAt).toBeNull();
    const archived = await stage.api.act<Archivable>(`sites/${id}/archive`, 1);
    expect([archived.status, archived.headers.get('etag')]).toEqual([200, '"2"']);
    expect(archived.body.archivedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect([await listed('sites'), await listed('sites', '&archived=true')]).toEqual([[stage.siteId], [id]]);
    expect((await listed('sites', '&archived=all')).toSorted()).toEqual([stage.siteId, id].toSorted());
    expect(refusal(await stage.api.act(`sites/${id}/archive`, 2))).toEqual([409, 'site.archived']);
    const restored = await stage.api.act<Archivable>(`sites/${id}/restore`, 2);
    expect(restored.body).toMatchObject({ archivedAt: null, version: 3 });
    expect(refusal(await stage.api.act(`sites/${id}/restore`, 3))).toEqual([409, 'site.not_archived']);
  });

  it('do not take a site that an area is served from, nor an area in which a container stands', async () => {
    expect(refusal(await stage.api.act(`sites/${stage.siteId}/archive`, 1))).toEqual([409, 'site.in_use']);
    const areaId = await stage.newArea('BUSY');
    const { id } = await stage.newContainer('BUSY-1', { areaId, status: 'planned' });
    expect(refusal(await stage.api.act(`areas/${areaId}/archive`, 1))).toEqual([409, 'area.in_use']);
    await stage.api.act(`containers/${id}/remove`, 1);
    const archived = await stage.api.act<Archivable>(`areas/${areaId}/archive`, 1);
    expect([archived.status, archived.body.version]).toEqual([200, 2]);
    expect(await listed('areas')).not.toContain(areaId);
    expect(await listed('areas', `&archived=true&siteId=${stage.siteId}`)).toContain(areaId);
  });

  it('take no container in: not by name, not by position, not by a move', async () => {
    const areaId = await stage.newArea('CLOSED', 20);
    await stage.api.act(`areas/${areaId}/archive`, 1);
    const named = { reference: 'X-1', name: 'x', type: 'mixed', position: at(20.5, 43.5), areaId };
    expect(refusal(await stage.api.post('containers', named))).toEqual([409, 'area.archived']);
    const found = { ...named, areaId: null };
    expect(refusal(await stage.api.post('containers', found))).toEqual([422, 'container.no_area_here']);
    const { id } = await stage.newContainer('X-2');
    expect(refusal(await stage.api.patch(`containers/${id}`, { areaId }, 1))).toEqual([409, 'area.archived']);
  });

  it('of sites take no area in, new, moved or brought back', async () => {
    const site = { name: 'Closing', kind: 'depot', position: at(1, 43) };
    const { id: siteId } = (await stage.api.post<Archivable>('sites', site)).body;
    const boundary = { type: 'Polygon', coordinates: [[[1, 1], [2, 1], [2, 2], [1, 1]]] }; // prettier-ignore
    const area = { siteId, name: 'S', code: 'S-1', boundary };
    const { id: areaId } = (await stage.api.post<Archivable>('areas', area)).body;
    await stage.api.act(`areas/${areaId}/archive`, 1);
    expect((await stage.api.act(`sites/${siteId}/archive`, 1)).status).toBe(200);
    expect(refusal(await stage.api.act(`areas/${areaId}/restore`, 2))).toEqual([409, 'site.archived']);
    const another = await stage.api.post('areas', { ...area, code: 'S-2' });
    expect(refusal(another)).toEqual([409, 'site.archived']);
    expect(refusal(await stage.api.patch(`areas/${stage.areaId}`, { siteId }, 1))).toEqual([
      409,
      'site.archived',
    ]);
  });

  it('ask for the version that was seen, and find nothing of another organisation', async () => {
    for (const path of [`sites/${stage.siteId}`, `areas/${stage.areaId}`]) {
      for (const deed of ['archive', 'restore']) {
        expect(refusal(await stage.api.act(`${path}/${deed}`, undefined))).toEqual([428, 'version.required']);
        expect(refusal(await stage.api.act(`${path}/${deed}`, 99))).toEqual([412, 'version.stale']);
        expect((await stage.foreign.act(`${path}/${deed}`, 1)).status).toBe(404);
      }
    }
  });

  it('hold no container, however many are registered while the area is put aside', async () => {
    for (let round = 0; round < 6; round += 1) {
      const areaId = await stage.newArea(`RACE-${round}`);
      const register = (n: number) => {
        const body = {
          reference: `R-${round}-${n}`,
          name: 'r',
          type: 'mixed',
          position: at(1.5, 43.5),
          areaId,
        };
        return stage.api.post<ContainerBody>('containers', body);
      };
      const [archived, ...registered] = await Promise.all([
        stage.api.act(`areas/${areaId}/archive`, 1),
        ...Array.from({ length: 4 }, (_, n) => register(n)),
      ]);
      const { rows } = await stage.owner.query<{ live: number; archived: boolean }>(
        `SELECT count(c.id)::integer AS live, a.archived_at IS NOT NULL AS archived
           FROM areas a LEFT JOIN containers c ON c.area_id = a.id AND c.status <> 'removed' WHERE a.id = $1 GROUP BY a.archived_at`,
        [areaId],
      );
      const stored = registered.filter(({ status }) => status === 201).length;
      expect(rows[0]?.live).toBe(stored);
      expect(rows[0]).toEqual(
        archived.status === 200 ? { live: 0, archived: true } : { live: stored, archived: false },
      );
      const refused = registered.filter(({ status }) => status !== 201).map(refusal);
      expect(refused.every(([status, code]) => status === 409 && code === 'area.archived')).toBe(true);
    }
  });
});
