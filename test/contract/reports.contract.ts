import type { UnitOfWork } from '../../src/application/shared/unit-of-work.port.js';
import { OpenReport } from '../../src/domain/reports/open-report.js';
import type { ReportCategory } from '../../src/domain/reports/report-category.js';
import { open as isOpen, type Report, unclosed } from '../../src/domain/reports/report.js';
import type { Reports } from '../../src/domain/reports/reports.repository.js';
import type { Tap } from '../../src/domain/reports/tap.js';
import type { DomainError } from '../../src/domain/shared/domain-error.js';
import { newId } from '../support/in-memory/builders.js';

/** The repository of reports on two organisations. */
export interface OpenReports {
  readonly unitOfWork: UnitOfWork;
  readonly reports: Reports;
  readonly grounds: readonly [ReportGround, ReportGround];
  /** Types of the events stored about one report, in the order of its versions. */
  eventsOf(reportId: string): Promise<readonly string[]>;
  /** Words of the taps of a report. */
  tapsOf(reportId: string): Promise<readonly (string | null)[]>;
  /** Texts of the answers to a report. */
  answersOf(reportId: string): Promise<readonly string[]>;
  /** Ids of the photos of a tap. */
  photosOf(tapId: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface ReportGround {
  readonly organisationId: string;
  /** Each test takes the next. */
  readonly containerIds: string[];
  readonly personId: string;
}

const AT = new Date('2026-11-21T08:00:00.000Z');

export function describeReportsContract(name: string, open: () => Promise<OpenReports>): void {
  describe(`reports ${name}`, () => {
    let opened: OpenReports;
    let ground: ReportGround;
    let elsewhere: ReportGround;

    beforeAll(async () => {
      opened = await open();
      [ground, elsewhere] = opened.grounds;
    });
    afterAll(() => opened.close());

    const inUnit = <T>(work: () => Promise<T>, { organisationId } = ground) =>
      opened.unitOfWork.inOrganisation(organisationId, work);
    const aContainer = () => ground.containerIds.pop() as string;
    const aReport = (containerId: string, category: ReportCategory = 'full', of = ground) =>
      OpenReport.create(newId(), { organisationId: of.organisationId, containerId, category }, AT);
    const add = (report: OpenReport) => inUnit(() => opened.reports.add(report));
    const find = (id: string) => inUnit(() => opened.reports.find(ground.organisationId, id));
    const change = (id: string, act: (report: Report) => Report) =>
      inUnit(async () => {
        const report = (await opened.reports.find(ground.organisationId, id)) as Report;
        await opened.reports.save(act(report));
      });
    const action = () => ({ by: ground.personId, at: AT });
    const asStored = (report: Report) => JSON.parse(JSON.stringify({ ...report, events: [] })) as object;
    const aTap = (words: string | null): Tap => ({
      id: newId(),
      tokenHash: newId(),
      tokenToMail: null,
      words,
      contact: null,
      language: 'fr',
      at: AT,
    });

    it('come back as they were stored, in each state', async () => {
      const report = aReport(aContainer());
      expect(await add(report)).toBe(true);
      const steps: readonly ((before: Report) => Report)[] = [
        (before) => isOpen(before).triage(action()),
        (before) => unclosed(before).assign(ground.personId, action()),
        (before) => unclosed(before).countUp(new Date(AT.getTime() + 1_000)),
        (before) => unclosed(before).close('done', action()),
      ];
      let now: Report = report;
      for (const step of steps) {
        expect(asStored((await find(report.id)) as Report)).toEqual(asStored(now));
        now = step(now);
        const next = now;
        await inUnit(() => opened.reports.save(next));
      }
      expect(asStored((await find(report.id)) as Report)).toEqual(asStored(now));
      expect(await opened.eventsOf(report.id)).toEqual([
        'report.opened',
        'report.triaged',
        'report.assigned',
        'report.counted',
        'report.closed',
      ]);
    });

    it('take the taps of a problem one at a time: of many at once one is added', async () => {
      const container = aContainer();
      const many = Array.from({ length: 8 }, () => aReport(container));
      const added = await Promise.all(many.map(add));
      expect(added.filter(Boolean)).toHaveLength(1);
      const taking = await inUnit(() => opened.reports.findTaking(many[0] as OpenReport));
      expect(taking?.id).toBe(many[added.indexOf(true)]?.id);
      expect(await add(aReport(container, 'dirty'))).toBe(true);
    });

    it('count up one after the other, and lose no tap', async () => {
      const report = aReport(aContainer());
      await add(report);
      const countUp = () => change(report.id, (before) => unclosed(before).countUp(AT));
      await Promise.all(Array.from({ length: 8 }, countUp));
      expect((await find(report.id))?.count).toBe(9);
    });

    it('leave room for another one when they take no more, or are closed', async () => {
      const container = aContainer();
      for (const end of [
        (before: Report): Report => unclosed(before).takeNoMore(),
        (before: Report): Report => unclosed(before).close(null, action()),
      ]) {
        const report = aReport(container, 'blocked');
        expect(await add(report)).toBe(true);
        await change(report.id, end);
        expect(await inUnit(() => opened.reports.findTaking(report))).toBeUndefined();
      }
      const unclosedOnes = await inUnit(() => opened.reports.findUnclosed(aReport(container, 'blocked')));
      expect(unclosedOnes.map(({ takesTaps }) => takesTaps)).toEqual([false]);
    });

    it('of a person in danger stand beside each other', async () => {
      const container = aContainer();
      expect(await add(aReport(container, 'person_in_danger'))).toBe(true);
      expect(await add(aReport(container, 'person_in_danger'))).toBe(true);
    });

    it('are refused over another version than the one they were made from', async () => {
      const report = aReport(aContainer());
      await add(report);
      await change(report.id, (before) => unclosed(before).countUp(AT));
      const late = inUnit(() => opened.reports.save(report.countUp(AT)));
      await expect(late).rejects.toMatchObject({ code: 'version.stale' });
    });

    it('give their taps, and what was answered, to another one', async () => {
      const container = aContainer();
      const [from, to] = [aReport(container, 'dirty'), aReport(container, 'waste_around')];
      await inUnit(async () => {
        await opened.reports.add(from);
        await opened.reports.add(to);
        await opened.reports.addTap(from, aTap('one'), null);
        await opened.reports.addTap(to, aTap('two'), { id: newId(), width: 4, height: 3, bytes: 12 });
        await opened.reports.addAnswer(from, { id: newId(), text: 'Soon', by: ground.personId, at: AT });
        await opened.reports.handOver(from, to);
      });
      expect([...(await opened.tapsOf(to.id))].sort()).toEqual(['one', 'two']);
      expect(await opened.tapsOf(from.id)).toEqual([]);
      expect(await opened.answersOf(to.id)).toEqual(['Soon']);
      expect(await opened.answersOf(from.id)).toEqual([]);
    });

    it('take a photo that comes after its tap', async () => {
      const report = aReport(aContainer(), 'person_in_danger');
      const tap = aTap('late');
      const photo = { id: newId(), width: 4, height: 3, bytes: 12 };
      await inUnit(async () => {
        await opened.reports.add(report);
        await opened.reports.addTap(report, tap, null);
      });
      expect(await opened.photosOf(tap.id)).toEqual([]);
      await inUnit(() => opened.reports.addPhoto(ground.organisationId, tap.id, photo, AT));
      expect(await opened.photosOf(tap.id)).toEqual([photo.id]);
    });

    it('are found together, in the order of their ids', async () => {
      const container = aContainer();
      const two = [aReport(container, 'dirty'), aReport(container, 'damaged')] as const;
      for (const one of two) await add(one);
      const ids = two.map(({ id }) => id);
      const found = await inUnit(() => opened.reports.findEach(ground.organisationId, [...ids].reverse()));
      expect(found.map(({ id }) => id)).toEqual([...ids].sort());
    });

    it('are nothing to another organisation', async () => {
      const report = aReport(aContainer());
      await add(report);
      const theirs = await inUnit(() => opened.reports.find(elsewhere.organisationId, report.id), elsewhere);
      expect(theirs).toBeUndefined();
      const error = await inUnit(() => opened.reports.save(report.countUp(AT)), elsewhere).catch(
        (reason: DomainError) => reason,
      );
      expect(error).toBeInstanceOf(Error);
      expect((await find(report.id))?.count).toBe(1);
    });

    it('are not there, nor their taps, when the unit of work is rolled back', async () => {
      const report = aReport(aContainer());
      const failed = inUnit(async () => {
        await opened.reports.add(report);
        await opened.reports.addTap(report, aTap('lost'), null);
        throw new Error('rolled back');
      });
      await expect(failed).rejects.toThrow('rolled back');
      expect(await find(report.id)).toBeUndefined();
      expect(await opened.eventsOf(report.id)).toEqual([]);
      expect(await opened.tapsOf(report.id)).toEqual([]);
    });
  });
}
