import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiOkResponse,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FindReportedPlace } from '../../../application/reports/find-reported-place.js';
import { ReportProblem } from '../../../application/reports/report-problem.js';
import { TrackReport } from '../../../application/reports/track-report.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { MULTIPART } from '../shared/uploads.js';
import { TrackedReportDto, TrackingDto } from './public-report.dto.js';
import { ReportSettings } from './report-settings.js';
import { FORM_SCHEMA, SendReportDto } from './send-report.dto.js';
import { checkReport, readReport, TakesReport } from './sent-report.js';

/** What anybody may do without an account: report a problem, and follow their report. */
@ApiTags('reports')
@ApiExtraModels(SendReportDto)
@Controller('public')
export class PublicReportsController {
  constructor(
    private readonly findPlace: FindReportedPlace,
    private readonly reportProblem: ReportProblem,
    private readonly trackReport: TrackReport,
    private readonly settings: ReportSettings,
  ) {}

  @Post('containers/:container/reports')
  @TakesReport()
  @Endpoint({
    operationId: 'reportProblem',
    summary: 'Report a problem with a container',
    description:
      'The category alone is enough. The same category for the same container counts up one report while its window lasts. Neither the address nor the position of the sender is kept; of a photo only what it shows. A `person_in_danger` is taken whatever is wrong with the rest of the request: what cannot be read is left out.',
    access: 'public',
    limit: 'report',
    consumers: ['public map', 'website builder', 'partners'],
    problems: [
      '400 request.malformed',
      '400 upload.malformed',
      '404 container.not_found',
      '413 upload.too_large',
      '415 request.media_type',
      '422 code.mistyped',
      '422 request.invalid',
      '422 report.invalid',
      '422 report.photo_unreadable',
      '503 report.photos_busy',
      '503 upload.no_room',
    ],
  })
  @ApiParam({
    name: 'container',
    description: 'The id of the container, or the code on its label.',
    example: '3K7Q-2XFM',
  })
  @ApiBody({
    required: true,
    schema: { $ref: '#/components/schemas/SendReport' },
    description: `Or the same fields as ${MULTIPART}, with a \`photo\`: ${JSON.stringify(FORM_SCHEMA.properties.photo.description)}`,
  })
  @ApiCreatedResponse({ type: TrackingDto })
  async send(
    @Param('container') container: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TrackingDto> {
    const sent = readReport(request);
    const { category, words = null, contact = null, language = 'en' } = await checkReport(sent);
    const place = await this.findPlace.execute(container);
    const report = { place, category, words, contact, language, photo: sent.photo };
    const token = await this.reportProblem.execute(report);
    void reply.header('location', `/api/v1/public/reports/${token}`).header('cache-control', 'no-store');
    return { token, url: `${this.settings.linkUrl}/r/${token}` };
  }

  @Get('reports/:token')
  @Endpoint({
    operationId: 'trackReport',
    summary: 'What became of a report',
    description:
      'For whoever has its token. Nothing that reporters have written is shown, not even their own.',
    access: 'public',
    consumers: ['public map', 'website builder', 'partners'],
    problems: ['404 report.not_found'],
  })
  @ApiParam({ name: 'token', example: 'c2VjcmV0LW9mLXRoaXMtcmVwb3J0LQ' })
  @ApiOkResponse({ type: TrackedReportDto })
  async track(
    @Param('token') token: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TrackedReportDto> {
    void reply.header('cache-control', 'no-store');
    const { container, answers, ...report } = await this.trackReport.execute(token);
    return { ...report, container, answers: [...answers] };
  }
}
