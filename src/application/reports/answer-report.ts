import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { createAnswer } from '../../domain/reports/answer.js';
import { existing } from '../../domain/reports/report.js';
import { Reports } from '../../domain/reports/reports.repository.js';
import { Clock } from '../shared/clock.port.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';

export interface AnswerReportCommand {
  readonly reportId: string;
  readonly text: string;
}

/** Tells everybody who has reported a problem what is done about it. */
@Injectable()
export class AnswerReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: Reports,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `report.not_found`, `report.invalid` */
  async execute({ reportId, text }: AnswerReportCommand, { organisationId, userId }: Actor): Promise<void> {
    const at = this.clock.now();
    await this.unitOfWork.inOrganisation(organisationId, async () => {
      const report = existing(await this.reports.find(organisationId, reportId));
      const answer = createAnswer({ id: this.ids.next(), text, by: userId, at });
      const answered = report.answer(answer.id, { by: userId, at });
      await this.reports.save(answered);
      await this.reports.addAnswer(answered, answer);
    });
  }
}
