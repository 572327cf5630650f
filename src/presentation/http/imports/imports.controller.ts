import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ImportsReader, type ImportView } from '../../../application/imports/imports-reader.port.js';
import { StartImport } from '../../../application/imports/start-import.js';
import { UndoImport } from '../../../application/imports/undo-import.js';
import type { Page } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { FILE_BYTES_MAX } from '../../../domain/imports/import.details.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { created, tagged } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { IfMatch, VERSION_PROBLEMS } from '../shared/if-match.js';
import { PageQueryDto, pageRequest } from '../shared/page-query.dto.js';
import { receiveUpload, UPLOAD_PROBLEMS } from '../shared/upload-receiver.js';
import { TakesUpload } from '../shared/uploads.js';
import { csvContent } from './csv-uploads.js';
import { ImportDto, ImportFieldsDto, ImportPageDto, UPLOAD_SCHEMA } from './import.dto.js';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly startImport: StartImport,
    private readonly undoImport: UndoImport,
    private readonly reader: ImportsReader,
  ) {}

  @Post()
  @HttpCode(202)
  @TakesUpload()
  @Endpoint({
    operationId: 'startImport',
    summary: 'Import a spreadsheet of containers',
    description:
      'CSV with `,` `;` or tab. The first row names the columns: reference, latitude, longitude, and if you like name, type, capacityL, address; every other column becomes an attribute. The file is worked on after the answer: follow `events`. All accepted rows are taken together or none.',
    access: 'imports.run',
    limit: 'upload',
    consumers: ['admin app', 'partners'],
    problems: [...UPLOAD_PROBLEMS, '422 import.not_csv', '422 import.not_utf8', '422 import.invalid'],
  })
  @ApiBody({ schema: UPLOAD_SCHEMA })
  @ApiAcceptedResponse({ type: ImportDto })
  async start(
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportView> {
    const rules = { bytesMax: FILE_BYTES_MAX, fields: ImportFieldsDto };
    const id = await receiveUpload(request, rules, async ({ name: fileName, content }, { mode = 'upsert' }) =>
      this.startImport.execute({ fileName, mode, content: await csvContent(content) }, actor),
    );
    return created(reply, `imports/${id}`, await this.reader.import(actor, id));
  }

  @Get()
  @Endpoint({
    operationId: 'listImports',
    summary: 'List the imports',
    description: 'Sorts by `createdAt`, the newest first unless asked otherwise.',
    access: 'imports.run',
    consumers: ['admin app', 'partners'],
    problems: ['422 request.invalid', '422 page.cursor_invalid', '422 page.sort_unknown'],
  })
  @ApiOkResponse({ type: ImportPageDto })
  list(@Query() query: PageQueryDto, @CurrentActor() actor: Actor): Promise<Page<ImportView>> {
    const sort = query.sort ?? '-createdAt';
    return this.reader.imports(actor, pageRequest({ ...query, sort }, ['createdAt']));
  }

  @Get(':id')
  @Endpoint({
    operationId: 'getImport',
    summary: 'One import',
    access: 'imports.run',
    consumers: ['admin app', 'partners'],
    problems: ['404 import.not_found'],
  })
  @ApiOkResponse({ type: ImportDto })
  async get(
    @IdParam('import') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportView> {
    return tagged(reply, await this.reader.import(actor, id));
  }

  @Post(':id/undo')
  @HttpCode(202)
  @Endpoint({
    operationId: 'undoImport',
    summary: 'Take back what an import has done',
    description:
      'Containers that it made are removed, those that it changed get their earlier values back. What was changed or used since stays, and is counted in `kept`. Possible for 30 days.',
    access: 'imports.run',
    consumers: ['admin app', 'partners'],
    problems: [
      '404 import.not_found',
      '409 import.not_applied',
      '409 import.undo_too_late',
      ...VERSION_PROBLEMS,
    ],
  })
  @ApiAcceptedResponse({ type: ImportDto })
  async undo(
    @IdParam('import') id: string,
    @IfMatch() expectedVersion: number,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportView> {
    await this.undoImport.execute(id, expectedVersion, actor);
    return created(reply, `imports/${id}`, await this.reader.import(actor, id));
  }
}
