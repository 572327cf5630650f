import { Checks } from '../shared/checks.js';
import { DomainError } from '../shared/domain-error.js';
import { checkText } from '../shared/text.js';
import { CLOSE_NOTE_MAX, ClosedReport } from './closed-report.js';
import { DANGER, isWithinWindow } from './report-category.js';
import { type ReportAction, ReportCore } from './report-core.js';
import { reportEvent } from './report.events.js';

/** What every report can do that is not closed. */
export abstract class LiveReport extends ReportCore {
  /** Whether a tap of this moment is counted here. */
  counts(tappedAt: Date): boolean {
    return this.takesTaps && isWithinWindow(this.category, this.openedAt, tappedAt);
  }

  /** One more says the same. A tap that comes late does not turn the clock back. */
  countUp(tappedAt: Date): this {
    const lastTapAt = tappedAt > this.lastTapAt ? tappedAt : this.lastTapAt;
    const record = this.next({ count: this.count + 1, lastTapAt });
    return this.becoming(record, [reportEvent('report.counted', record, { by: null, at: tappedAt })]);
  }

  /** Its window is over: the next tap opens another report. Nobody has to hear of it. */
  takeNoMore(): this {
    return this.becoming(this.next({ takesTaps: false }), []);
  }

  /** @throws DomainError `invalid`, code `report.invalid` */
  close(note: string | null, { by, at }: ReportAction): ClosedReport {
    const checks = new Checks();
    if (note !== null) checkText(checks, 'note', note, { max: CLOSE_NOTE_MAX });
    checks.throwIfAny('report.invalid');
    return ClosedReport.following(this.next(), { by: 'person', personId: by, note }, at);
  }

  /** A container is not full any more once it was emptied; who taps after the emptying says that it is full again. */
  isSettledBy(emptiedAt: Date): boolean {
    return this.category === 'full' && this.lastTapAt <= emptiedAt;
  }

  /** @param tourId of the driver who has emptied the container */
  closeByEmptying(tourId: string, emptiedAt: Date): ClosedReport {
    return ClosedReport.following(this.next(), { by: 'emptying', tourId }, emptiedAt);
  }

  /**
   * Two reports of one container become one: this one ends, the other has the taps of both.
   * @throws DomainError `conflict` `report.never_merged`, `report.same_report`, `report.other_container`
   */
  mergeInto<Target extends LiveReport>(target: Target, { by, at }: ReportAction): [ClosedReport, Target] {
    refuseMerge(this, target);
    const closed = ClosedReport.following(this.next(), { by: 'merged', personId: by, intoId: target.id }, at);
    return [closed, target.takeIn(this, { by, at })];
  }

  private takeIn(other: LiveReport, action: ReportAction): this {
    const lastTapAt = other.lastTapAt > this.lastTapAt ? other.lastTapAt : this.lastTapAt;
    const record = this.next({ count: this.count + other.count, lastTapAt });
    return this.becoming(record, [reportEvent('report.counted', record, action)]);
  }
}

function refuseMerge(one: LiveReport, target: LiveReport): void {
  if (one.category === DANGER || target.category === DANGER)
    throw refused('report.never_merged', 'A report of a person in danger stays one by itself.');
  if (one.id === target.id) throw refused('report.same_report', 'A report cannot become part of itself.');
  if (one.containerId !== target.containerId)
    throw refused('report.other_container', 'The other report is about another container.');
}

function refused(code: string, message: string): DomainError {
  return new DomainError('conflict', code, message);
}
