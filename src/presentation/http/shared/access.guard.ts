import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessTokens } from '../../../application/identity/access-tokens.port.js';
import { isAllowed, type Permission } from '../../../domain/identity/index.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { ACCESS, type Access, type AuthenticatedRequest } from './access.js';
import { requestContexts } from './request-context.js';

/** Holds the permission that each route declares. A route that declares nothing is closed to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: AccessTokens,
  ) {}

  /** @throws DomainError `unauthenticated` `access.token_missing|token_refused`, `forbidden` `access.permission_missing` */
  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access === 'public') return true;
    if (!access)
      throw new DomainError(
        'forbidden',
        'access.undeclared',
        'This route declares no permission and is closed.',
      );
    return this.admit(context.switchToHttp().getRequest<AuthenticatedRequest>(), access);
  }

  private async admit(request: AuthenticatedRequest, access: Permission): Promise<boolean> {
    const actor = await this.actorOf(request.headers.authorization);
    if (!isAllowed(actor, access)) {
      throw new DomainError(
        'forbidden',
        'access.permission_missing',
        `Your role (${actor.role}) does not have the permission ${access}.`,
      );
    }
    request.actor = actor;
    Object.assign(requestContexts.getStore() ?? {}, {
      userId: actor.userId,
      organisationId: actor.organisationId,
    });
    return true;
  }

  private async actorOf(authorization: string | undefined) {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
    if (!token)
      throw new DomainError(
        'unauthenticated',
        'access.token_missing',
        'Send an access token: Authorization: Bearer …',
      );
    const actor = await this.tokens.verify(token);
    if (!actor)
      throw new DomainError(
        'unauthenticated',
        'access.token_refused',
        'The access token is expired or not ours. Sign in again.',
      );
    return actor;
  }
}
