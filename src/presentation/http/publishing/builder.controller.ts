import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { siteSnapshotJsonSchema } from '@glaneur/website-config';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SnapshotOfSite } from '../../../application/publishing/snapshots/snapshot-of-site.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentTenant } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { answerCacheable } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';

@ApiTags('builder')
@Controller('builder')
export class BuilderController {
  constructor(private readonly snapshotOfSite: SnapshotOfSite) {}

  @Get('snapshots/:id')
  @Endpoint({
    operationId: 'getBuilderSnapshot',
    summary: 'Everything that a website is made from',
    description:
      'The published revision of the website with this id, and the part of the network that it shows, read at one moment: the same that our own builder gets. The configuration is `WebsiteConfig`; `generatedAt` is when it was read, which makes no difference to the ETag.',
    access: 'builder.read',
    consumers: ['website builder', 'partners'],
    problems: ['404 website.not_found', '409 website.not_published'],
  })
  @ApiOkResponse({ schema: siteSnapshotJsonSchema() })
  async snapshot(
    @IdParam('website') id: string,
    @CurrentTenant() tenant: Pick<Actor, 'organisationId'>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const snapshot = await this.snapshotOfSite.execute(id, tenant);
    // When it was read is no part of what it says: who has the same already need not build anew.
    const content = JSON.stringify({ ...snapshot, generatedAt: null });
    const body = answerCacheable(request, reply, content, 'private, no-cache') && JSON.stringify(snapshot);
    void reply.header('content-type', 'application/json; charset=utf-8').send(body);
  }
}
