import { demoUsers } from '../../../seeds/index.js';
import { Fleet } from '../../support/fleet.js';
import { newId } from '../../support/in-memory/builders.js';
import { LiveClient } from '../../support/live-client.js';
import { Reporting } from '../../support/reporting.js';
import { startTestApplication, type TestApplication } from '../../support/test-application.js';

const [, dispatcherId, driverId] = demoUsers.map(({ id }) => id) as [string, string, string];

describe('what staff do about reports', () => {
  let application: TestApplication;
  let fleet: Fleet;
  let reporting: Reporting;
  let next = 0;

  beforeAll(async () => {
    application = await startTestApplication({ environment: { WORKER: 'none' } });
    fleet = await Fleet.of(application);
    reporting = new Reporting(application.url, fleet.dispatcher);
  });
  afterAll(() => application?.close());

  const aContainer = () => fleet.containerIds[fleet.containerIds.length - 1 - next++] as string;
  const aReport = async (category = 'damaged', container = aContainer()) => {
    const token = await reporting.tap(container, category);
    const [report] = await reporting.of(container);
    return { token, container, id: report?.id as string };
  };
  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
  };

  it('goes from open over triaged and assigned to closed, and the tracking link shows it', async () => {
    const { id, token } = await aReport();
    const state = async () => (await reporting.tracked(token)).state;
    expect((await reporting.act(id, 'triage')).body.state).toBe('triaged');
    expect(await state()).toBe('triaged');
    const assigned = await reporting.act(id, 'assign', { personId: driverId });
    expect(assigned.body).toMatchObject({ state: 'assigned', assignee: { id: driverId }, version: 3 });
    const closed = await reporting.act(id, 'close', { note: 'New hinge' });
    expect(closed.body).toMatchObject({
      state: 'closed',
      closure: { by: 'person', person: { id: dispatcherId }, note: 'New hinge', mergedIntoId: null },
    });
    expect(closed.headers.get('etag')).toBe('"4"');
    expect(await reporting.tracked(token)).toMatchObject({ state: 'closed', closedBy: 'person' });
    expect(JSON.stringify(await reporting.tracked(token))).not.toContain('hinge');
  });

  it('refuses what does not fit the state', async () => {
    const { id } = await aReport();
    await reporting.act(id, 'triage');
    const deeds: [string, object, number, string][] = [
      ['triage', {}, 409, 'report.not_open'],
      ['assign', { personId: newId() }, 422, 'report.assignee_unknown'],
      ['merge', { intoId: id }, 409, 'report.same_report'],
      ['answer', { text: '  ' }, 422, 'report.invalid'],
    ];
    for (const [deed, body, status, code] of deeds) {
      const answer = await reporting.act(id, deed, body);
      expect([deed, answer.status, answer.body.code]).toEqual([deed, status, code]);
    }
    await reporting.act(id, 'assign', { personId: driverId });
    expect((await reporting.act(id, 'assign', { personId: driverId })).body.code).toBe(
      'report.already_assigned',
    );
    expect((await reporting.act(id, 'triage')).body.code).toBe('report.not_open');
    await reporting.act(id, 'close');
    for (const deed of ['triage', 'close']) {
      expect((await reporting.act(id, deed)).body.code).toBe('report.closed');
    }
  });

  it('is closed by the emptying of a driver when it was full, and stays open when it was not', async () => {
    const driver = await fleet.driver();
    const container = aContainer();
    const full = await aReport('full', container);
    const dirty = await aReport('dirty', container);
    const tour = await fleet.runningTour(driver, { containerIds: [container] });
    const stop = tour.stops[0]?.id;
    await driver.api.post(`tours/${tour.id}/stops/${stop}/collect`, { estimatedKg: 80 });
    await until(async () => (await reporting.one(full.id)).state === 'closed');
    expect(await reporting.tracked(full.token)).toMatchObject({ state: 'closed', closedBy: 'emptying' });
    expect((await reporting.one(full.id)).closure).toMatchObject({ by: 'emptying', person: null });
    expect((await reporting.one(dirty.id)).state).toBe('open');
    await reporting.tap(container, 'full');
    const open = (await reporting.of(container)).filter(({ category }) => category === 'full');
    expect(open.map(({ state, count }) => [state, count])).toEqual([
      ['open', 1],
      ['closed', 1],
    ]);
  });

  it('stays open when somebody says after the emptying that it is full', async () => {
    const driver = await fleet.driver();
    const container = aContainer();
    const tour = await fleet.runningTour(driver, { containerIds: [container] });
    const before = new Date().toISOString();
    const full = await aReport('full', container);
    const stop = tour.stops[0]?.id;
    // The phone was without a network, and tells of the emptying only now.
    const collected = await driver.api.post<{ code?: string }>(`tours/${tour.id}/stops/${stop}/collect`, {
      estimatedKg: 80,
      at: before,
    });
    expect(collected.status).toBe(200);
    await until(async () => {
      const sql = `SELECT count(*)::int AS n FROM outbox WHERE type = 'tour.stop_collected'`;
      return (await fleet.asOwner((owner) => owner.query<{ n: number }>(sql))).rows[0]?.n === 0;
    });
    expect((await reporting.one(full.id)).state).toBe('open');
  });

  it('merges two of one container: one ends, the other counts both, and both are followed', async () => {
    const container = aContainer();
    const dirty = await aReport('dirty', container);
    await reporting.tap(container, 'waste_around', { words: 'Ten bags' });
    await reporting.tap(container, 'waste_around');
    const waste = (await reporting.of(container)).find(({ category }) => category === 'waste_around');
    await reporting.act(dirty.id, 'answer', { text: 'On Monday.' });
    const merged = await reporting.act(dirty.id, 'merge', { intoId: waste?.id });
    expect(merged.body).toMatchObject({ id: waste?.id, count: 3, state: 'open' });
    expect((await reporting.one(dirty.id)).closure).toMatchObject({ by: 'merged', mergedIntoId: waste?.id });
    await reporting.act(waste?.id as string, 'answer', { text: 'Cleaned.' });
    expect(await reporting.tracked(dirty.token)).toMatchObject({
      state: 'open',
      answers: [{ text: 'On Monday.' }, { text: 'Cleaned.' }],
    });
    expect((await reporting.act(dirty.id, 'merge', { intoId: waste?.id })).body.code).toBe('report.closed');
    const elsewhere = await aReport();
    expect((await reporting.act(elsewhere.id, 'merge', { intoId: waste?.id })).body.code).toBe(
      'report.other_container',
    );
  });

  it('never merges a person in danger, in either direction', async () => {
    const container = aContainer();
    const [danger, other] = [await aReport('person_in_danger', container), await aReport('other', container)];
    const both: [string, string][] = [
      [danger.id, other.id],
      [other.id, danger.id],
    ];
    for (const [id, intoId] of both) {
      expect((await reporting.act(id, 'merge', { intoId })).body.code).toBe('report.never_merged');
    }
    await reporting.tap(container, 'person_in_danger');
    const reports = await reporting.of(container);
    const dangers = reports.filter(({ category }) => category === 'person_in_danger');
    expect(dangers.map(({ count }) => count)).toEqual([1, 1]);
  });

  it('answers the same request once', async () => {
    const { id } = await aReport();
    const key = { 'idempotency-key': newId() };
    for (let time = 0; time < 2; time++) {
      await fleet.dispatcher.post(`reports/${id}/answer`, { text: 'Soon.' }, key);
    }
    expect((await reporting.one(id)).answers.map(({ text }) => text)).toEqual(['Soon.']);
  });

  it('is listed by state, category, container and person, with the position for a map', async () => {
    const { id, container } = await aReport('blocked');
    await reporting.act(id, 'assign', { personId: driverId });
    const list = async (query: string) =>
      (await fleet.dispatcher.get<{ items: { id: string }[] }>(`reports?limit=200&${query}`)).body.items.map(
        (item) => item.id,
      );
    expect(await list(`state=assigned&category=blocked,dirty&assigneeId=${driverId}`)).toContain(id);
    expect(await list(`state=open,triaged&containerId=${container}`)).toEqual([]);
    const { body } = await fleet.dispatcher.get<{ items: object[] }>(`reports?containerId=${container}`);
    expect(body.items[0]).toMatchObject({
      container: {
        id: container,
        position: { type: 'Point', coordinates: [expect.any(Number), expect.any(Number)] },
      },
    });
    const all: string[] = [];
    let cursor = '';
    do {
      const page = await fleet.dispatcher.get<{ items: { id: string }[]; nextCursor: string | null }>(
        `reports?limit=3&sort=lastTapAt${cursor}`,
      );
      all.push(...page.body.items.map((item) => item.id));
      cursor = page.body.nextCursor === null ? '' : `&cursor=${page.body.nextCursor}`;
    } while (cursor !== '');
    expect([...all].sort()).toEqual((await list('')).sort());
    expect(new Set(all).size).toBe(all.length);
  });

  it('is not for drivers', async () => {
    const { api } = await fleet.driver();
    expect((await api.get<{ code: string }>('reports')).body.code).toBe('access.permission_missing');
  });

  it('is told live to those who dispatch', async () => {
    const client = await LiveClient.signedIn(application.url, 'dispatcher@demo.glaneur.example');
    try {
      await client.ask('join', {});
      const { id, container } = await aReport('person_in_danger');
      expect(await client.hears('report.opened', ({ reportId }) => reportId === id)).toMatchObject({
        category: 'person_in_danger',
        containerId: container,
        count: 1,
        version: 1,
      });
      await reporting.act(id, 'triage');
      await client.hears('report.triaged', ({ reportId }) => reportId === id);
    } finally {
      client.close();
    }
  });
});
