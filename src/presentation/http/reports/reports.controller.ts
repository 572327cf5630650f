import { Readable } from 'node:stream';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OpenPhoto } from '../../../application/reports/open-photo.js';
import { PHOTO_TYPE } from '../../../application/reports/photo-files.js';
import {
  ReportsReader,
  type ReportSummary,
  type ReportView,
} from '../../../application/reports/reports-reader.port.js';
import type { Page } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { tagged } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { pageRequest } from '../shared/page-query.dto.js';
import { ReportDto, ReportPageDto, ReportQueryDto } from './report.dto.js';

/** A photo never changes; it is somebody's own, so that no shared cache keeps it. */
const PHOTO_CACHE = 'private, max-age=3600, immutable';

/** What the team reads of reports. */
@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly reader: ReportsReader,
    private readonly openPhoto: OpenPhoto,
  ) {}

  @Get()
  @Endpoint({
    operationId: 'listReports',
    summary: 'List the problem reports',
    description:
      'Each with the position of its container. Sorts by `openedAt` (the newest first) or `lastTapAt`.',
    access: 'reports.read',
    consumers: ['admin app', 'partners'],
    problems: ['422 request.invalid', '422 page.cursor_invalid', '422 page.sort_unknown'],
  })
  @ApiOkResponse({ type: ReportPageDto })
  list(@Query() query: ReportQueryDto, @CurrentActor() actor: Actor): Promise<Page<ReportSummary>> {
    const { state: states, category: categories, containerId, assigneeId } = query;
    const page = pageRequest({ ...query, sort: query.sort ?? '-openedAt' }, ['openedAt', 'lastTapAt']);
    return this.reader.reports(actor, { states, categories, containerId, assigneeId }, page);
  }

  @Get(':id')
  @Endpoint({
    operationId: 'getReport',
    summary: 'One report, with what reporters have written',
    access: 'reports.read',
    consumers: ['admin app', 'partners'],
    problems: ['404 report.not_found'],
  })
  @ApiOkResponse({ type: ReportDto })
  async get(
    @IdParam('report') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    return tagged(reply, await this.reader.report(actor, id));
  }

  @Get(':id/photos/:photoId')
  @Endpoint({
    operationId: 'getReportPhoto',
    summary: 'A photo that came with a report',
    description: 'Made anew from what was sent: it says nothing of where, when and with what it was taken.',
    access: 'reports.read',
    consumers: ['admin app'],
    problems: ['404 photo.not_found', '404 file.not_found'],
  })
  @ApiProduces(PHOTO_TYPE)
  @ApiOkResponse({ content: { [PHOTO_TYPE]: { schema: { type: 'string', format: 'binary' } } } })
  async photo(
    @IdParam('report') id: string,
    @IdParam('photo', 'photoId') photoId: string,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const content = await this.openPhoto.execute(id, photoId, actor);
    void reply
      .header('content-type', PHOTO_TYPE)
      .header('cache-control', PHOTO_CACHE)
      .header('content-disposition', 'inline; filename="photo.webp"')
      .send(Readable.from(content));
  }
}
