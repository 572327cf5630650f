import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessTokens } from '../../../application/identity/access-tokens.port.js';
import { RecogniseApiKey } from '../../../application/identity/index.js';
import { type ApiClient, isAllowed, isApiScope, type Permission } from '../../../domain/identity/index.js';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { ACCESS, type Access, type AuthenticatedRequest } from './access.js';
import { requestContexts } from './request-context.js';

const TOKEN = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/;
const API_KEY = /^Bearer (gln_[\w-]{1,100})$/;

/** Holds the permission that each route declares. A route that declares nothing is closed to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: AccessTokens,
    private readonly keys: RecogniseApiKey,
  ) {}

  /**
   * @throws DomainError `unauthenticated` `access.token_missing|token_refused|key_refused`
   * @throws DomainError `forbidden` `access.permission_missing|key_scope_missing`
   */
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
    const key = API_KEY.exec(request.headers.authorization ?? '')?.[1];
    if (key !== undefined) return this.admitProgram(request, access, key);
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

  /** A key opens the routes of its scopes and nothing else, whoever made it. */
  private async admitProgram(
    request: AuthenticatedRequest,
    access: Permission,
    key: string,
  ): Promise<boolean> {
    const client: ApiClient | undefined = await this.keys.execute(key);
    if (!client)
      throw new DomainError(
        'unauthenticated',
        'access.key_refused',
        'The API key is none of ours, was revoked or has expired.',
      );
    if (!isApiScope(access) || !client.scopes.includes(access))
      throw new DomainError('forbidden', 'access.key_scope_missing', `This API key is not for ${access}.`);
    request.client = client;
    Object.assign(requestContexts.getStore() ?? {}, {
      apiKeyId: client.keyId,
      organisationId: client.organisationId,
    });
    return true;
  }

  private async actorOf(authorization: string | undefined) {
    const token = TOKEN.exec(authorization ?? '')?.[1];
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
