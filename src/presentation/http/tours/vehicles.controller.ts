import { Body, Controller, Get, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Page } from '../../../application/shared/page.js';
import { AddVehicle } from '../../../application/tours/add-vehicle.js';
import { ChangeVehicle } from '../../../application/tours/change-vehicle.js';
import { ToursReader, type VehicleView } from '../../../application/tours/tours-reader.port.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { created, tagged } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { IfMatch, VERSION_PROBLEMS } from '../shared/if-match.js';
import { pageRequest } from '../shared/page-query.dto.js';
import { sent } from './body-values.js';
import {
  AddVehicleDto,
  ChangeVehicleDto,
  VehicleDto,
  VehiclePageDto,
  VehicleQueryDto,
} from './vehicle.dto.js';

@ApiTags('tours')
@Controller('vehicles')
export class VehiclesController {
  constructor(
    private readonly addVehicle: AddVehicle,
    private readonly changeVehicle: ChangeVehicle,
    private readonly reader: ToursReader,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'addVehicle',
    summary: 'Add a vehicle',
    access: 'tours.plan',
    idempotent: true,
    consumers: ['admin app'],
    problems: ['400 request.malformed', '422 request.invalid', '422 vehicle.invalid'],
  })
  @ApiCreatedResponse({ type: VehicleDto })
  async add(
    @Body() body: AddVehicleDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VehicleView> {
    const { name, registration, capacityKg, active } = body;
    const command = { name, registration: registration ?? null, capacityKg, active: active ?? true };
    const id = await this.addVehicle.execute(command, actor);
    return created(reply, `vehicles/${id}`, await this.reader.vehicle(actor, id));
  }

  @Get()
  @Endpoint({
    operationId: 'listVehicles',
    summary: 'List the vehicles',
    description: 'Sorts by `name`.',
    access: 'tours.read',
    consumers: ['admin app', 'driver app'],
    problems: ['422 request.invalid', '422 page.cursor_invalid', '422 page.sort_unknown'],
  })
  @ApiOkResponse({ type: VehiclePageDto })
  list(@Query() query: VehicleQueryDto, @CurrentActor() actor: Actor): Promise<Page<VehicleView>> {
    return this.reader.vehicles(actor, { active: query.active }, pageRequest(query, ['name']));
  }

  @Get(':id')
  @Endpoint({
    operationId: 'getVehicle',
    summary: 'One vehicle',
    access: 'tours.read',
    consumers: ['admin app', 'driver app'],
    problems: ['404 vehicle.not_found'],
  })
  @ApiOkResponse({ type: VehicleDto })
  async get(
    @IdParam('vehicle') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VehicleView> {
    return tagged(reply, await this.reader.vehicle(actor, id));
  }

  @Patch(':id')
  @Endpoint({
    operationId: 'changeVehicle',
    summary: 'Change a vehicle',
    description: 'What is left out stays as it is; `registration: null` clears it.',
    access: 'tours.plan',
    consumers: ['admin app'],
    problems: [
      '400 request.malformed',
      '404 vehicle.not_found',
      ...VERSION_PROBLEMS,
      '422 request.invalid',
      '422 vehicle.invalid',
    ],
  })
  @ApiOkResponse({ type: VehicleDto })
  async change(
    @IdParam('vehicle') id: string,
    @IfMatch() expectedVersion: number,
    @Body() body: ChangeVehicleDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VehicleView> {
    await this.changeVehicle.execute({ id, expectedVersion, changes: sent(body) }, actor);
    return tagged(reply, await this.reader.vehicle(actor, id));
  }
}
