import { Body, Controller, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { RestoreRevision } from '../../../application/publishing/restore-revision.js';
import { SaveDraft } from '../../../application/publishing/save-draft.js';
import {
  type RevisionSummary,
  type RevisionView,
  WebsitesReader,
} from '../../../application/publishing/websites-reader.port.js';
import type { Page } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { versionTag } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { IfMatch, VERSION_PROBLEMS } from '../shared/if-match.js';
import { PageQueryDto, pageRequest } from '../shared/page-query.dto.js';
import { RevisionParam } from './revision-param.js';
import { CONFIG_SCHEMA, RevisionDto, RevisionPageDto } from './revision.dto.js';

@ApiTags('publishing')
@Controller('websites/:id')
export class RevisionsController {
  constructor(
    private readonly saveDraft: SaveDraft,
    private readonly restoreRevision: RestoreRevision,
    private readonly reader: WebsitesReader,
  ) {}

  @Get('draft')
  @Endpoint({
    operationId: 'getWebsiteDraft',
    summary: 'The draft of a website',
    description: 'Its newest revision, whose number is the ETag.',
    access: 'websites.read',
    consumers: ['admin app', 'partners'],
    problems: ['404 website.not_found'],
  })
  @ApiOkResponse({ type: RevisionDto })
  async draft(
    @IdParam('website') websiteId: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RevisionView> {
    return this.answerDraft(reply, actor, websiteId);
  }

  @Put('draft')
  @Endpoint({
    operationId: 'saveWebsiteDraft',
    summary: 'Save the draft of a website',
    description:
      'The whole configuration. What differs from the draft becomes a new revision; nothing is public until it is published. `errors` names the path of each broken value: `theme.primary`.',
    access: 'websites.manage',
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '404 website.not_found',
      ...VERSION_PROBLEMS,
      '422 request.too_deep',
      '422 website.config_invalid',
    ],
  })
  @ApiBody({ schema: CONFIG_SCHEMA })
  @ApiOkResponse({ type: RevisionDto })
  async save(
    @IdParam('website') websiteId: string,
    @IfMatch() expectedRevision: number,
    @Body() config: object,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RevisionView> {
    await this.saveDraft.execute({ websiteId, expectedRevision, config }, actor);
    return this.answerDraft(reply, actor, websiteId);
  }

  @Get('revisions')
  @Endpoint({
    operationId: 'listWebsiteRevisions',
    summary: 'The history of a website',
    description:
      'Sorts by `revision`, the newest first unless asked otherwise. Of those that were never published the last 100 are kept.',
    access: 'websites.read',
    consumers: ['admin app', 'partners'],
    problems: [
      '404 website.not_found',
      '422 request.invalid',
      '422 page.cursor_invalid',
      '422 page.sort_unknown',
    ],
  })
  @ApiOkResponse({ type: RevisionPageDto })
  revisions(
    @IdParam('website') websiteId: string,
    @Query() query: PageQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<Page<RevisionSummary>> {
    const sort = query.sort ?? '-revision';
    return this.reader.revisions(actor, websiteId, pageRequest({ ...query, sort }, ['revision']));
  }

  @Get('revisions/:revision')
  @Endpoint({
    operationId: 'getWebsiteRevision',
    summary: 'One revision of a website',
    access: 'websites.read',
    consumers: ['admin app', 'partners'],
    problems: ['404 website.not_found', '404 revision.not_found'],
  })
  @ApiOkResponse({ type: RevisionDto })
  revision(
    @IdParam('website') websiteId: string,
    @RevisionParam() revision: number,
    @CurrentActor() actor: Actor,
  ): Promise<RevisionView> {
    return this.reader.revision(actor, websiteId, revision);
  }

  @Post('revisions/:revision/restore')
  @HttpCode(200)
  @Endpoint({
    operationId: 'restoreWebsiteRevision',
    summary: 'Take an earlier revision as the draft again',
    description: 'As a new revision: nothing that was saved is lost. `If-Match` is the ETag of the draft.',
    access: 'websites.manage',
    consumers: ['admin app', 'partners'],
    problems: [
      '404 website.not_found',
      '404 revision.not_found',
      ...VERSION_PROBLEMS,
      '422 website.config_invalid',
    ],
  })
  @ApiOkResponse({ type: RevisionDto })
  async restore(
    @IdParam('website') websiteId: string,
    @RevisionParam() revision: number,
    @IfMatch() expectedRevision: number,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RevisionView> {
    await this.restoreRevision.execute({ websiteId, revision, expectedRevision }, actor);
    return this.answerDraft(reply, actor, websiteId);
  }

  private async answerDraft(reply: FastifyReply, actor: Actor, websiteId: string): Promise<RevisionView> {
    const draft = await this.reader.draft(actor, websiteId);
    void reply.header('etag', versionTag(draft.revision));
    return draft;
  }
}
