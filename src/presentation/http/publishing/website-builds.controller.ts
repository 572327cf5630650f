import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  BuildsReader,
  type BuildView,
  type ReleaseView,
} from '../../../application/publishing/builds/builds-reader.port.js';
import { PreviewSite } from '../../../application/publishing/builds/preview-site.js';
import { PublishSite } from '../../../application/publishing/builds/publish-site.js';
import { RollBack } from '../../../application/publishing/releases/roll-back.js';
import type { Page } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { created } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { PageQueryDto, pageRequest } from '../shared/page-query.dto.js';
import {
  BuildDto,
  BuildPageDto,
  BuildQueryDto,
  ReleasePageDto,
  RequestBuildDto,
  RollBackDto,
} from './build.dto.js';

const LIST_PROBLEMS = [
  '404 website.not_found',
  '422 request.invalid',
  '422 page.cursor_invalid',
  '422 page.sort_unknown',
] as const;

@ApiTags('builds')
@Controller('websites/:id')
export class WebsiteBuildsController {
  constructor(
    private readonly publishSite: PublishSite,
    private readonly previewSite: PreviewSite,
    private readonly rollBack: RollBack,
    private readonly reader: BuildsReader,
  ) {}

  @Post('builds')
  @HttpCode(202)
  @Endpoint({
    operationId: 'buildWebsite',
    summary: 'Publish a website, or preview it',
    description:
      'What is asked for while a build waits joins that one: it builds what is newest when it begins. Production builds of a website begin at least ten seconds apart. Follow `events`; the build then says where it is seen.',
    access: 'websites.publish',
    idempotent: true,
    consumers: ['admin app', 'website builder'],
    problems: [
      '404 website.not_found',
      '409 build.quota_reached',
      '409 build.preview_quota_reached',
      '412 version.stale',
      '422 request.invalid',
      '422 request.too_deep',
      '422 website.config_invalid',
    ],
  })
  @ApiAcceptedResponse({ type: BuildDto })
  async build(
    @IdParam('website') websiteId: string,
    @Body() { kind, expectedRevision, config, previewKey }: RequestBuildDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BuildView> {
    const id = await (kind === 'production'
      ? this.publishSite.execute(websiteId, expectedRevision, actor)
      : this.previewSite.execute({ websiteId, config, key: previewKey }, actor));
    return created(reply, `builds/${id}`, await this.reader.build(actor, id));
  }

  @Get('builds')
  @Endpoint({
    operationId: 'listBuilds',
    summary: 'Builds of a website',
    description: 'Sorts by `queuedAt`, the newest first unless asked otherwise.',
    access: 'websites.read',
    consumers: ['admin app', 'partners'],
    problems: LIST_PROBLEMS,
  })
  @ApiOkResponse({ type: BuildPageDto })
  list(
    @IdParam('website') websiteId: string,
    @Query() { kind, ...query }: BuildQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<Page<BuildView>> {
    const sort = query.sort ?? '-queuedAt';
    return this.reader.builds(actor, websiteId, pageRequest({ ...query, sort }, ['queuedAt']), kind);
  }

  @Get('releases')
  @Endpoint({
    operationId: 'listReleases',
    summary: 'Releases of a website that are kept',
    description: 'Sorts by `createdAt`, the newest first unless asked otherwise.',
    access: 'websites.read',
    consumers: ['admin app', 'partners'],
    problems: LIST_PROBLEMS,
  })
  @ApiOkResponse({ type: ReleasePageDto })
  releases(
    @IdParam('website') websiteId: string,
    @Query() query: PageQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<Page<ReleaseView>> {
    const sort = query.sort ?? '-createdAt';
    return this.reader.releases(actor, websiteId, pageRequest({ ...query, sort }, ['createdAt']));
  }

  @Post('rollback')
  @HttpCode(204)
  @Endpoint({
    operationId: 'rollBackWebsite',
    summary: 'Show an earlier release again',
    description:
      'At once. Changes of the network build no other until somebody publishes; what is being built is given up.',
    access: 'websites.publish',
    consumers: ['admin app'],
    problems: ['404 website.not_found', '404 release.not_found', '409 build.too_late', '422 request.invalid'],
  })
  async goBack(
    @IdParam('website') websiteId: string,
    @Body() { releaseId }: RollBackDto,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.rollBack.execute(websiteId, releaseId, actor);
  }
}
