import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { SessionCookieSettings } from './session-cookie.js';

/**
 * Holds on routes that a cookie opens, beside the cookie's own SameSite: the request comes from a page of ours, or from
 * no page at all. Browsers name the page's origin with every POST, and no script can change what they say.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  constructor(private readonly settings: SessionCookieSettings) {}

  /** @throws DomainError `forbidden` `session.foreign_origin` */
  canActivate(context: ExecutionContext): boolean {
    const { headers, host } = context.switchToHttp().getRequest<FastifyRequest>();
    const origin = headers.origin;
    if (origin === undefined || this.isOurs(origin, host)) return true;
    throw new DomainError(
      'forbidden',
      'session.foreign_origin',
      'Sessions are refreshed and ended from the pages of this installation only.',
    );
  }

  private isOurs(origin: string, host: string): boolean {
    const { publicUrl } = this.settings;
    if (publicUrl !== undefined && origin === new URL(publicUrl).origin) return true;
    return URL.canParse(origin) && new URL(origin).host === host;
  }
}
