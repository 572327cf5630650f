import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CreateArea } from '../../../application/network/create-area.js';
import {
  type AreaSummary,
  type AreaView,
  NetworkReader,
} from '../../../application/network/network-reader.port.js';
import type { Page } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Cached } from '../shared/cached.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { created, tagged } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { pageRequest } from '../shared/page-query.dto.js';
import { AreaDto, AreaPageDto, AreaQueryDto, CreateAreaDto } from './area.dto.js';

@ApiTags('network')
@Controller('areas')
export class AreasController {
  constructor(
    private readonly createArea: CreateArea,
    private readonly reader: NetworkReader,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'createArea',
    summary: 'Create an area',
    description: 'A boundary that is no valid surface is refused with the reason and the place.',
    access: 'network.write',
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '409 area.code_taken',
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
    description: 'Sorts by `name` or `code`.',
    access: 'network.read',
    consumers: ['admin app', 'driver app', 'partners'],
    problems: ['422 request.invalid', '422 page.cursor_invalid', '422 page.sort_unknown'],
  })
  @ApiOkResponse({ type: AreaPageDto })
  list(@Query() query: AreaQueryDto, @CurrentActor() actor: Actor): Promise<Page<AreaSummary>> {
    return this.reader.areas(actor, { siteId: query.siteId }, pageRequest(query, ['name', 'code']));
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
}
