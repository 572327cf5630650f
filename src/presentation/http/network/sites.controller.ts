import { Body, Controller, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ArchiveSite } from '../../../application/network/archive-site.js';
import { ChangeSite } from '../../../application/network/change-site.js';
import { CreateSite } from '../../../application/network/create-site.js';
import { NetworkReader, type SiteView } from '../../../application/network/network-reader.port.js';
import { RestoreSite } from '../../../application/network/restore-site.js';
import type { Page } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Cached } from '../shared/cached.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { created, tagged } from '../shared/etag.js';
import { positionOf } from '../shared/geojson.dto.js';
import { IdParam } from '../shared/id-param.js';
import { IfMatch, VERSION_PROBLEMS } from '../shared/if-match.js';
import { pageRequest } from '../shared/page-query.dto.js';
import { archivedFilter } from './archived-query.dto.js';
import { ChangeSiteDto, CreateSiteDto, SiteDto, SitePageDto, SiteQueryDto } from './site.dto.js';

@ApiTags('network')
@Controller('sites')
export class SitesController {
  constructor(
    private readonly createSite: CreateSite,
    private readonly changeSite: ChangeSite,
    private readonly archiveSite: ArchiveSite,
    private readonly restoreSite: RestoreSite,
    private readonly reader: NetworkReader,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'createSite',
    summary: 'Create a site',
    access: 'network.write',
    idempotent: true,
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
    description: 'Sorts by `name`. Archived ones are left out unless asked for.',
    access: 'network.read',
    consumers: ['admin app', 'driver app', 'partners'],
    problems: ['422 request.invalid', '422 page.cursor_invalid', '422 page.sort_unknown'],
  })
  @ApiOkResponse({ type: SitePageDto })
  list(@Query() query: SiteQueryDto, @CurrentActor() actor: Actor): Promise<Page<SiteView>> {
    return this.reader.sites(actor, { archived: archivedFilter(query) }, pageRequest(query, ['name']));
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

  @Patch(':id')
  @Endpoint({
    operationId: 'changeSite',
    summary: 'Change a site',
    description: 'What is left out stays; null empties `address`.',
    access: 'network.write',
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '404 site.not_found',
      ...VERSION_PROBLEMS,
      '422 request.invalid',
      '422 site.invalid',
    ],
  })
  @ApiOkResponse({ type: SiteDto })
  async change(
    @IdParam('site') siteId: string,
    @IfMatch() expectedVersion: number,
    @Body() { position, ...body }: ChangeSiteDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SiteView> {
    const changes = { ...body, ...(position && { position: positionOf(position) }) };
    await this.changeSite.execute({ siteId, expectedVersion, changes }, actor);
    return tagged(reply, await this.reader.site(actor, siteId));
  }

  @Post(':id/archive')
  @HttpCode(200)
  @Endpoint({
    operationId: 'archiveSite',
    summary: 'Put a site aside',
    description: 'Only once no area is served from it that is not archived itself.',
    access: 'network.write',
    consumers: ['admin app', 'partners'],
    problems: ['404 site.not_found', '409 site.archived', '409 site.in_use', ...VERSION_PROBLEMS],
  })
  @ApiOkResponse({ type: SiteDto })
  async archive(
    @IdParam('site') siteId: string,
    @IfMatch() expectedVersion: number,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SiteView> {
    await this.archiveSite.execute({ siteId, expectedVersion }, actor);
    return tagged(reply, await this.reader.site(actor, siteId));
  }

  @Post(':id/restore')
  @HttpCode(200)
  @Endpoint({
    operationId: 'restoreSite',
    summary: 'Take a site out of the archive',
    access: 'network.write',
    consumers: ['admin app', 'partners'],
    problems: ['404 site.not_found', '409 site.not_archived', ...VERSION_PROBLEMS],
  })
  @ApiOkResponse({ type: SiteDto })
  async restore(
    @IdParam('site') siteId: string,
    @IfMatch() expectedVersion: number,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SiteView> {
    await this.restoreSite.execute({ siteId, expectedVersion }, actor);
    return tagged(reply, await this.reader.site(actor, siteId));
  }
}
