import { Body, Controller, Patch, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DescribeMedia } from '../../../application/publishing/media/describe-media.js';
import { type MediaView, WebsitesReader } from '../../../application/publishing/websites-reader.port.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { tagged } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { IfMatch, VERSION_PROBLEMS } from '../shared/if-match.js';
import { DescribeMediaDto, MediaDto, wordsOf } from './media.dto.js';

@ApiTags('publishing')
@Controller('websites/:id/media')
export class MediaWordsController {
  constructor(
    private readonly describeMedia: DescribeMedia,
    private readonly reader: WebsitesReader,
  ) {}

  @Patch(':mediaId')
  @Endpoint({
    operationId: 'describeWebsiteMedia',
    summary: 'Write anew what a picture shows',
    description:
      'What is left out stays, an empty text goes. Previews and the published website say it with their next build.',
    access: 'websites.manage',
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '404 website.not_found',
      '404 media.not_found',
      ...VERSION_PROBLEMS,
      '422 request.invalid',
      '422 media.invalid',
    ],
  })
  @ApiOkResponse({ type: MediaDto })
  async describe(
    @IdParam('website') websiteId: string,
    @IdParam('media', 'mediaId') mediaId: string,
    @IfMatch() expectedVersion: number,
    @Body() changes: DescribeMediaDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MediaView> {
    const words = wordsOf(changes);
    await this.describeMedia.execute({ websiteId, mediaId, expectedVersion, words }, actor);
    return tagged(reply, await this.reader.mediaItem(actor, websiteId, mediaId));
  }
}
