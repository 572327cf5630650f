import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { Meter } from '../../../application/shared/meter.port.js';
import {
  type RateLimit,
  RateLimiter,
  type RateVerdict,
} from '../../../application/shared/rate-limiter.port.js';
import type { AuthenticatedRequest } from './access.js';
import { LIMIT, LIMIT_POLICIES, type LimitPolicy, type LimitRule } from './rate-limit.policies.js';
import { addressSubject, emailSubject } from './rate-limit.subject.js';
import { RefusedRequest } from './refused-request.js';

/** Whether this installation counts at all: behind a proxy that does, it need not. */
export abstract class RateLimitSettings {
  abstract readonly on: boolean;
}

/**
 * Holds the limit that each route declares, after `AccessGuard` has said who asks. Every limited answer says what is
 * left of the limit that is nearest to its end.
 */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limiter: RateLimiter,
    private readonly meter: Meter,
    private readonly settings: RateLimitSettings,
  ) {}

  /** @throws RefusedRequest 429 `request.rate_limited` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = this.reflector.get<LimitPolicy | undefined>(LIMIT, context.getHandler());
    if (!policy || !this.settings.on) return true;
    const http = context.switchToHttp();
    const request = http.getRequest<AuthenticatedRequest>();
    const reply = http.getResponse<FastifyReply>();
    let tightest: Counted | undefined;
    for (const rule of LIMIT_POLICIES[policy] as readonly LimitRule[]) {
      const subject = subjectOf(rule, request);
      if (subject === undefined) continue;
      const counted = { limit: rule, verdict: await this.limiter.take(rule, subject) };
      if (!counted.verdict.allowed) this.refuse(reply, counted);
      if (!tightest || counted.verdict.remaining < tightest.verdict.remaining) tightest = counted;
    }
    if (tightest) tell(reply, tightest);
    return true;
  }

  private refuse(reply: FastifyReply, counted: Counted): never {
    this.meter.count('rate_limited_total', { limit: counted.limit.name });
    tell(reply, counted);
    const seconds = Math.max(1, Math.ceil(counted.verdict.retryAfterSeconds));
    void reply.header('retry-after', seconds);
    const message = `Too many requests. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
    throw new RefusedRequest(429, 'request.rate_limited', message);
  }
}

interface Counted {
  readonly limit: RateLimit;
  readonly verdict: RateVerdict;
}

function subjectOf({ by }: LimitRule, { ip, body, actor, client }: AuthenticatedRequest): string | undefined {
  if (by === 'email') return emailSubject(body);
  const caller = actor?.userId ?? client?.keyId;
  return by === 'user' && caller !== undefined ? caller : addressSubject(ip);
}

function tell(reply: FastifyReply, { limit, verdict }: Counted): void {
  void reply.headers({
    'ratelimit-limit': limit.capacity,
    'ratelimit-remaining': verdict.remaining,
    'ratelimit-reset': Math.ceil(verdict.resetSeconds),
  });
}
