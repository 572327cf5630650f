import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { existing, unclosed } from '../../domain/reports/report.js';
import { Reports } from '../../domain/reports/reports.repository.js';
import { Clock } from '../shared/clock.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface MergeReportsCommand {
  readonly reportId: string;
  readonly intoId: string;
}

/** Two reports say the same: one ends, and whoever follows it follows the other. */
@Injectable()
export class MergeReports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: Reports,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `report.not_found` for either, `report.closed` for either, `report.never_merged`,
   * `report.same_report`, `report.other_container`
   */
  async execute({ reportId, intoId }: MergeReportsCommand, { organisationId, userId }: Actor): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const found = await this.reports.findEach(organisationId, [reportId, intoId]);
      const one = (wanted: string) => unclosed(existing(found.find(({ id }) => id === wanted)));
      const action = { by: userId, at: this.clock.now() };
      const [merged, target] = one(reportId).mergeInto(one(intoId), action);
      await this.reports.save(merged);
      await this.reports.save(target);
      await this.reports.handOver(merged, target);
    });
  }
}
