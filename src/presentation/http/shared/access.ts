import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, Permission } from '../../../domain/identity/index.js';

/** What a route asks of whoever calls it: a permission, or nothing at all, said aloud. */
export type Access = Permission | 'public';

export const ACCESS = Symbol('access');

/** Every route carries one; the guard refuses a route without. */
export const RequiresAccess = (access: Access) => SetMetadata(ACCESS, access);

export interface AuthenticatedRequest extends FastifyRequest {
  actor?: Actor;
}

/** The signed-in user with their organisation. Only on routes that ask for a permission. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!actor) throw new Error('A public route has no actor.');
  return actor;
});
