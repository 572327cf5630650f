import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CreateSite } from '../../../application/network/create-site.js';
import { NetworkReader, type SiteView } from '../../../application/network/network-reader.port.js';
import type { Page } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Cached } from '../shared/cached.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { created, tagged } from '../shared/etag.js';
import { positionOf } from '../shared/geojson.dto.js';
import { IdParam } from '../shared/id-param.js';
import { PageQueryDto, pageRequest } from '../shared/page-query.dto.js';
import { CreateSiteDto, SiteDto, SitePageDto } from './site.dto.js';

@ApiTags('network')
@Controller('sites')
export class SitesController {
  constructor(
    private readonly createSite: CreateSite,
    private readonly reader: NetworkReader,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'createSite',
    summary: 'Create a site',
    access: 'network.write',
    consumers: ['admin app', 'partners'],
    problems: ['400 request.malformed', '422 request.invalid', '422 site.invalid'],
  })
  @ApiCreatedResponse({ type: SiteDto })
  async create(
    @Body() body: CreateSiteDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SiteView> {
    const { position, address, ...site } = body;
    const id = await this.createSite.execute(
      { ...site, address: address ?? null, position: positionOf(position) },
      actor,
    );
    return created(reply, `sites/${id}`, await this.reader.site(actor, id));
  }

  @Get()
  @Cached('network.sites')
  @Endpoint({
    operationId: 'listSites',
    summary: 'List the sites',
    description: 'Sorts by `name`.',
    access: 'network.read',
    consumers: ['admin app', 'driver app', 'partners'],
    problems: ['422 request.invalid', '422 page.cursor_invalid', '422 page.sort_unknown'],
  })
  @ApiOkResponse({ type: SitePageDto })
  list(@Query() query: PageQueryDto, @CurrentActor() actor: Actor): Promise<Page<SiteView>> {
    return this.reader.sites(actor, pageRequest(query, ['name']));
  }

  @Get(':id')
  @Endpoint({
    operationId: 'getSite',
    summary: 'One site',
    access: 'network.read',
    consumers: ['admin app', 'driver app', 'partners'],
    problems: ['404 site.not_found'],
  })
  @ApiOkResponse({ type: SiteDto })
  async get(
    @IdParam('site') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SiteView> {
    return tagged(reply, await this.reader.site(actor, id));
  }
}
