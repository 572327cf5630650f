import { Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../../domain/identity/index.js';
import { CurrentActor } from '../access.js';
import { Endpoint } from '../endpoint.decorator.js';
import { QueueBoardSession } from './queue-board.session.js';

@ApiTags('operations')
@Controller('operations/queue-board')
export class QueueBoardController {
  constructor(private readonly session: QueueBoardSession) {}

  @Post('session')
  @HttpCode(204)
  @Endpoint({
    operationId: 'openQueueBoard',
    summary: 'Open the board of the job queues',
    description: 'Sets a cookie for ten minutes, with which the browser may open `/operations/queues`.',
    access: 'operations.manage',
    consumers: ['admin app', 'operations'],
  })
  @ApiNoContentResponse({
    headers: { 'Set-Cookie': { description: 'HttpOnly, SameSite=Strict.', schema: { type: 'string' } } },
  })
  open(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): void {
    this.session.begin(reply, actor.userId);
  }
}
