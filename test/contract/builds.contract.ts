import type { BuildLeases } from '../../src/application/publishing/builds/build-leases.port.js';
import type { UnitOfWork } from '../../src/application/shared/unit-of-work.port.js';
import { type Build, QueuedBuild, RunningBuild } from '../../src/domain/publishing/build.js';
import type { BuildRequest } from '../../src/domain/publishing/build.details.js';
import { NO_FIGURES } from '../../src/domain/publishing/build.details.js';
import type { Builds } from '../../src/domain/publishing/builds.repository.js';
import { DomainError } from '../../src/domain/shared/domain-error.js';
import { newId } from '../support/in-memory/builders.js';

export interface OpenBuilds {
  readonly unitOfWork: UnitOfWork;
  readonly builds: Builds;
  readonly leases: BuildLeases;
  readonly organisations: readonly [string, string];
  /** A new website of the first organisation. @returns its id */
  newWebsite(): Promise<string>;
  eventsOf(aggregateId: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

const AT = new Date('2026-11-21T08:00:00.000Z');
const after = (seconds: number) => new Date(AT.getTime() + seconds * 1_000);
const TOKEN = 'abcdefghijklmnopqrstuvwxyz012345';

export function describeBuildsContract(name: string, open: () => Promise<OpenBuilds>): void {
  describe(`builds ${name}`, () => {
    let opened: OpenBuilds;
    let here: string;
    let elsewhere: string;
    let websiteId: string;

    beforeAll(async () => {
      opened = await open();
      [here, elsewhere] = opened.organisations;
    });
    beforeEach(async () => {
      websiteId = await opened.newWebsite();
    });
    afterAll(() => opened?.close());

    const inUnit = <T>(work: () => Promise<T>, organisationId = here) =>
      opened.unitOfWork.inOrganisation(organisationId, work);
    const asked = (more: Partial<BuildRequest> = {}): BuildRequest => ({
      websiteId,
      kind: 'production',
      trigger: 'person',
      requestedBy: newId(),
      draft: null,
      previewToken: null,
      ...more,
    });
    const queued = (more: Partial<BuildRequest> = {}) =>
      QueuedBuild.create(newId(), here, asked(more), { now: AT, notBefore: after(1) });
    const add = async (build: QueuedBuild) => {
      await inUnit(() => opened.builds.add(build));
      return (await find(build.id)) as QueuedBuild;
    };
    const save = async <Saved extends Build>(build: Saved) => {
      await inUnit(() => opened.builds.save(build));
      return (await find(build.id)) as Saved;
    };
    const find = (id: string) => inUnit(() => opened.builds.find(here, id));
    const codeOf = (work: Promise<unknown>) =>
      work.then(
        () => 'done',
        (error: unknown) => (error as DomainError).code,
      );

    it('are found as they were stored, in every state, with their events told once', async () => {
      const draft = { name: 'Not saved', nested: [1, { a: 'é\u2028' }] };
      const preview = await add(queued({ kind: 'preview', draft, previewToken: TOKEN }));
      expect(preview.details).toMatchObject({
        draft,
        previewToken: TOKEN,
        queuedAt: AT,
        notBefore: after(1),
      });
      const running = await save(preview.started(after(2)));
      const figures = {
        ...NO_FIGURES,
        phaseMs: { snapshot: 3, plan: 1 },
        pages: 9,
        rendered: 8,
        reused: 1,
        bytes: 4_096,
      };
      const switching = await save(running.switchingOver(4, figures));
      expect(switching.details).toMatchObject({ switching: true, revision: 4, figures });
      const live = await save(switching.live(newId(), figures, after(3)));
      expect(live).toMatchObject({ state: 'live', version: 4, events: [] });
      expect(live.details).toMatchObject({
        draft: null,
        switching: false,
        finishedAt: after(3),
        startedAt: after(2),
      });
      expect(await opened.eventsOf(live.id)).toEqual(['build.queued', 'build.finished']);
    });

    it('say why they failed', async () => {
      const running = await save((await add(queued())).started(after(1)));
      const failure = { code: 'build.template_failed', message: 'index.html cannot be rendered: \u00e9' };
      expect((await save(running.failed(failure, after(2)))).details.failure).toEqual(failure);
    });

    it('wait one by one: a second that waits is refused, beside one that runs it is not', async () => {
      const first = await add(queued());
      expect(await codeOf(add(queued()))).toBe('build.queued_already');
      const running = await save(first.started(after(1)));
      const second = await add(queued());
      expect(await codeOf(save(second.started(after(2))))).toBe('build.running_already');
      expect(await codeOf(save(running.postponed()))).toBe('build.queued_already');
      await save(running.superseded(after(3)));
      expect((await save(second.started(after(4)))).state).toBe('running');
    });

    it('do not meet when they are of another preview, or of production', async () => {
      await add(queued());
      await add(queued({ kind: 'preview', previewToken: TOKEN }));
      await add(queued({ kind: 'preview', previewToken: `${TOKEN}x` }));
      const unfinished = (token: string | null) =>
        inUnit(() => opened.builds.unfinished(here, websiteId, token));
      expect((await unfinished(null)).length).toBe(1);
      expect((await unfinished(TOKEN)).map(({ details }) => details.previewToken)).toEqual([TOKEN]);
    });

    it('of a website are found together, production and previews, while they are not over', async () => {
      const [first, second] = [
        await add(queued()),
        await add(queued({ kind: 'preview', previewToken: TOKEN })),
      ];
      const running = await save(first.started(after(1)));
      const unfinished = () => inUnit(() => opened.builds.unfinishedOfWebsite(here, websiteId));
      expect((await unfinished()).map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
      const switching = await save(running.switchingOver(1, NO_FIGURES));
      for (const build of [switching, second]) {
        const withdrawn = await save(build.withdrawn(newId(), after(2)));
        expect([withdrawn.state, withdrawn.details.switching]).toEqual(['cancelled', false]);
      }
      expect(await unfinished()).toEqual([]);
      expect(await codeOf(save(switching.live(newId(), NO_FIGURES, after(3))))).toBe('version.stale');
    });

    it('are asked for only where there is a website', async () => {
      const hold = (id: string, organisationId = here) =>
        codeOf(inUnit(() => opened.builds.holdWebsite(organisationId, id), organisationId));
      expect([await hold(websiteId), await hold(newId()), await hold(websiteId, elsewhere)]).toEqual([
        'done',
        'website.not_found',
        'website.not_found',
      ]);
    });

    it('are saved over the version before, by one of two', async () => {
      const build = await add(queued());
      const outcomes = await Promise.all([
        codeOf(save(build.started(after(1)))),
        codeOf(save(build.joined(asked(), after(1)))),
      ]);
      expect(outcomes.sort()).toEqual(['done', 'version.stale']);
    });

    it('are another organisation’s business alone', async () => {
      const build = await add(queued());
      expect(await codeOf(inUnit(() => opened.builds.find(elsewhere, build.id), elsewhere))).toBe(
        'build.not_found',
      );
      expect(await inUnit(() => opened.builds.unfinished(elsewhere, websiteId, null), elsewhere)).toEqual([]);
      expect(
        await opened.leases.take({ organisationId: elsewhere, id: build.id }, newId(), AT, after(9)),
      ).toBe(false);
    });

    it('remember when the last one began, and whether a publication is covered', async () => {
      const { builds } = opened;
      const lastStart = async () =>
        (await inUnit(() => builds.lastProductionStarts(here, [newId(), websiteId]))).get(websiteId);
      const covered = (since: Date) => inUnit(() => builds.isCoveredSince(here, websiteId, since));
      expect([await lastStart(), await covered(AT)]).toEqual([undefined, false]);
      const build = await add(queued());
      expect([await lastStart(), await covered(after(100))]).toEqual([undefined, true]);
      const running = await save(build.started(after(5)));
      expect([await lastStart(), await covered(after(5)), await covered(after(6))]).toEqual([
        after(5),
        true,
        false,
      ]);
      await save(running.failed({ code: 'x', message: 'x' }, after(6)));
      expect(await lastStart()).toEqual(after(5));
      await save((await add(queued({ kind: 'preview', previewToken: TOKEN }))).started(after(50)));
      expect([await lastStart(), await covered(after(6))]).toEqual([after(5), false]);
    });

    it('wait for many websites that are asked for together', async () => {
      const others = [await opened.newWebsite(), await opened.newWebsite()];
      const all = [websiteId, ...others];
      const preview = queued({ kind: 'preview', previewToken: TOKEN });
      await inUnit(() => opened.builds.add(...all.map((id) => queued({ websiteId: id })), preview));
      const waiting = () =>
        inUnit(() => opened.builds.queuedProductions(here, [...all, newId()])).then((found) =>
          found.map(({ details }) => details.websiteId).sort(),
        );
      expect(await waiting()).toEqual([...all].sort());
      expect(await opened.eventsOf(preview.id)).toEqual(['build.queued']);
      const [first] = await inUnit(() => opened.builds.queuedProductions(here, [websiteId]));
      await save((first as QueuedBuild).started(after(1)));
      expect(await waiting()).toEqual([...others].sort());
      const more = [queued(), queued({ websiteId: others[0] as string })];
      expect(await codeOf(inUnit(() => opened.builds.add(...more)))).toBe('build.queued_already');
      expect(await waiting()).toEqual([...others].sort());
    });

    it('are covered by one that was asked for since, whatever became of it', async () => {
      const covered = (since: Date) => inUnit(() => opened.builds.isCoveredSince(here, websiteId, since));
      await save((await add(queued())).cancelled(newId(), after(1)));
      expect([await covered(AT), await covered(after(1))]).toEqual([true, false]);
    });

    it('count what persons have asked for, previews apart from what the public waits for', async () => {
      const requested = (kind: BuildRequest['kind']) =>
        inUnit(() => opened.builds.requestedSince(here, kind, AT));
      const before = [await requested('production'), await requested('preview')] as const;
      await add(queued());
      for (const previewToken of [TOKEN, `${TOKEN}x`]) await add(queued({ kind: 'preview', previewToken }));
      websiteId = await opened.newWebsite();
      await add(queued({ trigger: 'network', requestedBy: null }));
      expect([(await requested('production')) - before[0], (await requested('preview')) - before[1]]).toEqual(
        [1, 2],
      );
    });

    it('come back as they were when the unit of work fails', async () => {
      const build = queued();
      await inUnit(async () => {
        await opened.builds.add(build);
        throw new Error('no');
      }).catch(() => {});
      expect(await codeOf(find(build.id))).toBe('build.not_found');
      expect(await opened.eventsOf(build.id)).toEqual([]);
    });

    describe('belong to one worker', () => {
      const [mine, yours] = [newId(), newId()];
      const take = (build: Build, holder: string, now: number, until: number) =>
        opened.leases.take(build, holder, after(now), after(until));

      it('until it leaves off, or its time is over', async () => {
        const running = await save((await add(queued())).started(after(1)));
        expect(await take(running, mine, 0, 10)).toBe(true);
        expect(await take(running, yours, 5, 15)).toBe(false);
        expect(await opened.leases.renew(running, mine, after(20), { done: 1, total: 3 })).toBe(true);
        expect(await take(running, yours, 15, 25)).toBe(false);
        expect(await take(running, yours, 21, 30)).toBe(true);
        expect(await opened.leases.renew(running, mine, after(40), { done: 1, total: 3 })).toBe(false);
      });

      it('and to nobody once they are over, or wait again', async () => {
        const running = await save((await add(queued())).started(after(1)));
        expect(await take(running, mine, 0, 100)).toBe(true);
        const again = await save(running.postponed() as unknown as Build);
        expect(await opened.leases.renew(running, mine, after(200), { done: 1, total: 3 })).toBe(false);
        const restarted = await save((again as QueuedBuild).started(after(2)));
        expect(restarted).toBeInstanceOf(RunningBuild);
        expect(await take(restarted, yours, 3, 13)).toBe(true);
        await save(restarted.cancelled(newId(), after(4)));
        expect(await opened.leases.renew(restarted, yours, after(20), { done: 1, total: 3 })).toBe(false);
      });
    });
  });
}
