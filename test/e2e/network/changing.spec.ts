import { at, type ContainerBody, openStage, refusal, square, type Stage } from './stage.js';
import type { Problem } from '../../support/api-client.js';

describe('changing the network', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('Changing');
  });
  afterAll(() => stage?.close());

  describe('a container', () => {
    const patch = (id: string, body: unknown, version?: number) =>
      stage.api.patch<ContainerBody>(`containers/${id}`, body, version);

    it('keeps what is left out, empties what is null, and carries its new version', async () => {
      const before = await stage.newContainer('C-1', {
        address: '1 quai',
        capacityL: 1500,
        attributes: { key: 'B12', lock: 'old' },
      });
      const { status, body, headers } = await patch(
        before.id,
        { name: 'Quai', address: null, attributes: { lock: 'new' } },
        1,
      );
      expect(status).toBe(200);
      expect(body).toEqual({
        ...before,
        name: 'Quai',
        address: null,
        attributes: { lock: 'new' },
        version: 2,
      });
      expect(headers.get('etag')).toBe('"2"');
      const { body: bare } = await patch(before.id, { attributes: null, capacityL: null }, 2);
      expect(bare).toMatchObject({ attributes: {}, capacityL: null, version: 3 });
    });

    it('stays at its version where nothing differs', async () => {
      const { id } = await stage.newContainer('C-2', { attributes: { b: '1', a: '2' } });
      for (const same of [{}, { name: 'C-2' }, { attributes: { a: '2', b: '1' } }]) {
        const { status, body } = await patch(id, same, 1);
        expect([status, body.version]).toEqual([200, 1]);
      }
      expect(await stage.events('container.changed')).not.toContainEqual(
        expect.objectContaining({ aggregate_id: id }),
      );
    });

    it('is changed only by who says which version was seen, and saw the last', async () => {
      const { id } = await stage.newContainer('C-3');
      expect(refusal(await patch(id, { name: 'x' }))).toEqual([428, 'version.required']);
      expect(refusal(await patch(id, { name: 'x' }, 2))).toEqual([412, 'version.stale']);
      await patch(id, { name: 'x' }, 1);
      expect(refusal(await patch(id, { name: 'y' }, 1))).toEqual([412, 'version.stale']);
    });

    it('takes one of many changes that are made at the same time to the same version', async () => {
      const { id } = await stage.newContainer('C-4');
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, n) => patch(id, { name: `Name ${n}` }, 1)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(412)]);
      const won = answers.find(({ status }) => status === 200)?.body.name;
      const { body } = await stage.api.get<ContainerBody>(`containers/${id}`);
      expect([body.name, body.version]).toEqual([won, 2]);
    });

    it('keeps a position outside its area and warns of it until the area or the position is right', async () => {
      const east = await stage.newArea('EAST', 5);
      const { id } = await stage.newContainer('C-5');
      const moved = await patch(id, { position: at(5.5, 43.5) }, 1);
      expect(moved.body).toMatchObject({
        areaId: stage.areaId,
        warnings: [{ code: 'container.outside_area' }],
      });
      const list = await stage.api.get<{ items: ContainerBody[] }>('containers?reference=C-5');
      expect(list.body.items[0]?.warnings).toHaveLength(1);
      expect((await patch(id, { areaId: east }, 2)).body).toMatchObject({ areaId: east, warnings: [] });
    });

    it('does not take a reference or an area that it may not have', async () => {
      await stage.newContainer('TAKEN');
      const { id } = await stage.newContainer('C-6');
      expect(refusal(await patch(id, { reference: 'TAKEN' }, 1))).toEqual([409, 'container.reference_taken']);
      const unknown = await patch(id, { areaId: stage.siteId }, 1);
      expect(refusal(unknown)).toEqual([422, 'container.area_unknown']);
    });

    it.each([
      [{ name: null }, 'request.invalid'],
      [{ reference: null }, 'request.invalid'],
      [{ type: null }, 'request.invalid'],
      [{ position: null }, 'request.invalid'],
      [{ areaId: null }, 'request.invalid'],
      [{ status: 'removed' }, 'request.invalid'],
      [{ version: 9 }, 'request.invalid'],
      [{ organisationId: '0197a000-0000-7000-8000-000000000001' }, 'request.invalid'],
      [{ capacityL: '2000' }, 'request.invalid'],
      [{ attributes: { a: 1 } }, 'request.invalid'],
      [[], 'request.invalid'],
      [{ name: '' }, 'container.invalid'],
      [{ name: 'a\0b' }, 'container.invalid'],
      [{ reference: '\ud83d' }, 'container.invalid'],
      [{ capacityL: 1e9 }, 'container.invalid'],
      [{ position: at(0, 0) }, 'container.invalid'],
      [{ position: at(181, 0) }, 'container.invalid'],
    ])('is refused with %j', async (body, code) => {
      const { id } = await stage.newContainer(`H-${Math.random()}`);
      expect(refusal(await patch(id, body, 1))).toEqual([422, code]);
      expect((await stage.api.get<ContainerBody>(`containers/${id}`)).body.version).toBe(1);
    });

    it('of another organisation is not found', async () => {
      const { id } = await stage.newContainer('C-7');
      expect(refusal(await stage.foreign.patch(`containers/${id}`, { name: 'mine' }, 1))).toEqual([
        404,
        'container.not_found',
      ]);
    });
  });

  describe('an area', () => {
    const patch = (id: string, body: unknown, version?: number) =>
      stage.api.patch<{ version: number; name: string; boundary: { coordinates: unknown } } & Problem>(
        `areas/${id}`,
        body,
        version,
      );

    it('keeps its boundary when only its name changes, and warns of containers that a new one leaves out', async () => {
      const areaId = await stage.newArea('A-1');
      const { id } = await stage.newContainer('IN-A-1', { areaId });
      const before = (await stage.api.get<{ boundary: object }>(`areas/${areaId}`)).body.boundary;
      expect((await patch(areaId, { name: 'Renamed' }, 1)).body).toMatchObject({
        name: 'Renamed',
        version: 2,
        boundary: before,
      });
      await patch(areaId, { boundary: square(7, 43) }, 2);
      const { body } = await stage.api.get<ContainerBody>(`containers/${id}`);
      expect([body.areaId, body.warnings[0]?.code]).toEqual([areaId, 'container.outside_area']);
    });

    it('keeps the rules of a new one', async () => {
      const areaId = await stage.newArea('A-2');
      expect(refusal(await patch(areaId, { code: 'A' }, 1))).toEqual([409, 'area.code_taken']);
      expect(refusal(await patch(areaId, { siteId: areaId }, 1))).toEqual([422, 'area.site_unknown']);
      expect(refusal(await patch(areaId, { name: null }, 1))).toEqual([422, 'request.invalid']);
      expect(refusal(await patch(areaId, { boundary: null }, 1))).toEqual([422, 'request.invalid']);
      const bowtie = [
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
        [0, 0],
      ];
      const crossing = { type: 'Polygon', coordinates: [bowtie] };
      expect(refusal(await patch(areaId, { boundary: crossing }, 1))).toEqual([422, 'boundary.invalid']);
      expect(refusal(await patch(areaId, { name: 'x' }))).toEqual([428, 'version.required']);
      expect(refusal(await patch(areaId, { name: 'x' }, 5))).toEqual([412, 'version.stale']);
      expect(refusal(await stage.foreign.patch(`areas/${areaId}`, { name: 'x' }, 1))).toEqual([
        404,
        'area.not_found',
      ]);
    });
  });

  describe('a site', () => {
    it('changes by its version, null emptying its address', async () => {
      const address = '3 chemin de la Garonne';
      const site = { name: 'Depot', kind: 'depot', position: at(1, 43), address };
      const { id } = (await stage.api.post<{ id: string }>('sites', site)).body;
      const moved = await stage.api.patch(
        `sites/${id}`,
        { position: at(1.1, 43.1), kind: 'thrift_store' },
        1,
      );
      expect(moved.body).toMatchObject({
        version: 2,
        position: at(1.1, 43.1),
        kind: 'thrift_store',
        address,
      });
      expect((await stage.api.patch(`sites/${id}`, { address: null }, 2)).body).toMatchObject({
        address: null,
      });
      expect(refusal(await stage.api.patch(`sites/${id}`, { name: ' ' }, 3))).toEqual([422, 'site.invalid']);
      expect(refusal(await stage.api.patch(`sites/${id}`, { name: 'x' }))).toEqual([428, 'version.required']);
      expect(refusal(await stage.foreign.patch(`sites/${id}`, { name: 'x' }, 3))).toEqual([
        404,
        'site.not_found',
      ]);
    });
  });
});
