import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AnswerReport } from '../../../application/reports/answer-report.js';
import { AssignReport } from '../../../application/reports/assign-report.js';
import { CloseReport } from '../../../application/reports/close-report.js';
import { MergeReports } from '../../../application/reports/merge-reports.js';
import { ReportsReader, type ReportView } from '../../../application/reports/reports-reader.port.js';
import { TriageReport } from '../../../application/reports/triage-report.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { tagged } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { AnswerReportDto, AssignReportDto, CloseReportDto, MergeReportDto, ReportDto } from './report.dto.js';

/**
 * open → triaged → assigned → closed. No If-Match: every tap in the street changes the version, and a dispatcher need not
 * lose against a passer-by. What does not fit the state any more is refused.
 */
@ApiTags('reports')
@Controller('reports/:id')
export class ReportActionsController {
  constructor(
    private readonly triageReport: TriageReport,
    private readonly assignReport: AssignReport,
    private readonly answerReport: AnswerReport,
    private readonly mergeReports: MergeReports,
    private readonly closeReport: CloseReport,
    private readonly reader: ReportsReader,
  ) {}

  @Post('triage')
  @HttpCode(200)
  @Endpoint({
    operationId: 'triageReport',
    summary: 'Somebody has looked at an open report',
    access: 'reports.manage',
    consumers: ['admin app', 'partners'],
    problems: ['404 report.not_found', '409 report.not_open', '409 report.closed'],
  })
  @ApiOkResponse({ type: ReportDto })
  async triage(
    @IdParam('report') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    await this.triageReport.execute(id, actor);
    return tagged(reply, await this.reader.report(actor, id));
  }

  @Post('assign')
  @HttpCode(200)
  @Endpoint({
    operationId: 'assignReport',
    summary: 'Ask somebody to see to a report',
    description: 'Any active person of the organisation, drivers too. Asked again, it is handed on.',
    access: 'reports.manage',
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '404 report.not_found',
      '409 report.closed',
      '409 report.already_assigned',
      '422 request.invalid',
      '422 report.assignee_unknown',
    ],
  })
  @ApiOkResponse({ type: ReportDto })
  async assign(
    @IdParam('report') reportId: string,
    @Body() { personId }: AssignReportDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    await this.assignReport.execute({ reportId, personId: personId.toLowerCase() }, actor);
    return tagged(reply, await this.reader.report(actor, reportId));
  }

  @Post('answer')
  @HttpCode(200)
  @Endpoint({
    operationId: 'answerReport',
    summary: 'Tell everybody who has reported it what is done',
    description: 'In any state, and more than once. Mailed to those who left an e-mail address.',
    access: 'reports.manage',
    idempotent: true,
    consumers: ['admin app', 'partners'],
    problems: ['400 request.malformed', '404 report.not_found', '422 request.invalid', '422 report.invalid'],
  })
  @ApiOkResponse({ type: ReportDto })
  async answer(
    @IdParam('report') reportId: string,
    @Body() { text }: AnswerReportDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    await this.answerReport.execute({ reportId, text }, actor);
    return tagged(reply, await this.reader.report(actor, reportId));
  }

  @Post('merge')
  @HttpCode(200)
  @Endpoint({
    operationId: 'mergeReport',
    summary: 'Make a report part of another one',
    description:
      'Of the same container. This one is closed; the other has the taps of both and is answered. A person in danger stays a report by itself.',
    access: 'reports.manage',
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '404 report.not_found',
      '409 report.closed',
      '409 report.never_merged',
      '409 report.same_report',
      '409 report.other_container',
      '422 request.invalid',
    ],
  })
  @ApiOkResponse({ type: ReportDto, description: 'The report that stays.' })
  async merge(
    @IdParam('report') reportId: string,
    @Body() { intoId }: MergeReportDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    const into = intoId.toLowerCase();
    await this.mergeReports.execute({ reportId, intoId: into }, actor);
    return tagged(reply, await this.reader.report(actor, into));
  }

  @Post('close')
  @HttpCode(200)
  @Endpoint({
    operationId: 'closeReport',
    summary: 'Nothing is left to do about a report',
    access: 'reports.manage',
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '404 report.not_found',
      '409 report.closed',
      '422 request.invalid',
      '422 report.invalid',
    ],
  })
  @ApiOkResponse({ type: ReportDto })
  async close(
    @IdParam('report') reportId: string,
    @Body() body: CloseReportDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    await this.closeReport.execute({ reportId, note: body?.note ?? null }, actor);
    return tagged(reply, await this.reader.report(actor, reportId));
  }
}
