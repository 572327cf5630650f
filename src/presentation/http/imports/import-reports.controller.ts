import { Readable } from 'node:stream';
import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProduces, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ImportsReader } from '../../../application/imports/imports-reader.port.js';
import { RejectedRows, type RejectedTable } from '../../../application/imports/rejected-rows.js';
import type { Page } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import type { RowError } from '../../../domain/imports/row-error.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { IdParam } from '../shared/id-param.js';
import { PageQueryDto, pageRequest } from '../shared/page-query.dto.js';
import { BYTE_ORDER_MARK, csvRow } from './csv-text.js';
import { ImportDto, ImportErrorPageDto } from './import.dto.js';
import { ImportEvents } from './import-events.js';

const EVENT_STREAM = 'text/event-stream';
const CSV = 'text/csv';

/** How an import is going, and what is wrong with its rows. */
@ApiTags('imports')
@Controller('imports/:id')
export class ImportReportsController {
  constructor(
    private readonly reader: ImportsReader,
    private readonly rejectedRows: RejectedRows,
    private readonly importEvents: ImportEvents,
  ) {}

  @Get('events')
  @Endpoint({
    operationId: 'followImport',
    summary: 'Follow an import',
    description:
      'Server-Sent Events: `progress` whenever the import has changed, at last `done`; the data is the import as JSON, the id its version. A comment every 15 seconds keeps the connection. A stream may end before `done`: ask again, with `Last-Event-ID`.',
    access: 'imports.run',
    consumers: ['admin app', 'partners'],
    problems: ['404 import.not_found'],
  })
  @ApiProduces(EVENT_STREAM)
  @ApiHeader({ name: 'Last-Event-ID', required: false, schema: { type: 'string', example: '12' } })
  @ApiOkResponse({ content: { [EVENT_STREAM]: { schema: { $ref: getSchemaPath(ImportDto) } } } })
  async follow(
    @IdParam('import') id: string,
    @Headers('last-event-id') lastEventId: string | undefined,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.reader.import(actor, id);
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const seen = /^\d{1,9}$/.test(lastEventId ?? '') ? Number(lastEventId) : 0;
    void reply
      .header('content-type', `${EVENT_STREAM}; charset=utf-8`)
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      .header('connection', 'close')
      .send(Readable.from(this.importEvents.follow(view, actor, seen, gone.signal)));
  }

  @Get('errors')
  @Endpoint({
    operationId: 'listImportErrors',
    summary: 'What is wrong with rows of an import',
    description: 'By line. The first 10,000 are kept; how many rows were rejected is exact.',
    access: 'imports.run',
    consumers: ['admin app', 'partners'],
    problems: [
      '404 import.not_found',
      '422 request.invalid',
      '422 page.cursor_invalid',
      '422 page.sort_unknown',
    ],
  })
  @ApiOkResponse({ type: ImportErrorPageDto })
  errors(
    @IdParam('import') id: string,
    @Query() query: PageQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<Page<RowError>> {
    return this.reader.errors(actor, id, pageRequest(query, ['line']));
  }

  @Get('errors.csv')
  @Endpoint({
    operationId: 'downloadRejectedRows',
    summary: 'The rejected rows, to be mended and uploaded again',
    description:
      'The rows as they were uploaded, with the columns `import_line` and `import_errors`, which an import skips. Cells that a spreadsheet program could run have an apostrophe before them.',
    access: 'imports.run',
    consumers: ['admin app', 'partners'],
    problems: ['404 import.not_found', '404 file.not_found', '409 import.failed'],
  })
  @ApiProduces(CSV)
  @ApiOkResponse({ content: { [CSV]: { schema: { type: 'string', format: 'binary' } } } })
  async download(
    @IdParam('import') id: string,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const table = await this.rejectedRows.execute(id, actor);
    void reply
      .header('content-type', `${CSV}; charset=utf-8`)
      .header('content-disposition', attachment(table.fileName))
      .header('cache-control', 'no-store')
      .send(Readable.from(csvOf(table)));
  }
}

async function* csvOf({ rows, delimiter }: RejectedTable): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  for await (const cells of rows) yield csvRow(cells, delimiter);
}

/** RFC 6266: the name in ASCII for old programs, and as it is for all others. */
function attachment(fileName: string): string {
  const name = `rejected-${fileName.replace(/\.csv$/i, '')}.csv`;
  const plain = name.replaceAll(/[^\w.\- ]/g, '_');
  const coded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
}
