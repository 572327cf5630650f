import { Body, Controller, Get, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ChangeContainer } from '../../../application/network/change-container.js';
import { type ContainerView, NetworkReader } from '../../../application/network/network-reader.port.js';
import { RegisterContainer } from '../../../application/network/register-container.js';
import type { Page } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { created, tagged } from '../shared/etag.js';
import { positionOf } from '../shared/geojson.dto.js';
import { IdParam } from '../shared/id-param.js';
import { IfMatch, VERSION_PROBLEMS } from '../shared/if-match.js';
import { pageRequest } from '../shared/page-query.dto.js';
import {
  ChangeContainerDto,
  ContainerDto,
  ContainerPageDto,
  ContainerQueryDto,
  RegisterContainerDto,
} from './container.dto.js';

@ApiTags('network')
@Controller('containers')
export class ContainersController {
  constructor(
    private readonly registerContainer: RegisterContainer,
    private readonly changeContainer: ChangeContainer,
    private readonly reader: NetworkReader,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'registerContainer',
    summary: 'Register a container',
    description:
      'Without `areaId` the area is found from the position: of the areas that cover it the smallest, then the lowest code.',
    access: 'network.write',
    idempotent: true,
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '409 container.reference_taken',
      '409 area.archived',
      '422 request.invalid',
      '422 container.invalid',
      '422 container.area_unknown',
      '422 container.no_area_here',
    ],
  })
  @ApiCreatedResponse({ type: ContainerDto })
  async register(
    @Body() body: RegisterContainerDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContainerView> {
    const command = {
      ...body,
      areaId: body.areaId ?? undefined,
      position: positionOf(body.position),
      capacityL: body.capacityL ?? null,
      status: body.status ?? 'active',
      address: body.address ?? null,
      municipalityCode: body.municipalityCode ?? null,
      attributes: body.attributes ?? {},
    } as const;
    const id = await this.registerContainer.execute(command, actor);
    return created(reply, `containers/${id}`, await this.reader.container(actor, id));
  }

  @Get()
  @Endpoint({
    operationId: 'listContainers',
    summary: 'List the containers',
    description: 'Sorts by `reference` or `name`.',
    access: 'network.read',
    consumers: ['admin app', 'driver app', 'partners'],
    problems: ['422 request.invalid', '422 page.cursor_invalid', '422 page.sort_unknown'],
  })
  @ApiOkResponse({ type: ContainerPageDto })
  list(@Query() query: ContainerQueryDto, @CurrentActor() actor: Actor): Promise<Page<ContainerView>> {
    const { areaId, type: types, status: statuses, reference, municipalityCode } = query;
    const { minCapacityL, maxCapacityL, outsideArea, q: text } = query;
    const capacity = { minCapacityL, maxCapacityL };
    const filters = { areaId, types, statuses, reference, municipalityCode, ...capacity, outsideArea, text };
    return this.reader.containers(actor, filters, pageRequest(query, ['reference', 'name']));
  }

  @Get(':id')
  @Endpoint({
    operationId: 'getContainer',
    summary: 'One container',
    access: 'network.read',
    consumers: ['admin app', 'driver app', 'partners'],
    problems: ['404 container.not_found'],
  })
  @ApiOkResponse({ type: ContainerDto })
  async get(
    @IdParam('container') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContainerView> {
    return tagged(reply, await this.reader.container(actor, id));
  }

  @Patch(':id')
  @Endpoint({
    operationId: 'changeContainer',
    summary: 'Change what is said about a container',
    description:
      'What is left out stays; null empties what may be empty; `attributes` are exchanged as a whole. A position outside the area is kept and warned of.',
    access: 'network.write',
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '404 container.not_found',
      '409 container.removed',
      '409 container.reference_taken',
      '409 area.archived',
      ...VERSION_PROBLEMS,
      '422 request.invalid',
      '422 container.invalid',
      '422 container.area_unknown',
    ],
  })
  @ApiOkResponse({ type: ContainerDto })
  async change(
    @IdParam('container') containerId: string,
    @IfMatch() expectedVersion: number,
    @Body() { position, attributes, ...body }: ChangeContainerDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContainerView> {
    const changes = {
      ...body,
      ...(position && { position: positionOf(position) }),
      ...(attributes !== undefined && { attributes: attributes ?? {} }),
    };
    await this.changeContainer.execute({ containerId, expectedVersion, changes }, actor);
    return tagged(reply, await this.reader.container(actor, containerId));
  }
}
