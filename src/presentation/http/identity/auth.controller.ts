import { Body, Controller, Get, Header, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LogIn } from '../../../application/identity/log-in.js';
import { LogOut } from '../../../application/identity/log-out.js';
import { RefreshSession } from '../../../application/identity/refresh-session.js';
import { isSessionEnded, sessionEnded, type SignedIn } from '../../../application/identity/signed-in.js';
import { type Actor, permissionsOf } from '../../../domain/identity/index.js';
import { CurrentActor } from '../shared/access.js';
import { Endpoint } from '../shared/endpoint.decorator.js';
import { ActorDto, LoginDto, SessionDto } from './auth.dto.js';
import { SameOriginGuard } from './same-origin.guard.js';
import {
  clearSessionCookie,
  SessionCookieSettings,
  sessionKeyOf,
  setSessionCookie,
} from './session-cookie.js';

@ApiTags('identity')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly logIn: LogIn,
    private readonly refreshSession: RefreshSession,
    private readonly logOut: LogOut,
    private readonly cookieSettings: SessionCookieSettings,
  ) {}

  @Post('login')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Endpoint({
    operationId: 'logIn',
    summary: 'Trade a mail address and a password for an access token',
    description:
      'Also opens a session: the cookie `glaneur_session` gets further access tokens by `POST /auth/refresh`.',
    access: 'public',
    consumers: ['admin app', 'driver app', 'partners'],
    problems: ['400 request.malformed', '401 login.refused', '422 request.invalid'],
    limit: 'login',
  })
  @ApiOkResponse({ type: SessionDto })
  async login(@Body() body: LoginDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    return this.answer(reply, await this.logIn.execute(body));
  }

  @Post('refresh')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @UseGuards(SameOriginGuard)
  @Endpoint({
    operationId: 'refreshSession',
    summary: 'Get a further access token by the session cookie',
    description:
      'Takes no body. The cookie is exchanged for its successor; for 30 seconds the old one is answered too, with the same successor. Used later than that, it ends the session: two have it.',
    access: 'public',
    consumers: ['admin app', 'driver app'],
    problems: ['401 session.ended', '403 session.foreign_origin'],
  })
  @ApiOkResponse({ type: SessionDto })
  async refresh(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const key = sessionKeyOf(request);
    if (!key) throw sessionEnded();
    const signedIn = await this.refreshSession.execute(key).catch((error: unknown) => {
      if (isSessionEnded(error)) clearSessionCookie(reply, this.cookieSettings);
      throw error;
    });
    return this.answer(reply, signedIn);
  }

  @Post('logout')
  @HttpCode(204)
  @UseGuards(SameOriginGuard)
  @Endpoint({
    operationId: 'logOut',
    summary: 'End the session of the cookie',
    description: 'Also when there is none. An access token that was given out before holds until it expires.',
    access: 'public',
    consumers: ['admin app', 'driver app'],
    problems: ['403 session.foreign_origin'],
  })
  @ApiNoContentResponse()
  async logout(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const key = sessionKeyOf(request);
    if (key) await this.logOut.execute(key);
    clearSessionCookie(reply, this.cookieSettings);
  }

  @Get('me')
  @Endpoint({
    operationId: 'getActor',
    summary: 'What the access token says: who calls and what they may do',
    access: 'network.read',
    consumers: ['admin app', 'driver app'],
  })
  @ApiOkResponse({ type: ActorDto })
  me(@CurrentActor() actor: Actor): ActorDto {
    return { ...actor, permissions: permissionsOf(actor) };
  }

  private answer(reply: FastifyReply, signedIn: SignedIn): SessionDto {
    setSessionCookie(reply, signedIn, this.cookieSettings);
    return signedIn.grant;
  }
}
