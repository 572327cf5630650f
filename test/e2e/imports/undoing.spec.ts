import { Client } from 'pg';
import type { Problem } from '../../support/api-client.js';
import { Importer } from '../../support/importing.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

describe('undoing an import', () => {
  let application: TestApplication;
  let importer: Importer;
  let names = 0;

  beforeAll(async () => {
    application = await startTestApplication({ demoData: false });
  });
  beforeEach(async () => {
    importer = await Importer.in(application, `Operator ${'abcdefghijkl'[names++]}`);
    await importer.drawArea('A', [1, 43, 2, 44]);
    await importer.drawArea('SMALL', [1.4, 43.5, 1.5, 43.7]);
  });
  afterAll(() => application?.close());

  const HEADER = 'reference,latitude,longitude,name,type,capacityL,address,Quartier';
  const one = async (reference: string) =>
    (await importer.containers()).find((container) => container.reference === reference);

  it('removes what it has made, from the map too', async () => {
    const done = await importer.run(`${HEADER}\nA,43.6,1.45,,,,,\nB,43.61,1.46,,,,,\n`);
    const undone = await importer.undo(done);
    expect(undone).toMatchObject({ state: 'undone', counts: { created: 2, kept: 0 } });
    expect(await importer.containers()).toEqual([]);
    const map = await importer.api.get<{ features: unknown[] }>(
      'map/containers?lat=43.6&lon=1.45&radius=5000',
    );
    expect(map.body.features).toEqual([]);
    const again = await importer.run(`${HEADER}\nA,43.6,1.45,,,,,\n`);
    expect(again.counts).toMatchObject({ created: 1 });
  });

  it('gives what it has changed all of its earlier values back, and writes that down', async () => {
    await importer.run(`${HEADER}\nA,43.6,1.45,one,toys,500,street,Centre\nB,43.6,1.45,same,,,,\n`);
    const before = await one('A');
    const done = await importer.run(
      'reference,latitude,longitude,name,type,capacityL,address,Quartier,Étage\nA,43.9,1.9,two,shoes,,,,2\nB,43.6,1.45,same,,,,,\n',
    );
    expect(done.counts).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await one('A')).not.toMatchObject({ areaId: before?.areaId });
    const undone = await importer.undo(done);
    expect(undone.counts).toMatchObject({ updated: 1, kept: 0 });
    expect(await one('A')).toEqual({ ...before, version: 3 });
    type Line = { kind: string; before: object; after: object };
    const { body } = await importer.api.get<{ items: Line[] }>(`containers/${before?.id}/history`);
    expect(body.items.map(({ kind }) => kind)).toEqual(['changed', 'imported', 'imported']);
    expect(body.items[0]?.after).toEqual(body.items[1]?.before);
    expect(body.items[0]?.before).toEqual(body.items[1]?.after);
  });

  it('leaves what was changed since, and counts it', async () => {
    await importer.run(`${HEADER}\nOLD,43.6,1.45,one,,,,\n`);
    const done = await importer.run(
      `${HEADER}\nOLD,43.6,1.45,two,,,,\nNEW,43.6,1.45,,,,,\nTOUCHED,43.6,1.45,,,,,\n`,
    );
    for (const reference of ['OLD', 'TOUCHED']) {
      const container = await one(reference);
      await importer.api.patch(`containers/${container?.id}`, { name: 'by hand' }, container?.version);
    }
    const undone = await importer.undo(done);
    expect(undone.counts).toMatchObject({ created: 2, updated: 1, kept: 2 });
    expect((await importer.containers()).map(({ reference, name }) => [reference, name])).toEqual([
      ['OLD', 'by hand'],
      ['TOUCHED', 'by hand'],
    ]);
  });

  it('leaves a container that stands on a tour', async () => {
    const done = await importer.run(`${HEADER}\nTOUR,43.6,1.45,,,,,\nFREE,43.6,1.45,,,,,\n`);
    const owner = new Client(application.connection);
    await owner.connect();
    const stop = await one('TOUR');
    await owner.query(PLANNED_TOUR, [importer.organisationId, stop?.id]);
    await owner.end();
    const undone = await importer.undo(done);
    expect(undone.counts).toMatchObject({ created: 2, kept: 1 });
    expect((await importer.containers()).map(({ reference }) => reference)).toEqual(['TOUR']);
  });

  it('needs the version that was seen, and an import that is applied', async () => {
    const done = await importer.run(`${HEADER}\nA,43.6,1.45,,,,,\n`);
    const undo = (version?: number) => importer.api.act<Problem>(`imports/${done.id}/undo`, version);
    expect((await undo()).body).toMatchObject({ status: 428, code: 'version.required' });
    expect((await undo(done.version - 1)).body).toMatchObject({ status: 412, code: 'version.stale' });
    const undone = await importer.undo(done);
    expect((await undo(undone.version)).body).toMatchObject({ status: 409, code: 'import.not_applied' });
    const failed = await importer.run('nothing');
    const answer = await importer.api.act<Problem>(`imports/${failed.id}/undo`, failed.version);
    expect(answer.body).toMatchObject({ status: 409, code: 'import.not_applied' });
  });
});

const PLANNED_TOUR = `
WITH site AS (SELECT id FROM sites WHERE organisation_id = $1 LIMIT 1),
vehicle AS (INSERT INTO vehicles (organisation_id, id, name, capacity_kg, active) VALUES ($1, gen_random_uuid(), 'Truck', 900, true) RETURNING id),
tour AS (
  INSERT INTO tours (organisation_id, id, name, day, state, driver_id, vehicle_id, start_site_id, end_site_id, planned_distance_m)
  SELECT $1, gen_random_uuid(), 'Tour', '2026-11-21', 'planned', m.user_id, vehicle.id, site.id, site.id, 0
    FROM site, vehicle, memberships m WHERE m.organisation_id = $1 RETURNING id)
INSERT INTO tour_stops (organisation_id, id, tour_id, container_id, sequence, state)
SELECT $1, gen_random_uuid(), tour.id, $2, 1, 'pending' FROM tour`;
