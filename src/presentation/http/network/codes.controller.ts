import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ResolveCode } from '../../../application/network/resolve-code.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { sendCacheable } from '../shared/etag.js';
import { CodeTargetDto } from './label.dto.js';

/** A container leaves the map seldom, and its page says so by itself. */
const MAX_AGE_S = 60;

const CODE = {
  name: 'code',
  description: 'In any case, with or without hyphens; O counts as 0, I and L as 1.',
  example: '3K7Q-2XFM',
};

@ApiTags('network')
@Controller()
export class CodesController {
  constructor(private readonly resolveCode: ResolveCode) {}

  @Get('codes/:code')
  @Endpoint({
    operationId: 'findByCode',
    summary: 'The container on the public map that a label belongs to',
    access: 'public',
    consumers: ['public map', 'driver app', 'partners'],
    problems: ['404 code.unknown', '422 code.mistyped'],
  })
  @ApiParam(CODE)
  @ApiOkResponse({ type: CodeTargetDto })
  async inPublic(
    @Param('code') code: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const target: CodeTargetDto = await this.resolveCode.inPublic(code);
    sendCacheable(request, reply, 'application/json; charset=utf-8', JSON.stringify(target), MAX_AGE_S);
  }

  @Get('containers/by-code/:code')
  @Endpoint({
    operationId: 'findOwnByCode',
    summary: 'The container of the own organisation that a label belongs to',
    description: 'Planned and removed ones too, which `GET /codes/{code}` does not find.',
    access: 'network.read',
    consumers: ['driver app', 'admin app'],
    problems: ['404 code.unknown', '422 code.mistyped'],
  })
  @ApiParam(CODE)
  @ApiOkResponse({ type: CodeTargetDto })
  own(@Param('code') code: string, @CurrentActor() actor: Actor): Promise<CodeTargetDto> {
    return this.resolveCode.forActor(code, actor);
  }
}
