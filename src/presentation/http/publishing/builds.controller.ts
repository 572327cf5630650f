import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  BuildFiguresReader,
  type BuildFiguresView,
} from '../../../application/publishing/builds/build-figures-reader.port.js';
import { BuildsReader, type BuildView } from '../../../application/publishing/builds/builds-reader.port.js';
import { CancelBuild } from '../../../application/publishing/builds/cancel-build.js';
import { Clock } from '../../../application/shared/clock.port.js';
import type { Actor } from '../../../domain/identity/index.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { tagged } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { BuildEvents } from './build-events.js';
import { BuildFiguresDto, FiguresQueryDto } from './build-figures.dto.js';
import { BuildDto } from './build.dto.js';

const EVENT_STREAM = 'text/event-stream';
const DEFAULT_SPAN_MS = 30 * 24 * 60 * 60 * 1_000;

@ApiTags('builds')
@Controller('builds')
export class BuildsController {
  constructor(
    private readonly reader: BuildsReader,
    private readonly figuresReader: BuildFiguresReader,
    private readonly cancelBuild: CancelBuild,
    private readonly buildEvents: BuildEvents,
    private readonly clock: Clock,
  ) {}

  @Get('figures')
  @Endpoint({
    operationId: 'getBuildFigures',
    summary: 'What was built, how fast, by whom',
    description: 'Counted from the builds when you ask. Hours, weekdays and days are the organisation’s own.',
    access: 'websites.read',
    consumers: ['admin app', 'partners'],
    problems: ['422 request.invalid'],
  })
  @ApiOkResponse({ type: BuildFiguresDto })
  figures(
    @Query() { from, to, ...only }: FiguresQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<BuildFiguresView> {
    const until = to === undefined ? this.clock.now() : new Date(to);
    const since = from === undefined ? new Date(until.getTime() - DEFAULT_SPAN_MS) : new Date(from);
    if (since >= until) throw reversed();
    return this.figuresReader.figures(actor, { from: since, to: until, ...only });
  }

  @Get(':id')
  @Endpoint({
    operationId: 'getBuild',
    summary: 'One build',
    access: 'websites.read',
    consumers: ['admin app', 'partners'],
    problems: ['404 build.not_found'],
  })
  @ApiOkResponse({ type: BuildDto })
  async get(
    @IdParam('build') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BuildView> {
    return tagged(reply, await this.reader.build(actor, id));
  }

  @Get(':id/events')
  @Endpoint({
    operationId: 'followBuild',
    summary: 'Follow a build',
    description:
      'Server-Sent Events: `progress` whenever it has changed, `done` at its end; the data is the build as JSON, the id its version. A stream may end before `done`: ask again.',
    access: 'websites.read',
    consumers: ['admin app'],
    problems: ['404 build.not_found'],
  })
  @ApiProduces(EVENT_STREAM)
  @ApiOkResponse({ content: { [EVENT_STREAM]: { schema: { type: 'string' } } } })
  async events(
    @IdParam('build') id: string,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const first = await this.reader.build(actor, id);
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    void reply
      .header('content-type', `${EVENT_STREAM}; charset=utf-8`)
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      .header('connection', 'close')
      .send(Readable.from(this.buildEvents.follow(first, actor, gone.signal)));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Endpoint({
    operationId: 'cancelBuild',
    summary: 'Give a build up',
    description: 'People go on seeing what they see. Too late at the moment when it goes live.',
    access: 'websites.publish',
    consumers: ['admin app'],
    problems: ['404 build.not_found', '409 build.finished', '409 build.too_late'],
  })
  @ApiOkResponse({ type: BuildDto })
  async cancel(
    @IdParam('build') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BuildView> {
    await this.cancelBuild.execute(id, actor);
    return tagged(reply, await this.reader.build(actor, id));
  }
}

function reversed(): DomainError {
  const violation = { path: 'from', code: 'request.span_reversed', message: 'Lies before `to`.' };
  return DomainError.invalid('request.invalid', [violation]);
}
