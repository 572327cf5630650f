import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import {
  ApiConsumes,
  ApiOkResponse,
  ApiParam,
  ApiProduces,
  ApiQuery,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FindReportedPlace } from '../../../application/reports/find-reported-place.js';
import type { ReportedPlace } from '../../../application/reports/reported-places.port.js';
import { ReportProblem } from '../../../application/reports/report-problem.js';
import { TrackReport } from '../../../application/reports/track-report.js';
import { Clock } from '../../../application/shared/clock.port.js';
import { REPORT_LANGUAGES, type ReportLanguage } from '../../../domain/reports/tap.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { sendCacheable } from '../shared/etag.js';
import { problemOfError } from '../shared/problem-of-error.js';
import { MULTIPART } from '../shared/uploads.js';
import { formPage, type ReportForm } from './pages/form.page.js';
import { trackedPage } from './pages/tracked.page.js';
import { WORDS } from './pages/spoken.js';
import { reportLanguage } from './report-language.js';
import { ReportPageFilter } from './report-page.filter.js';
import { ReportSettings } from './report-settings.js';
import { HTML_TYPE, pageHeaders, sendPage } from './send-page.js';
import { checkReport, readReport, type SentReport, TakesReport } from './sent-report.js';
import { wrongFields } from './wrong-fields.js';

/** The form says nothing that changes by the minute, and works from a cache. */
const FORM_MAX_AGE_S = 60;

/** Whoever keeps the address they were led to is thanked no more when they come back. */
const THANKED_MS = 10 * 60_000;

const LANGUAGE = { name: 'lang', required: false, enum: REPORT_LANGUAGES };
const CODE = {
  name: 'code',
  description: 'The code on the label of the container, or its id.',
  example: '3K7Q-2XFM',
};
const PAGE = { 'text/html': { schema: { type: 'string' as const } } };

/** The public pages for phones without an app, an account or JavaScript. */
@ApiTags('reports')
@UseFilters(ReportPageFilter)
@Controller()
export class ReportPagesController {
  constructor(
    private readonly findPlace: FindReportedPlace,
    private readonly reportProblem: ReportProblem,
    private readonly trackReport: TrackReport,
    private readonly settings: ReportSettings,
    private readonly clock: Clock,
  ) {}

  @Get('report/:code')
  @Endpoint({
    operationId: 'showReportForm',
    summary: 'The form to report a problem with a container',
    access: 'public',
    consumers: ['public map', 'website builder'],
    problems: ['404 container.not_found', '422 code.mistyped'],
  })
  @ApiParam(CODE)
  @ApiQuery(LANGUAGE)
  @ApiProduces('text/html')
  @ApiOkResponse({ content: PAGE })
  async form(
    @Param('code') code: string,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = reportLanguage(lang, request.headers['accept-language']);
    const place = await this.findPlace.execute(code);
    const page = formPage(this.formOf(place, code, language));
    sendCacheable(request, pageHeaders(reply), HTML_TYPE, page, FORM_MAX_AGE_S);
  }

  @Post('report/:code')
  @TakesReport()
  @Endpoint({
    operationId: 'sendReportForm',
    summary: 'Send the form; leads to the page that follows the report',
    access: 'public',
    limit: 'report',
    consumers: ['public map', 'website builder'],
    problems: [
      '400 upload.malformed',
      '404 container.not_found',
      '413 upload.too_large',
      '422 code.mistyped',
      '422 request.invalid',
      '422 report.invalid',
      '422 report.photo_unreadable',
      '503 report.photos_busy',
      '503 upload.no_room',
    ],
  })
  @ApiParam(CODE)
  @ApiQuery(LANGUAGE)
  @ApiConsumes(MULTIPART, 'application/x-www-form-urlencoded')
  @ApiResponse({ status: 303, description: 'To /r/{token}' })
  async send(
    @Param('code') code: string,
    @Query('lang') lang: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = reportLanguage(lang, request.headers['accept-language']);
    const sent = readReport(request);
    const place = await this.findPlace.execute(code);
    try {
      const { category, words = null, contact = null } = await checkReport(sent);
      const report = { place, category, words, contact, language, photo: sent.photo };
      const token = await this.reportProblem.execute(report);
      void pageHeaders(reply)
        .header('cache-control', 'no-store')
        .redirect(`/r/${token}?sent=1&lang=${language}`, 303);
    } catch (error) {
      const wrong = wrongFields(error, WORDS[language], sent.photo !== null);
      if (!wrong) throw error;
      const form = { ...this.formOf(place, code, language), wrong, typed: typedIn(sent) };
      sendPage(reply.status(problemOfError(error, request.id).status), formPage(form));
    }
  }

  @Get('r/:token')
  @Endpoint({
    operationId: 'showTrackedReport',
    summary: 'What became of a report, as a page',
    access: 'public',
    consumers: ['public map', 'website builder'],
    problems: ['404 report.not_found'],
  })
  @ApiParam({ name: 'token', example: 'c2VjcmV0LW9mLXRoaXMtcmVwb3J0LQ' })
  @ApiQuery(LANGUAGE)
  @ApiProduces('text/html')
  @ApiOkResponse({ content: PAGE })
  async tracked(
    @Param('token') token: string,
    @Query() { lang, sent }: { lang?: unknown; sent?: unknown },
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const report = await this.trackReport.execute(token);
    const language = reportLanguage(lang, request.headers['accept-language']);
    const address = `/r/${encodeURIComponent(token)}`;
    const { emergencyNumber } = this.settings;
    const justSent = sent === '1' && this.clock.now().getTime() - Date.parse(report.reportedAt) < THANKED_MS;
    sendPage(reply, trackedPage({ report, language, address, emergencyNumber, justSent }));
  }

  private formOf(place: ReportedPlace, code: string, language: ReportLanguage): ReportForm {
    return {
      language,
      address: `/report/${encodeURIComponent(code)}`,
      emergencyNumber: this.settings.emergencyNumber,
      container: place,
      operator: place.operator,
      typed: { words: '', contact: '' },
      wrong: new Map(),
    };
  }
}

/** What a person has typed is given back to them, whatever it is. */
function typedIn({ fields }: SentReport): ReportForm['typed'] {
  const { words, contact } = fields as Record<string, unknown>;
  return {
    words: typeof words === 'string' ? words : '',
    contact: typeof contact === 'string' ? contact : '',
  };
}
