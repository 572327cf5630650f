import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Get, Headers, NotFoundException, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Figures } from '../../../application/shared/figures.port.js';
import { Endpoint } from './endpoint.decorator.js';

/** Who may read the figures: whoever brings the token; without one anybody, where it is open. */
export abstract class MetricsAccess {
  abstract readonly token: string | undefined;
  abstract readonly open: boolean;
}

@ApiTags('operations')
@Controller({ path: 'metrics', version: VERSION_NEUTRAL })
export class MetricsController {
  constructor(
    private readonly figures: Figures,
    private readonly access: MetricsAccess,
  ) {}

  @Get()
  @Endpoint({
    operationId: 'getMetrics',
    summary: 'Figures for Prometheus',
    description:
      'With `METRICS_TOKEN` set it asks for `Authorization: Bearer <token>`; in production without one it is not there.',
    access: 'public',
    consumers: ['operations'],
    problems: ['404 request.no_such_address'],
    limit: 'none',
  })
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  async metrics(
    @Headers('authorization') authorization: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    // In the words in which any address is answered where nothing is.
    if (!this.admits(authorization)) throw new NotFoundException('Cannot GET /metrics');
    void reply.headers({ 'content-type': this.figures.contentType, 'cache-control': 'no-store' });
    return this.figures.text();
  }

  private admits(authorization = ''): boolean {
    const { token, open } = this.access;
    return token === undefined ? open : isSame(authorization, `Bearer ${token}`);
  }
}

/** Takes as long for a wrong text as for the right one. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
