import { Body, Controller, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ArchiveArea } from '../../../application/network/archive-area.js';
import { ChangeArea } from '../../../application/network/change-area.js';
import { CreateArea } from '../../../application/network/create-area.js';
import {
  type AreaSummary,
  type AreaView,
  NetworkReader,
} from '../../../application/network/network-reader.port.js';
import { RestoreArea } from '../../../application/network/restore-area.js';
import type { Page } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Cached } from '../shared/cached.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { created, tagged } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { IfMatch, VERSION_PROBLEMS } from '../shared/if-match.js';
import { pageRequest } from '../shared/page-query.dto.js';
import { archivedFilter } from './archived-query.dto.js';
import { AreaDto, AreaPageDto, AreaQueryDto, ChangeAreaDto, CreateAreaDto } from './area.dto.js';

@ApiTags('network')
@Controller('areas')
export class AreasController {
  constructor(
    private readonly createArea: CreateArea,
    private readonly changeArea: ChangeArea,
    private readonly archiveArea: ArchiveArea,
    private readonly restoreArea: RestoreArea,
    private readonly reader: NetworkReader,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'createArea',
    summary: 'Create an area',
    description: 'A boundary that is no valid surface is refused with the reason and the place.',
    access: 'network.write',
    idempotent: true,
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '409 area.code_taken',
      '409 site.archived',
      '413 request.too_large',
      '422 request.invalid',
      '422 area.invalid',
      '422 area.site_unknown',
      '422 boundary.invalid',
    ],
  })
  @ApiCreatedResponse({ type: AreaDto })
  async create(
    @Body() body: CreateAreaDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AreaView> {
    const id = await this.createArea.execute(body, actor);
    return created(reply, `areas/${id}`, await this.reader.area(actor, id));
  }

  @Get()
  @Cached('network.areas')
  @Endpoint({
    operationId: 'listAreas',
    summary: 'List the areas, without their boundaries',
    description: 'Sorts by `name` or `code`. Archived ones are left out unless asked for.',
    access: 'network.read',
    consumers: ['admin app', 'driver app', 'partners'],
    problems: ['422 request.invalid', '422 page.cursor_invalid', '422 page.sort_unknown'],
  })
  @ApiOkResponse({ type: AreaPageDto })
  list(@Query() query: AreaQueryDto, @CurrentActor() actor: Actor): Promise<Page<AreaSummary>> {
    const filters = { siteId: query.siteId, archived: archivedFilter(query) };
    return this.reader.areas(actor, filters, pageRequest(query, ['name', 'code']));
  }

  @Get(':id')
  @Endpoint({
    operationId: 'getArea',
    summary: 'One area with its boundary',
    access: 'network.read',
    consumers: ['admin app', 'driver app', 'partners'],
    problems: ['404 area.not_found'],
  })
  @ApiOkResponse({ type: AreaDto })
  async get(
    @IdParam('area') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AreaView> {
    return tagged(reply, await this.reader.area(actor, id));
  }

  @Patch(':id')
  @Endpoint({
    operationId: 'changeArea',
    summary: 'Change an area',
    description:
      'What is left out stays. A new boundary moves no container: those that it leaves out are warned of in the list.',
    access: 'network.write',
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '404 area.not_found',
      '409 area.code_taken',
      '409 site.archived',
      ...VERSION_PROBLEMS,
      '413 request.too_large',
      '422 request.invalid',
      '422 area.invalid',
      '422 area.site_unknown',
      '422 boundary.invalid',
    ],
  })
  @ApiOkResponse({ type: AreaDto })
  async change(
    @IdParam('area') areaId: string,
    @IfMatch() expectedVersion: number,
    @Body() changes: ChangeAreaDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AreaView> {
    await this.changeArea.execute({ areaId, expectedVersion, changes }, actor);
    return tagged(reply, await this.reader.area(actor, areaId));
  }

  @Post(':id/archive')
  @HttpCode(200)
  @Endpoint({
    operationId: 'archiveArea',
    summary: 'Put an area aside',
    description: 'Only once no container stands in it that is not removed.',
    access: 'network.write',
    consumers: ['admin app', 'partners'],
    problems: ['404 area.not_found', '409 area.archived', '409 area.in_use', ...VERSION_PROBLEMS],
  })
  @ApiOkResponse({ type: AreaDto })
  async archive(
    @IdParam('area') areaId: string,
    @IfMatch() expectedVersion: number,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AreaView> {
    await this.archiveArea.execute({ areaId, expectedVersion }, actor);
    return tagged(reply, await this.reader.area(actor, areaId));
  }

  @Post(':id/restore')
  @HttpCode(200)
  @Endpoint({
    operationId: 'restoreArea',
    summary: 'Take an area out of the archive',
    access: 'network.write',
    consumers: ['admin app', 'partners'],
    problems: ['404 area.not_found', '409 area.not_archived', '409 site.archived', ...VERSION_PROBLEMS],
  })
  @ApiOkResponse({ type: AreaDto })
  async restore(
    @IdParam('area') areaId: string,
    @IfMatch() expectedVersion: number,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AreaView> {
    await this.restoreArea.execute({ areaId, expectedVersion }, actor);
    return tagged(reply, await this.reader.area(actor, areaId));
  }
}
