import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { existing, open, unclosed } from '../../domain/reports/report.js';
import { Reports } from '../../domain/reports/reports.repository.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

/** Somebody has looked at an open report. */
@Injectable()
export class TriageReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: Reports,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `report.not_found`, `report.closed`, `report.not_open` */
  async execute(reportId: string, { organisationId, userId }: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const report = unclosed(existing(await this.reports.find(organisationId, reportId)));
      await this.reports.save(open(report).triage({ by: userId, at: this.clock.now() }));
    });
  }
}
