import type { Outbox } from '../../../src/application/shared/outbox.port.js';
import type { ReportAnswer } from '../../../src/domain/reports/answer.js';
import { AssignedReport } from '../../../src/domain/reports/assigned-report.js';
import { ClosedReport } from '../../../src/domain/reports/closed-report.js';
import { OpenReport, type Problem } from '../../../src/domain/reports/open-report.js';
import { type Report, unclosed, type UnclosedReport } from '../../../src/domain/reports/report.js';
import { Reports, type TapPhoto } from '../../../src/domain/reports/reports.repository.js';
import type { Tap } from '../../../src/domain/reports/tap.js';
import { TriagedReport } from '../../../src/domain/reports/triaged-report.js';
import { DomainError } from '../../../src/domain/shared/domain-error.js';
import { InMemoryOutbox } from './outbox.js';
import type { InMemoryUnitOfWork } from './unit-of-work.js';

/** Units of work run one after the other here: whoever finds a report holds it. */
export class InMemoryReports extends Reports {
  constructor(
    private readonly unitOfWork: InMemoryUnitOfWork,
    private readonly outbox: Outbox = new InMemoryOutbox(unitOfWork),
  ) {
    super();
  }

  async add(report: OpenReport): Promise<boolean> {
    const added = this.unitOfWork.statement(report.organisationId, (store) => {
      if (report.takesTaps && store.tables.reports.some(isTaking(report))) return false;
      store.insert('reports', stored(report));
      return true;
    });
    if (added) await this.outbox.append(report.events);
    return added;
  }

  async findTaking(problem: Problem): Promise<UnclosedReport | undefined> {
    const [report] = this.select(problem.organisationId, isTaking(problem));
    return report && unclosed(report);
  }

  async find(organisationId: string, id: string): Promise<Report | undefined> {
    return this.select(organisationId, (report) => report.id === id)[0];
  }

  async findEach(organisationId: string, ids: readonly string[]): Promise<readonly Report[]> {
    return this.select(organisationId, ({ id }) => ids.includes(id));
  }

  async findUnclosed(problem: Problem): Promise<readonly UnclosedReport[]> {
    const isMeant = (report: Report) => report.state !== 'closed' && isOf(problem)(report);
    return this.select(problem.organisationId, isMeant).map(unclosed);
  }

  async save(report: Report): Promise<void> {
    this.unitOfWork.statement(report.organisationId, (store) => {
      const before = (other: Report) => other.id === report.id && other.version === report.version - 1;
      if (!store.replace('reports', before, stored(report)))
        throw new DomainError('stale', 'version.stale', 'changed meanwhile');
    });
    await this.outbox.append(report.events);
  }

  async addTap({ organisationId, id: reportId }: Report, tap: Tap, photo: TapPhoto | null): Promise<void> {
    this.unitOfWork.statement(organisationId, (store) =>
      store.insert('reportTaps', { organisationId, reportId, tap, photo }),
    );
  }

  async addPhoto(organisationId: string, tapId: string, photo: TapPhoto): Promise<void> {
    this.unitOfWork.statement(organisationId, (store) =>
      store.exchange(
        'reportTaps',
        ({ tap }) => tap.id === tapId,
        (row) => ({ ...row, photo }),
      ),
    );
  }

  async handOver(from: Report, to: Report): Promise<void> {
    this.unitOfWork.statement(from.organisationId, (store) => {
      for (const table of ['reportTaps', 'reportAnswers'] as const)
        store.exchange(
          table,
          ({ reportId }) => reportId === from.id,
          (row) => ({ ...row, reportId: to.id }),
        );
    });
  }

  async addAnswer({ organisationId, id: reportId }: Report, answer: ReportAnswer): Promise<void> {
    this.unitOfWork.statement(organisationId, (store) =>
      store.insert('reportAnswers', { organisationId, reportId, answer }),
    );
  }

  private select(organisationId: string, isMeant: (report: Report) => boolean): Report[] {
    return this.unitOfWork.statement(organisationId, ({ tables }) =>
      tables.reports
        .filter((report) => report.organisationId === organisationId && isMeant(report))
        .sort((one, other) => (one.id < other.id ? -1 : 1)),
    );
  }
}

const isOf =
  ({ organisationId, containerId, category }: Problem) =>
  (report: Report) =>
    report.organisationId === organisationId &&
    report.containerId === containerId &&
    report.category === category;

const isTaking = (problem: Problem) => (report: Report) => report.takesTaps && isOf(problem)(report);

/** What is stored has told its events. */
function stored(report: Report): Report {
  switch (report.state) {
    case 'open':
      return OpenReport.restore(report);
    case 'triaged':
      return TriagedReport.restore(report);
    case 'assigned':
      return AssignedReport.restore(report);
    case 'closed':
      return ClosedReport.restore(report);
  }
}
