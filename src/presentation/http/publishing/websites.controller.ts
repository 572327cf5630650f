import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ChangeWebsite } from '../../../application/publishing/change-website.js';
import { CreateWebsite } from '../../../application/publishing/create-website.js';
import { RemoveWebsite } from '../../../application/publishing/remove-website.js';
import { WebsitesReader, type WebsiteView } from '../../../application/publishing/websites-reader.port.js';
import type { Page } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { created, tagged } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { IfMatch, VERSION_PROBLEMS } from '../shared/if-match.js';
import { PageQueryDto, pageRequest } from '../shared/page-query.dto.js';
import { ChangeWebsiteDto, CreateWebsiteDto, WebsiteDto, WebsitePageDto } from './website.dto.js';

@ApiTags('publishing')
@Controller('websites')
export class WebsitesController {
  constructor(
    private readonly createWebsite: CreateWebsite,
    private readonly changeWebsite: ChangeWebsite,
    private readonly removeWebsite: RemoveWebsite,
    private readonly reader: WebsitesReader,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'createWebsite',
    summary: 'Create a website',
    description:
      'With a first draft that can be previewed as it is. Nothing is public until it is published.',
    access: 'websites.manage',
    idempotent: true,
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '409 website.slug_taken',
      '409 website.domain_taken',
      '422 request.invalid',
      '422 website.invalid',
      '422 website.config_invalid',
    ],
  })
  @ApiCreatedResponse({ type: WebsiteDto })
  async create(
    @Body() { customDomain, ...website }: CreateWebsiteDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebsiteView> {
    const id = await this.createWebsite.execute({ ...website, customDomain: customDomain ?? null }, actor);
    return created(reply, `websites/${id}`, await this.reader.website(actor, id));
  }

  @Get()
  @Endpoint({
    operationId: 'listWebsites',
    summary: 'List the websites',
    description: 'Sorts by `name` or `slug`.',
    access: 'websites.read',
    consumers: ['admin app', 'partners'],
    problems: ['422 request.invalid', '422 page.cursor_invalid', '422 page.sort_unknown'],
  })
  @ApiOkResponse({ type: WebsitePageDto })
  list(@Query() query: PageQueryDto, @CurrentActor() actor: Actor): Promise<Page<WebsiteView>> {
    return this.reader.websites(actor, pageRequest(query, ['name', 'slug']));
  }

  @Get(':id')
  @Endpoint({
    operationId: 'getWebsite',
    summary: 'One website',
    access: 'websites.read',
    consumers: ['admin app', 'partners'],
    problems: ['404 website.not_found'],
  })
  @ApiOkResponse({ type: WebsiteDto })
  async get(
    @IdParam('website') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebsiteView> {
    return tagged(reply, await this.reader.website(actor, id));
  }

  @Patch(':id')
  @Endpoint({
    operationId: 'changeWebsite',
    summary: 'Give a website another address',
    description:
      'What is left out stays; null takes the domain away. The old slug is free for anybody at once.',
    access: 'websites.manage',
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '404 website.not_found',
      '409 website.slug_taken',
      '409 website.domain_taken',
      ...VERSION_PROBLEMS,
      '422 request.invalid',
      '422 website.invalid',
    ],
  })
  @ApiOkResponse({ type: WebsiteDto })
  async change(
    @IdParam('website') websiteId: string,
    @IfMatch() expectedVersion: number,
    @Body() changes: ChangeWebsiteDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebsiteView> {
    await this.changeWebsite.execute({ websiteId, expectedVersion, changes }, actor);
    return tagged(reply, await this.reader.website(actor, websiteId));
  }

  @Delete(':id')
  @HttpCode(204)
  @Endpoint({
    operationId: 'removeWebsite',
    summary: 'Remove a website',
    description:
      'At once and for good: people see nothing there any more, slug and domain are free for anybody. Drafts, pictures, releases and previews go with it; what is being built is given up. Its builds stay in the figures.',
    access: 'websites.manage',
    consumers: ['admin app', 'partners'],
    problems: ['404 website.not_found', ...VERSION_PROBLEMS],
  })
  @ApiNoContentResponse()
  async remove(
    @IdParam('website') id: string,
    @IfMatch() expectedVersion: number,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.removeWebsite.execute(id, expectedVersion, actor);
  }
}
