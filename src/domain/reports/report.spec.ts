import type { DomainError } from '../shared/domain-error.js';
import { AssignedReport } from './assigned-report.js';
import { ClosedReport } from './closed-report.js';
import { OpenReport } from './open-report.js';
import { isWithinWindow, REPORT_CATEGORIES, type ReportCategory, WINDOW_HOURS } from './report-category.js';
import { open, type Report, unclosed } from './report.js';
import { TriagedReport } from './triaged-report.js';

const AT = new Date('2026-11-21T08:00:00Z');
const HOUR_MS = 3_600_000;
const later = (hours: number, ms = 0) => new Date(AT.getTime() + hours * HOUR_MS + ms);
const BY = { by: 'person', at: later(1) };

const aReport = (category: ReportCategory = 'full', containerId = 'container', id = 'report') =>
  OpenReport.create(id, { organisationId: 'organisation', containerId, category }, AT);
const codeOf = (deed: () => unknown) => {
  try {
    deed();
    return 'done';
  } catch (error) {
    return (error as DomainError).code;
  }
};
const told = ({ events }: Report) => events.map(({ type }) => type);

describe('the window of a report', () => {
  it.each(REPORT_CATEGORIES.filter((category) => category !== 'person_in_danger'))(
    '%s: counts up to its end, its last moment included',
    (category) => {
      const hours = WINDOW_HOURS[category] as number;
      const report = aReport(category);
      expect([report.counts(later(hours)), report.counts(later(hours, 1))]).toEqual([true, false]);
    },
  );

  it('is none for a person in danger', () => {
    expect(aReport('person_in_danger').counts(AT)).toBe(false);
    expect(isWithinWindow('person_in_danger', AT, AT)).toBe(false);
  });

  it('begins with the first tap: taps do not make it longer', () => {
    const report = aReport('blocked').countUp(later(23));
    expect([report.counts(later(24)), report.counts(later(25))]).toEqual([true, false]);
  });

  it('is over once a report takes no more, whatever the hour', () => {
    const report = aReport().takeNoMore();
    expect([report.counts(AT), report.events, report.version]).toEqual([false, [], 2]);
  });
});

describe('counting up', () => {
  it('counts, tells, and keeps the state with what belongs to it', () => {
    const triaged = aReport().triage(BY).countUp(later(2));
    expect(triaged).toBeInstanceOf(TriagedReport);
    expect(triaged).toMatchObject({ count: 2, lastTapAt: later(2), triagedBy: 'person', version: 3 });
    expect(told(triaged)).toEqual(['report.counted']);
    const assigned = aReport().assign('driver', BY).countUp(later(2));
    expect(assigned).toBeInstanceOf(AssignedReport);
    expect(assigned.assigneeId).toBe('driver');
  });

  it('does not turn the clock back for a tap that comes late', () => {
    expect(aReport().countUp(later(2)).countUp(later(1)).lastTapAt).toEqual(later(2));
  });
});

describe('what may follow what', () => {
  it('open → triaged → assigned → handed on → closed', () => {
    const handedOn = aReport().triage(BY).assign('one', BY).assign('another', BY);
    const closed = handedOn.close(null, BY);
    expect([handedOn.assigneeId, closed.state, closed.version, closed.takesTaps]).toEqual([
      'another',
      'closed',
      5,
      false,
    ]);
    expect(closed.closure).toEqual({ by: 'person', personId: 'person', note: null });
    expect(closed.events[0]).toMatchObject({ type: 'report.closed', payload: { closedBy: 'person' } });
  });

  it('an illegal step does not compile, and is a coded conflict over HTTP', () => {
    const closed = aReport().close(null, BY);
    const triaged = aReport().triage(BY);
    // @ts-expect-error a triaged report is not triaged again
    expect(() => triaged.triage(BY)).toThrow(TypeError);
    // @ts-expect-error a closed report is not closed again
    expect(() => closed.close(null, BY)).toThrow(TypeError);
    // @ts-expect-error a closed report counts nothing
    expect(() => closed.countUp(AT)).toThrow(TypeError);
    expect(codeOf(() => open(triaged))).toBe('report.not_open');
    expect(codeOf(() => unclosed(closed))).toBe('report.closed');
    expect(codeOf(() => triaged.assign('one', BY).assign('one', BY))).toBe('report.already_assigned');
  });

  it('an answer fits every state, and changes none', () => {
    const closed = aReport().close('done', BY).answer('answer', BY);
    expect(closed).toBeInstanceOf(ClosedReport);
    expect(closed.closure).toMatchObject({ note: 'done' });
    expect(closed.events).toMatchObject([{ type: 'report.answered', payload: { answerId: 'answer' } }]);
  });

  it('refuses a note that is too long', () => {
    expect(codeOf(() => aReport().close('x'.repeat(501), BY))).toBe('report.invalid');
  });
});

describe('an emptying', () => {
  it('settles what was full until then', () => {
    const report = aReport().countUp(later(2));
    expect([report.isSettledBy(later(2)), report.isSettledBy(later(3))]).toEqual([true, true]);
    expect(report.closeByEmptying('tour', later(3))).toMatchObject({
      closedAt: later(3),
      closure: { by: 'emptying', tourId: 'tour' },
      events: [{ type: 'report.closed', actorId: null }],
    });
  });

  it('settles nothing that was said after it, and no other problem', () => {
    expect(aReport().countUp(later(2)).isSettledBy(later(1))).toBe(false);
    expect(aReport('dirty').isSettledBy(later(1))).toBe(false);
  });
});

describe('a merge', () => {
  const other = (category: ReportCategory = 'dirty', containerId = 'container') =>
    aReport(category, containerId, 'other');

  it('ends one report, and gives its taps to the other', () => {
    const [merged, target] = aReport().countUp(later(3)).mergeInto(other().triage(BY), BY);
    expect(merged.closure).toEqual({ by: 'merged', personId: 'person', intoId: 'other' });
    expect(target).toBeInstanceOf(TriagedReport);
    expect(target).toMatchObject({ count: 3, lastTapAt: later(3), version: 3 });
    expect([told(merged), told(target)]).toEqual([['report.closed'], ['report.counted']]);
  });

  it.each([
    ['itself', aReport(), aReport(), 'report.same_report'],
    ['a report of another container', aReport(), other('full', 'elsewhere'), 'report.other_container'],
    ['a person in danger', aReport(), other('person_in_danger'), 'report.never_merged'],
    ['anything, when a person is in danger', aReport('person_in_danger'), other(), 'report.never_merged'],
  ])('is refused with %s', (_, one, target, code) => {
    expect(codeOf(() => one.mergeInto(target, BY))).toBe(code);
  });
});
