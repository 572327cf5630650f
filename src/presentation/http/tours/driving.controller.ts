import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ArriveAtStop } from '../../../application/tours/arrive-at-stop.js';
import { CloseTour } from '../../../application/tours/close-tour.js';
import { CollectStop } from '../../../application/tours/collect-stop.js';
import { SkipStop } from '../../../application/tours/skip-stop.js';
import { StartTour } from '../../../application/tours/start-tour.js';
import { ToursReader, type TourView } from '../../../application/tours/tours-reader.port.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { type DocumentedProblem, Endpoint } from '../shared/endpoint.decorator.js';
import { tagged } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { ArriveDto, CloseTourDto, CollectDto, SkipDto } from './stop-action.dto.js';
import { TourDto } from './tour.dto.js';

const STOP_PROBLEMS: readonly DocumentedProblem[] = [
  '400 request.malformed',
  '404 tour.not_found',
  '404 stop.not_found',
  '409 tour.not_running',
  '409 stop.already_done',
  '422 request.invalid',
  '422 stop.invalid',
];

/**
 * What a driver does on the road. No If-Match: nobody asks for a version in a dead zone. The same action with the same
 * values again changes nothing and answers the tour as it is.
 */
@ApiTags('tours')
@Controller('tours/:id')
export class DrivingController {
  constructor(
    private readonly startTour: StartTour,
    private readonly closeTour: CloseTour,
    private readonly arriveAtStop: ArriveAtStop,
    private readonly collectStop: CollectStop,
    private readonly skipStop: SkipStop,
    private readonly reader: ToursReader,
  ) {}

  @Post('start')
  @HttpCode(200)
  @Endpoint({
    operationId: 'startTour',
    summary: 'Start one of my tours',
    description: 'A driver has one running tour at a time. One that runs already is answered as it is.',
    access: 'tours.drive',
    consumers: ['driver app'],
    problems: ['404 tour.not_found', '409 tour.not_planned', '409 tour.already_running'],
  })
  @ApiOkResponse({ type: TourDto })
  async start(
    @IdParam('tour') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TourView> {
    await this.startTour.execute(id, actor);
    return tagged(reply, await this.reader.tour(actor, id));
  }

  @Post('close')
  @HttpCode(200)
  @Endpoint({
    operationId: 'closeTour',
    summary: 'Close my running tour',
    description: 'With stops pending only on request: `skipPending` skips them for the reason `other`.',
    access: 'tours.drive',
    consumers: ['driver app'],
    problems: [
      '400 request.malformed',
      '404 tour.not_found',
      '409 tour.not_running',
      '409 tour.stops_pending',
      '422 request.invalid',
    ],
  })
  @ApiOkResponse({ type: TourDto })
  async close(
    @IdParam('tour') id: string,
    @Body() body: CloseTourDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TourView> {
    await this.closeTour.execute({ id, skipPending: body?.skipPending ?? false }, actor);
    return tagged(reply, await this.reader.tour(actor, id));
  }

  @Post('stops/:stopId/arrive')
  @HttpCode(200)
  @Endpoint({
    operationId: 'arriveAtStop',
    summary: 'Arrive at a stop',
    description: 'The first arrival counts.',
    access: 'tours.drive',
    consumers: ['driver app'],
    problems: STOP_PROBLEMS,
  })
  @ApiOkResponse({ type: TourDto })
  async arrive(
    @IdParam('tour') tourId: string,
    @IdParam('stop', 'stopId') stopId: string,
    @Body() body: ArriveDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TourView> {
    await this.arriveAtStop.execute({ tourId, stopId, at: timeOf(body) }, actor);
    return tagged(reply, await this.reader.tour(actor, tourId));
  }

  @Post('stops/:stopId/collect')
  @HttpCode(200)
  @Endpoint({
    operationId: 'collectStop',
    summary: 'Record that a container was emptied',
    access: 'tours.drive',
    consumers: ['driver app'],
    problems: STOP_PROBLEMS,
  })
  @ApiOkResponse({ type: TourDto })
  async collect(
    @IdParam('tour') tourId: string,
    @IdParam('stop', 'stopId') stopId: string,
    @Body() body: CollectDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TourView> {
    const { estimatedKg, fillLevelPercent, note } = body;
    const record = { estimatedKg, fillLevelPercent: fillLevelPercent ?? null, note: note ?? null };
    await this.collectStop.execute({ tourId, stopId, at: timeOf(body), ...record }, actor);
    return tagged(reply, await this.reader.tour(actor, tourId));
  }

  @Post('stops/:stopId/skip')
  @HttpCode(200)
  @Endpoint({
    operationId: 'skipStop',
    summary: 'Record that a container was left as it is',
    access: 'tours.drive',
    consumers: ['driver app'],
    problems: STOP_PROBLEMS,
  })
  @ApiOkResponse({ type: TourDto })
  async skip(
    @IdParam('tour') tourId: string,
    @IdParam('stop', 'stopId') stopId: string,
    @Body() body: SkipDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TourView> {
    const { reason, note } = body;
    await this.skipStop.execute({ tourId, stopId, at: timeOf(body), reason, note: note ?? null }, actor);
    return tagged(reply, await this.reader.tour(actor, tourId));
  }
}

/** Without a body it is done now. */
function timeOf(body: ArriveDto | undefined): Date | undefined {
  return body?.at ? new Date(body.at) : undefined;
}
