import {
  isWithinWindow,
  REPORT_CATEGORIES,
  type ReportCategory,
} from '../../src/domain/reports/report-category.js';
import { REPORT_STATES } from '../../src/domain/reports/report.js';
import { Checks } from '../../src/domain/shared/checks.js';
import { readContact } from '../../src/domain/reports/contact.js';
import type { ReportRecord } from '../index.js';
import { demoReports } from './reports.js';

const TODAY = '2026-11-21';

describe('the demo reports', () => {
  let reports: readonly ReportRecord[];
  beforeAll(async () => {
    reports = await demoReports(TODAY);
  });

  it('are the same on every run, of every category, in every state, closed in every way', async () => {
    expect(await demoReports(TODAY)).toEqual(reports);
    expect(new Set(reports.map(({ category }) => category))).toEqual(new Set(REPORT_CATEGORIES));
    expect(new Set(reports.map(({ state }) => state))).toEqual(new Set(REPORT_STATES));
    const closures = reports.flatMap(({ closure }) => closure?.by ?? []);
    expect(new Set(closures)).toEqual(new Set(['emptying', 'person', 'merged']));
  });

  it('leave nobody in danger that somebody has to run for', () => {
    const danger = reports.filter(({ category }) => category === 'person_in_danger');
    expect(danger.map(({ state }) => state)).toEqual(['closed']);
  });

  it('happened one thing after the other, before today, and within the window of their category', () => {
    for (const { category, count, openedAt, lastTapAt, triagedAt, closedAt, answer } of reports) {
      const times = [openedAt, lastTapAt, triagedAt, closedAt, answer?.at].filter(
        (time) => !!time,
      ) as string[];
      for (const time of times) {
        expect(time >= openedAt).toBe(true);
        expect(time < `${TODAY}T00:00:00.000Z`).toBe(true);
      }
      if (count > 1)
        expect(isWithinWindow(category as ReportCategory, new Date(openedAt), new Date(lastTapAt))).toBe(
          true,
        );
    }
  });

  it('count their taps, and no two take those of one container and category', () => {
    const taps = reports.flatMap((report) => report.taps);
    for (const { id, count, closure } of reports) {
      const own = taps.filter(({ reportId }) => reportId === id);
      expect(own).toHaveLength(closure?.by === 'merged' ? 0 : count);
    }
    const taking = reports.filter(({ takesTaps }) => takesTaps);
    expect(new Set(taking.map(({ containerId, category }) => containerId + category)).size).toBe(
      taking.length,
    );
    expect(new Set(taps.map(({ token }) => token)).size).toBe(taps.length);
  });

  it('name addresses that nobody has', () => {
    const contacts = reports.flatMap(({ taps }) => taps.flatMap(({ contact }) => contact ?? []));
    expect(contacts.length).toBeGreaterThan(2);
    for (const { kind, value } of contacts) {
      expect(readContact(new Checks(), 'contact', value)).toEqual({ kind, value });
      if (kind === 'email') expect(value).toMatch(/\.example$/);
    }
  });
});
