import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { existing, unclosed } from '../../domain/reports/report.js';
import { Reports } from '../../domain/reports/reports.repository.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { Assignees } from './assignees.port.js';

export interface AssignReportCommand {
  readonly reportId: string;
  readonly personId: string;
}

/** Asks somebody of the team to see to a report, drivers included. */
@Injectable()
export class AssignReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: Reports,
    private readonly assignees: Assignees,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `report.not_found`, `report.closed`, `report.already_assigned`, `report.assignee_unknown` */
  async execute(
    { reportId, personId }: AssignReportCommand,
    { organisationId, userId }: Actor,
  ): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const report = unclosed(existing(await this.reports.find(organisationId, reportId)));
      if (!(await this.assignees.includes(organisationId, personId))) throw unknownAssignee();
      await this.reports.save(report.assign(personId, { by: userId, at: this.clock.now() }));
    });
  }
}

function unknownAssignee(): DomainError {
  const message = 'There is no such active person in your organisation.';
  const code = 'report.assignee_unknown';
  return DomainError.invalid(code, [{ path: 'personId', code, message }]);
}
