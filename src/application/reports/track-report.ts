import { Injectable } from '@nestjs/common';
import { noSuchReport } from '../../domain/reports/report.js';
import { type TrackedReport, TrackedReports } from './tracked-reports.port.js';
import { TrackingTokens } from './tracking-tokens.port.js';

/** Longer is no token of ours. */
const TOKEN_MAX = 100;

/** What became of a report, for whoever holds the token of one of its taps. */
@Injectable()
export class TrackReport {
  constructor(
    private readonly tokens: TrackingTokens,
    private readonly reports: TrackedReports,
  ) {}

  /** @throws DomainError `not_found` `report.not_found` */
  async execute(token: string): Promise<TrackedReport> {
    const found = token.length <= TOKEN_MAX ? await this.reports.find(this.tokens.hash(token)) : undefined;
    if (!found) throw noSuchReport();
    return found;
  }
}
