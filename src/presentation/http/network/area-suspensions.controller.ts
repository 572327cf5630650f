import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ResumeContainersOfArea } from '../../../application/network/resume-containers-of-area.js';
import { SuspendContainersOfArea } from '../../../application/network/suspend-containers-of-area.js';
import type { Actor } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { IdParam } from '../shared/id-param.js';
import {
  AreaResumedDto,
  AreaSuspendedDto,
  ResumeAreaDto,
  SuspendDto,
  suspensionOf,
} from './suspension.dto.js';

/** All containers of an area at once. The area itself does not change, so there is no version to match. */
@ApiTags('network')
@Controller('areas/:id')
export class AreaSuspensionsController {
  constructor(
    private readonly suspendContainers: SuspendContainersOfArea,
    private readonly resumeContainers: ResumeContainersOfArea,
  ) {}

  @Post('suspend-containers')
  @HttpCode(200)
  @Endpoint({
    operationId: 'suspendContainersOfArea',
    summary: 'Suspend every active container of an area: all of them or none',
    access: 'network.write',
    consumers: ['admin app', 'partners'],
    problems: [
      '400 request.malformed',
      '404 area.not_found',
      '422 request.invalid',
      '422 container.suspension_invalid',
    ],
  })
  @ApiOkResponse({ type: AreaSuspendedDto })
  async suspend(
    @IdParam('area') areaId: string,
    @Body() body: SuspendDto,
    @CurrentActor() actor: Actor,
  ): Promise<AreaSuspendedDto> {
    const command = { areaId, ...suspensionOf(body) };
    const { changed, unchanged } = await this.suspendContainers.execute(command, actor);
    return { suspended: changed, unchanged };
  }

  @Post('resume-containers')
  @HttpCode(200)
  @Endpoint({
    operationId: 'resumeContainersOfArea',
    summary: 'Lift the suspensions of an area, planned ones too: all of them or none',
    description:
      'With `reason` only what was suspended for it: a broken container stays suspended when the market is over.',
    access: 'network.write',
    consumers: ['admin app', 'partners'],
    problems: ['400 request.malformed', '404 area.not_found', '422 request.invalid'],
  })
  @ApiOkResponse({ type: AreaResumedDto })
  async resume(
    @IdParam('area') areaId: string,
    @Body() { reason }: ResumeAreaDto,
    @CurrentActor() actor: Actor,
  ): Promise<AreaResumedDto> {
    const command = { areaId, reason: reason ?? undefined };
    const { changed, unchanged } = await this.resumeContainers.execute(command, actor);
    return { resumed: changed, unchanged };
  }
}
