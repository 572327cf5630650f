import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PeopleReader } from '../../../application/identity/people-reader.port.js';
import { type Actor, permissionsOf } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { SelfDto } from './person.dto.js';

@ApiTags('identity')
@Controller('me')
export class MeController {
  constructor(private readonly reader: PeopleReader) {}

  @Get()
  @Endpoint({
    operationId: 'getMe',
    summary: 'Who I am, for whom I work and what I may do',
    description: 'Role and permissions are those of the access token.',
    access: 'network.read',
    consumers: ['admin app', 'driver app'],
    problems: ['404 person.not_found'],
  })
  @ApiOkResponse({ type: SelfDto })
  async me(@CurrentActor() actor: Actor): Promise<SelfDto> {
    const { role, operator } = actor;
    return { ...(await this.reader.self(actor)), role, operator, permissions: permissionsOf(actor) };
  }
}
