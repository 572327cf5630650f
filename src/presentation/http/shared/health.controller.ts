import { type BeforeApplicationShutdown, Controller, Get, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { HealthProbe, type PartHealth } from '../../../application/shared/health-probe.port.js';
import { Endpoint } from './endpoint.decorator.js';
import { HealthDto, type HealthPartDto } from './health.dto.js';

/** A part that does not answer within this time counts as down. */
const PATIENCE_MS = 2_000;

/** Provided as the list of all probes. */
export abstract class HealthProbes extends Array<HealthProbe> {}

@ApiTags('operations')
@Controller({ path: 'health', version: VERSION_NEUTRAL })
export class HealthController implements BeforeApplicationShutdown {
  private stopping = false;

  constructor(private readonly probes: HealthProbes) {}

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  @Get()
  @Endpoint({
    operationId: 'getHealth',
    summary: 'One word and the parts',
    access: 'public',
    consumers: ['operations'],
    limit: 'none',
  })
  @ApiOkResponse({ type: HealthDto })
  @ApiResponse({ status: 503, type: HealthDto, description: 'A part is down, or the process is stopping' })
  health(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthDto> {
    return this.ready(reply);
  }

  @Get('live')
  @Endpoint({
    operationId: 'getLiveness',
    summary: 'The process answers',
    access: 'public',
    consumers: ['operations'],
    limit: 'none',
  })
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { state: 'up', parts: [] };
  }

  @Get('ready')
  @Endpoint({
    operationId: 'getReadiness',
    summary: 'Requests can be answered',
    access: 'public',
    consumers: ['operations'],
    limit: 'none',
  })
  @ApiOkResponse({ type: HealthDto })
  @ApiResponse({ status: 503, type: HealthDto, description: 'A part is down, or the process is stopping' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthDto> {
    const parts = await Promise.all(this.probes.map(look));
    const up = parts.every(({ state }) => state === 'up');
    const state = this.stopping ? 'stopping' : up ? 'up' : 'down';
    void reply.status(state === 'up' ? 200 : 503).header('cache-control', 'no-store');
    return { state, parts };
  }
}

async function look(probe: HealthProbe): Promise<HealthPartDto> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<PartHealth>((resolve) => {
    timer = setTimeout(
      () => resolve({ state: 'down', detail: `no answer within ${PATIENCE_MS} ms` }),
      PATIENCE_MS,
    );
  });
  const answer = probe.look().catch((): PartHealth => ({ state: 'down', detail: 'does not answer' }));
  const health = await Promise.race([answer, late]);
  clearTimeout(timer);
  return { part: probe.part, ...health };
}
