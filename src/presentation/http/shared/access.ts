import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, ApiClient, Permission } from '../../../domain/identity/index.js';

/** What a route asks of whoever calls it: a permission, or nothing at all, said aloud. */
export type Access = Permission | 'public';

export const ACCESS = Symbol('access');

/** Every route carries one; the guard refuses a route without. */
export const RequiresAccess = (access: Access) => SetMetadata(ACCESS, access);

export interface AuthenticatedRequest extends FastifyRequest {
  actor?: Actor;
  /** On routes that an API key opens, when one was shown. */
  client?: ApiClient;
}

/** The signed-in user with their organisation. Only on routes that ask for a permission. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!actor) throw new Error('A public route has no actor.');
  return actor;
});

/** The organisation of whoever asks, a person or a program. On routes whose permission an API key may have. */
export const CurrentTenant = createParamDecorator(
  (_: unknown, context: ExecutionContext): Pick<Actor, 'organisationId'> => {
    const { actor, client } = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const tenant = actor ?? client;
    if (!tenant) throw new Error('A public route has no tenant.');
    return { organisationId: tenant.organisationId };
  },
);
