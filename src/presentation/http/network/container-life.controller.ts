import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ActivateContainer } from '../../../application/network/activate-container.js';
import {
  type ContainerView,
  type HistoryLine,
  NetworkReader,
} from '../../../application/network/network-reader.port.js';
import { RemoveContainer } from '../../../application/network/remove-container.js';
import { ResumeContainer } from '../../../application/network/resume-container.js';
import { SuspendContainer } from '../../../application/network/suspend-container.js';
import type { Page } from '../../../application/shared/page.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { tagged } from '../shared/etag.js';
import { IdParam } from '../shared/id-param.js';
import { IfMatch, VERSION_PROBLEMS } from '../shared/if-match.js';
import { PageQueryDto, pageRequest } from '../shared/page-query.dto.js';
import { ContainerDto } from './container.dto.js';
import { HistoryPageDto } from './history.dto.js';
import { RemoveContainerDto, SuspendDto, suspensionOf } from './suspension.dto.js';

/** planned → active ⇄ suspended → removed. */
@ApiTags('network')
@Controller('containers/:id')
export class ContainerLifeController {
  constructor(
    private readonly activateContainer: ActivateContainer,
    private readonly suspendContainer: SuspendContainer,
    private readonly resumeContainer: ResumeContainer,
    private readonly removeContainer: RemoveContainer,
    private readonly reader: NetworkReader,
  ) {}

  @Post('activate')
  @HttpCode(200)
  @Endpoint({
    operationId: 'activateContainer',
    summary: 'A planned container stands on the street from now on',
    access: 'network.write',
    consumers: ['admin app', 'partners'],
    problems: [
      '404 container.not_found',
      '409 container.not_planned',
      '409 container.removed',
      ...VERSION_PROBLEMS,
    ],
  })
  @ApiOkResponse({ type: ContainerDto })
  async activate(
    @IdParam('container') containerId: string,
    @IfMatch() expectedVersion: number,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContainerView> {
    await this.activateContainer.execute({ containerId, expectedVersion }, actor);
    return tagged(reply, await this.reader.container(actor, containerId));
  }

  @Post('suspend')
  @HttpCode(200)
  @Endpoint({
    operationId: 'suspendContainer',
    summary: 'A container takes nothing for a time',
    description:
      'With `from` in the future the container stays active until then; asking again replaces what was planned.',
    access: 'network.write',
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '404 container.not_found',
      '409 container.not_active',
      '409 container.removed',
      ...VERSION_PROBLEMS,
      '422 request.invalid',
      '422 container.suspension_invalid',
    ],
  })
  @ApiOkResponse({ type: ContainerDto })
  async suspend(
    @IdParam('container') containerId: string,
    @IfMatch() expectedVersion: number,
    @Body() body: SuspendDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContainerView> {
    await this.suspendContainer.execute({ containerId, expectedVersion, ...suspensionOf(body) }, actor);
    return tagged(reply, await this.reader.container(actor, containerId));
  }

  @Post('resume')
  @HttpCode(200)
  @Endpoint({
    operationId: 'resumeContainer',
    summary: 'Lift a suspension, or call a planned one off',
    access: 'network.write',
    consumers: ['admin app', 'partners'],
    problems: [
      '404 container.not_found',
      '409 container.not_suspended',
      '409 container.removed',
      ...VERSION_PROBLEMS,
    ],
  })
  @ApiOkResponse({ type: ContainerDto })
  async resume(
    @IdParam('container') containerId: string,
    @IfMatch() expectedVersion: number,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContainerView> {
    await this.resumeContainer.execute({ containerId, expectedVersion }, actor);
    return tagged(reply, await this.reader.container(actor, containerId));
  }

  @Post('remove')
  @HttpCode(200)
  @Endpoint({
    operationId: 'removeContainer',
    summary: 'Take a container off the street, for good',
    description: 'It stays readable with its history; its reference is free again.',
    access: 'network.write',
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '404 container.not_found',
      '409 container.removed',
      ...VERSION_PROBLEMS,
      '422 request.invalid',
      '422 container.invalid',
    ],
  })
  @ApiOkResponse({ type: ContainerDto })
  async remove(
    @IdParam('container') containerId: string,
    @IfMatch() expectedVersion: number,
    @Body() { reason = null }: RemoveContainerDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContainerView> {
    await this.removeContainer.execute({ containerId, expectedVersion, reason }, actor);
    return tagged(reply, await this.reader.container(actor, containerId));
  }

  @Get('history')
  @Endpoint({
    operationId: 'listContainerHistory',
    summary: 'What has happened to a container, newest first',
    description:
      'One line for each version, of the fields that it has changed. Sorts by `-version` or `version`.',
    access: 'network.read',
    consumers: ['admin app', 'partners'],
    problems: [
      '404 container.not_found',
      '422 request.invalid',
      '422 page.cursor_invalid',
      '422 page.sort_unknown',
    ],
  })
  @ApiOkResponse({ type: HistoryPageDto })
  history(
    @IdParam('container') containerId: string,
    @Query() query: PageQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<Page<HistoryLine>> {
    const newestFirst = { ...query, sort: query.sort ?? '-version' };
    return this.reader.history(actor, containerId, pageRequest(newestFirst, ['version']));
  }
}
