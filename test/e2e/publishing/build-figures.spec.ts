import type {
  BuildFiguresView,
  FiguresQuery,
} from '../../../src/application/publishing/builds/build-figures-reader.port.js';
import { PostgisBuildFiguresReader } from '../../../src/infrastructure/postgis/publishing/postgis-build-figures.reader.js';
import { type OpenAdapters, openAdapters } from '../../contract/postgis/open-adapters.js';
import { newId } from '../../support/in-memory/builders.js';

interface Built {
  /** UTC. */
  readonly at: string;
  readonly ms?: number;
  readonly waitMs?: number;
  readonly state?: 'live' | 'failed' | 'cancelled' | 'superseded';
  readonly by?: string;
  readonly website?: string;
  readonly preview?: boolean;
}

/** The organisations of this spec keep the time of Paris: one hour before UTC in November, two in July. */
describe('the figures of builds', () => {
  let adapters: OpenAdapters;
  let here: string;
  const [website, other] = [newId(), newId()];
  const [camille, sacha] = [newId(), newId()];

  beforeAll(async () => {
    adapters = await openAdapters();
    [here] = adapters.organisations;
    for (const [id, slug] of [
      [website, 'one'],
      [other, 'two'],
    ] as const)
      await adapters.owner.query(
        `INSERT INTO websites (organisation_id, id, slug, name, draft_revision) VALUES ($1, $2, $3, 'x', 1)`,
        [here, id, `figures-${slug}`],
      );
    await built({ at: '2026-11-21T09:59:00Z', ms: 100, waitMs: 10, by: camille });
    await built({ at: '2026-11-21T09:30:00Z', ms: 300, waitMs: 30, by: camille });
    await built({ at: '2026-11-20T23:30:00Z', state: 'failed', by: sacha });
    await built({ at: '2026-11-16T12:00:00Z', state: 'cancelled' });
    await built({ at: '2026-11-12T12:00:00Z', ms: 200, waitMs: 20, website: other });
    await built({ at: '2026-10-10T12:00:00Z', state: 'superseded' });
    await built({ at: '2026-07-01T21:30:00Z', ms: 1_000, waitMs: 5 });
    await built({ at: '2025-03-01T12:00:00Z', ms: 900 });
    for (const ms of [10, 20, 30]) await built({ at: '2025-03-02T12:00:00Z', ms, by: sacha, preview: true });
  });
  afterAll(() => adapters?.close());

  async function built({
    at,
    ms = 0,
    waitMs = 0,
    state = 'live',
    by,
    website: of = website,
    preview = false,
  }: Built): Promise<void> {
    const queued = new Date(at);
    const started = new Date(queued.getTime() + waitMs);
    await adapters.owner.query(
      `INSERT INTO builds (organisation_id, id, website_id, kind, state, trigger, requested_by, triggers, not_before, queued_at,
         started_at, finished_at, attempt, phase_ms, pages, pages_rendered, pages_reused, pages_removed, bytes,
         bytes_written, switching, failure_code, version, preview_token)
       VALUES ($1, $2, $3, $11, $4, 'person', $5, 1, $6, $6, $7, $8, 1, $9, 10, 4, 6, 0, 1000, 400, false, $10, 4, $12)`,
      [
        here,
        newId(),
        of,
        state,
        by ?? null,
        queued,
        started,
        new Date(started.getTime() + ms),
        JSON.stringify({ snapshot: ms / 10, render: ms / 2 }),
        state === 'failed' ? 'build.template_failed' : null,
        preview ? 'preview' : 'production',
        preview ? newId() : null,
      ],
    );
  }

  const figures = (
    from: string,
    to: string,
    only: Pick<FiguresQuery, 'websiteId' | 'kind'> = {},
  ): Promise<BuildFiguresView> => {
    const actor = { organisationId: here, userId: camille, role: 'admin', operator: false } as const;
    const query = { from: new Date(from), to: new Date(to), ...only };
    return new PostgisBuildFiguresReader(adapters.unitOfWork).figures(actor, query);
  };
  const NOVEMBER = ['2026-11-01T00:00:00Z', '2026-11-21T10:00:00Z'] as const;

  it('are totals, a mean, and how often it went well', async () => {
    expect((await figures(...NOVEMBER)).totals).toEqual({
      builds: 5,
      live: 3,
      failed: 1,
      cancelled: 1,
      superseded: 0,
      pagesRendered: 20,
      pagesReused: 30,
      bytesWritten: 2_000,
      successRate: 0.75,
      meanMs: 200,
    });
  });

  it('are percentiles of what went live, and of how long it waited', async () => {
    const { duration, wait, phases } = await figures(...NOVEMBER);
    expect(duration).toEqual({ mean: 200, p50: 200, p95: 290, p99: 298, max: 300 });
    expect(wait).toEqual({ mean: 20, p50: 20, p95: 29, p99: 29.8, max: 30 });
    expect(phases).toEqual([
      { phase: 'snapshot', mean: 20, p95: 29 },
      { phase: 'render', mean: 100, p95: 145 },
    ]);
  });

  it('go by the hours, weekdays and days of the organisation', async () => {
    const { byHour, byWeekday, byDay, timeZone } = await figures(...NOVEMBER);
    expect(timeZone).toBe('Europe/Paris');
    expect(byHour).toEqual([
      { hour: 0, builds: 1, failed: 1 },
      { hour: 10, builds: 2, failed: 0 },
      { hour: 13, builds: 2, failed: 0 },
    ]);
    expect(byWeekday).toEqual([
      { weekday: 1, builds: 1, failed: 0 },
      { weekday: 4, builds: 1, failed: 0 },
      { weekday: 6, builds: 3, failed: 1 },
    ]);
    expect(byDay.map(({ day, builds, meanMs }) => [day, builds, meanMs])).toEqual([
      ['2026-11-12', 1, 200],
      ['2026-11-16', 1, null],
      ['2026-11-21', 3, 200],
    ]);
    expect((await figures('2026-07-01T00:00:00Z', '2026-07-02T00:00:00Z')).byHour).toEqual([
      { hour: 23, builds: 1, failed: 0 },
    ]);
  });

  it('compare week with week and month with month', async () => {
    const { week, month } = await figures(...NOVEMBER);
    expect([week.current.builds, week.previous.builds]).toEqual([4, 1]);
    expect([month.current.builds, month.previous.builds, month.previous.superseded]).toEqual([5, 1, 1]);
  });

  it('name who asked most, and why builds failed', async () => {
    const { users, failures } = await figures(...NOVEMBER);
    expect(users.map(({ id, builds }) => [id, builds])).toEqual([
      [camille, 2],
      [sacha, 1],
    ]);
    expect(failures).toEqual([{ code: 'build.template_failed', builds: 1 }]);
  });

  it('are of one kind where that is asked for: what editors look at is not what the public waits for', async () => {
    const MARCH = ['2025-03-01T00:00:00Z', '2025-03-15T00:00:00Z'] as const;
    expect((await figures(...MARCH)).totals.builds).toBe(4);
    const production = await figures(...MARCH, { kind: 'production' });
    expect([production.totals.builds, production.duration.mean, production.users]).toEqual([1, 900, []]);
    expect(production.month.current.builds).toBe(1);
    const previews = await figures(...MARCH, { kind: 'preview' });
    expect([previews.totals.builds, previews.duration.mean, previews.users[0]?.builds]).toEqual([3, 20, 3]);
  });

  it('are of one website where that is asked for, and empty where there is nothing', async () => {
    expect((await figures(...NOVEMBER, { websiteId: other })).totals).toMatchObject({
      builds: 1,
      live: 1,
      meanMs: 200,
    });
    const nothing = await figures('2020-01-01T00:00:00Z', '2020-02-01T00:00:00Z');
    expect(nothing.totals).toMatchObject({ builds: 0, successRate: null, meanMs: null });
    expect([nothing.byHour, nothing.users, nothing.duration.p95]).toEqual([[], [], null]);
  });
});
