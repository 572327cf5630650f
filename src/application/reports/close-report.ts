import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { existing, unclosed } from '../../domain/reports/report.js';
import { Reports } from '../../domain/reports/reports.repository.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface CloseReportCommand {
  readonly reportId: string;
  /** For colleagues; null: none. */
  readonly note: string | null;
}

/** Nothing is left to do about a report. */
@Injectable()
export class CloseReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: Reports,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `report.not_found`, `report.closed`, `report.invalid` */
  async execute({ reportId, note }: CloseReportCommand, { organisationId, userId }: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const report = unclosed(existing(await this.reports.find(organisationId, reportId)));
      await this.reports.save(report.close(note, { by: userId, at: this.clock.now() }));
    });
  }
}
