import { Body, Controller, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Page } from '../../../application/shared/page.js';
import { CancelTour } from '../../../application/tours/cancel-tour.js';
import { ChangeTour } from '../../../application/tours/change-tour.js';
import { PlanTour } from '../../../application/tours/plan-tour.js';
import { ShowToday } from '../../../application/tours/show-today.js';
import {
  type ToursOfToday,
  ToursReader,
  type TourSummary,
  type TourView,
} from '../../../application/tours/tours-reader.port.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Cached } from '../shared/cached.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { created, tagged } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { IfMatch, VERSION_PROBLEMS } from '../shared/if-match.js';
import { pageRequest } from '../shared/page-query.dto.js';
import { sent } from './body-values.js';
import { CancelTourDto, ChangeTourDto, PlanTourDto } from './plan-tour.dto.js';
import { TourDto, TourPageDto, TourQueryDto, ToursOfTodayDto } from './tour.dto.js';

@ApiTags('tours')
@Controller('tours')
export class ToursController {
  constructor(
    private readonly planTour: PlanTour,
    private readonly changeTour: ChangeTour,
    private readonly cancelTour: CancelTour,
    private readonly showToday: ShowToday,
    private readonly reader: ToursReader,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'planTour',
    summary: 'Plan a tour',
    description:
      'Puts the stops into a short order unless `order` is `given`. `tour.invalid` lists everything that is wrong: ' +
      '`tour.driver_unknown`, `tour.vehicle_unknown`, `tour.site_unknown`, `tour.container_unknown`, ' +
      '`tour.container_not_on_street`, `tour.container_twice`, `tour.day_invalid`.',
    access: 'tours.plan',
    idempotent: true,
    consumers: ['admin app'],
    problems: ['400 request.malformed', '422 request.invalid', '422 tour.invalid'],
  })
  @ApiCreatedResponse({ type: TourDto })
  async plan(
    @Body() body: PlanTourDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TourView> {
    const id = await this.planTour.execute({ ...body, order: body.order ?? 'shortest' }, actor);
    return created(reply, `tours/${id}`, await this.reader.tour(actor, id));
  }

  @Get()
  @Endpoint({
    operationId: 'listTours',
    summary: 'List the tours, without their stops',
    description: 'Sorts by `day` or `name`. Drivers see their own only.',
    access: 'tours.read',
    consumers: ['admin app', 'driver app'],
    problems: ['422 request.invalid', '422 page.cursor_invalid', '422 page.sort_unknown'],
  })
  @ApiOkResponse({ type: TourPageDto })
  list(@Query() query: TourQueryDto, @CurrentActor() actor: Actor): Promise<Page<TourSummary>> {
    const { day, state: states, driverId } = query;
    return this.reader.tours(actor, { day, states, driverId }, pageRequest(query, ['day', 'name']));
  }

  @Get('today')
  @Endpoint({
    operationId: 'getToursOfToday',
    summary: 'The tours of today with their stops',
    description:
      "Today by the organisation's time zone, and what still runs from an earlier day. Drivers see their own only.",
    access: 'tours.read',
    consumers: ['driver app', 'admin app'],
  })
  @Cached('tours.own')
  @ApiOkResponse({ type: ToursOfTodayDto })
  today(@CurrentActor() actor: Actor): Promise<ToursOfToday> {
    return this.showToday.execute(actor);
  }

  @Get(':id')
  @Endpoint({
    operationId: 'getTour',
    summary: 'One tour with its stops',
    description: "Another driver's tour is not found.",
    access: 'tours.read',
    consumers: ['admin app', 'driver app'],
    problems: ['404 tour.not_found'],
  })
  @ApiOkResponse({ type: TourDto })
  async get(
    @IdParam('tour') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TourView> {
    return tagged(reply, await this.reader.tour(actor, id));
  }

  @Patch(':id')
  @Endpoint({
    operationId: 'changeTour',
    summary: 'Change a planned tour',
    description:
      'What is left out stays as it is. Containers, an order or another site put the stops in order anew.',
    access: 'tours.plan',
    consumers: ['admin app'],
    problems: [
      '400 request.malformed',
      '404 tour.not_found',
      '409 tour.not_planned',
      ...VERSION_PROBLEMS,
      '422 request.invalid',
      '422 tour.invalid',
    ],
  })
  @ApiOkResponse({ type: TourDto })
  async change(
    @IdParam('tour') id: string,
    @IfMatch() expectedVersion: number,
    @Body() body: ChangeTourDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TourView> {
    const { containerIds, order, ...plan } = body;
    const command = { id, expectedVersion, plan: sent(plan), containerIds, order };
    await this.changeTour.execute(command, actor);
    return tagged(reply, await this.reader.tour(actor, id));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Endpoint({
    operationId: 'cancelTour',
    summary: 'Call a planned or running tour off',
    description: 'What was collected stays collected.',
    access: 'tours.plan',
    consumers: ['admin app'],
    problems: [
      '400 request.malformed',
      '404 tour.not_found',
      '409 tour.not_running',
      '422 request.invalid',
      '422 tour.invalid',
    ],
  })
  @ApiOkResponse({ type: TourDto })
  async cancel(
    @IdParam('tour') id: string,
    @Body() body: CancelTourDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TourView> {
    await this.cancelTour.execute({ id, reason: body?.reason ?? null }, actor);
    return tagged(reply, await this.reader.tour(actor, id));
  }
}
