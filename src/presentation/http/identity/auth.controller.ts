import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LogIn } from '../../../application/identity/log-in.js';
import { type Actor, PERMISSIONS_OF_ROLE } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { ActorDto, LoginDto, SessionDto } from './auth.dto.js';

@ApiTags('identity')
@Controller('auth')
export class AuthController {
  constructor(private readonly logIn: LogIn) {}

  @Post('login')
  @HttpCode(200)
  @Endpoint({
    operationId: 'logIn',
    summary: 'Trade a mail address and a password for an access token',
    access: 'public',
    consumers: ['admin app', 'driver app', 'partners'],
    problems: ['400 request.malformed', '401 login.refused', '422 request.invalid'],
    limit: 'login',
  })
  @ApiOkResponse({ type: SessionDto })
  login(@Body() body: LoginDto): Promise<SessionDto> {
    return this.logIn.execute(body);
  }

  @Get('me')
  @Endpoint({
    operationId: 'getActor',
    summary: 'Who I am and what I may do',
    access: 'network.read',
    consumers: ['admin app', 'driver app'],
  })
  @ApiOkResponse({ type: ActorDto })
  me(@CurrentActor() actor: Actor): ActorDto {
    return { ...actor, permissions: PERMISSIONS_OF_ROLE[actor.role] };
  }
}
