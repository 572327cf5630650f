import { Readable } from 'node:stream';
import { Controller, Delete, Get, HttpCode, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AddMedia } from '../../../application/publishing/media/add-media.js';
import { MEDIA_TYPE } from '../../../application/publishing/media/media-files.js';
import { OpenMedia } from '../../../application/publishing/media/open-media.js';
import { RemoveMedia } from '../../../application/publishing/media/remove-media.js';
import { type MediaView, WebsitesReader } from '../../../application/publishing/websites-reader.port.js';
import type { Page } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { PICTURE_BYTES_MAX } from '../../../domain/publishing/website-media.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { created, tagged } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { PageQueryDto, pageRequest } from '../shared/page-query.dto.js';
import { receiveUpload, UPLOAD_PROBLEMS } from '../shared/upload-receiver.js';
import { TakesUpload } from '../shared/uploads.js';
import { MEDIA_UPLOAD_SCHEMA, MediaDto, MediaFieldsDto, MediaPageDto, wordsOf } from './media.dto.js';

@ApiTags('publishing')
@Controller('websites/:id/media')
export class MediaController {
  constructor(
    private readonly addMedia: AddMedia,
    private readonly removeMedia: RemoveMedia,
    private readonly openMedia: OpenMedia,
    private readonly reader: WebsitesReader,
  ) {}

  @Post()
  @TakesUpload()
  @Endpoint({
    operationId: 'addWebsiteMedia',
    summary: 'Add a picture to a website',
    description:
      'JPEG, PNG, WebP or AVIF up to 12 MiB and 50 megapixels (AVIF: 12). It is decoded and encoded anew as WebP, at most 2,400 pixels wide and high, without place, time or camera. The same picture again answers the one that is there.',
    access: 'websites.manage',
    limit: 'picture',
    consumers: ['admin app', 'partners'],
    problems: [
      ...UPLOAD_PROBLEMS,
      '404 website.not_found',
      '409 media.too_many',
      '422 media.invalid',
      '422 media.not_a_picture',
    ],
  })
  @ApiBody({ schema: MEDIA_UPLOAD_SCHEMA })
  @ApiCreatedResponse({ type: MediaDto })
  async add(
    @IdParam('website') websiteId: string,
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MediaView> {
    await this.reader.website(actor, websiteId);
    const rules = { bytesMax: PICTURE_BYTES_MAX, fields: MediaFieldsDto };
    const { id } = await receiveUpload(request, rules, ({ content }, fields) =>
      this.addMedia.execute({ websiteId, alt: wordsOf(fields), content }, actor),
    );
    return created(
      reply,
      `websites/${websiteId}/media/${id}`,
      await this.reader.mediaItem(actor, websiteId, id),
    );
  }

  @Get()
  @Endpoint({
    operationId: 'listWebsiteMedia',
    summary: 'The pictures of a website',
    description: 'Sorts by `createdAt`.',
    access: 'websites.read',
    consumers: ['admin app', 'partners'],
    problems: [
      '404 website.not_found',
      '422 request.invalid',
      '422 page.cursor_invalid',
      '422 page.sort_unknown',
    ],
  })
  @ApiOkResponse({ type: MediaPageDto })
  list(
    @IdParam('website') websiteId: string,
    @Query() query: PageQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<Page<MediaView>> {
    return this.reader.media(actor, websiteId, pageRequest(query, ['createdAt']));
  }

  @Get(':mediaId')
  @Endpoint({
    operationId: 'getWebsiteMedia',
    summary: 'One picture of a website',
    access: 'websites.read',
    consumers: ['admin app', 'partners'],
    problems: ['404 website.not_found', '404 media.not_found'],
  })
  @ApiOkResponse({ type: MediaDto })
  async get(
    @IdParam('website') websiteId: string,
    @IdParam('media', 'mediaId') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MediaView> {
    return tagged(reply, await this.reader.mediaItem(actor, websiteId, id));
  }

  @Get(':mediaId/content')
  @Endpoint({
    operationId: 'getWebsiteMediaContent',
    summary: 'The file of a picture',
    access: 'websites.read',
    consumers: ['admin app', 'partners'],
    problems: ['404 website.not_found', '404 media.not_found', '404 file.not_found'],
  })
  @ApiProduces(MEDIA_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(
    @IdParam('website') websiteId: string,
    @IdParam('media', 'mediaId') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const content = await this.openMedia.execute(websiteId, id, actor);
    void reply.header('cache-control', 'private, max-age=31536000, immutable');
    return new StreamableFile(Readable.from(content, { objectMode: false }), { type: MEDIA_TYPE });
  }

  @Delete(':mediaId')
  @HttpCode(204)
  @Endpoint({
    operationId: 'removeWebsiteMedia',
    summary: 'Remove a picture',
    description: 'Not while the draft or what is published shows it. Its file never changes: no `If-Match`.',
    access: 'websites.manage',
    consumers: ['admin app', 'partners'],
    problems: ['404 website.not_found', '404 media.not_found', '409 media.in_use'],
  })
  @ApiNoContentResponse()
  async remove(
    @IdParam('website') websiteId: string,
    @IdParam('media', 'mediaId') id: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.removeMedia.execute(websiteId, id, actor);
  }
}
