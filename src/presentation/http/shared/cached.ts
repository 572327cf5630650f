import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { CACHE_POLICIES, type CacheKey, type CachePolicy } from '../../../application/shared/cache-keys.js';
import { Cache } from '../../../application/shared/cache.port.js';
import type { AuthenticatedRequest } from './access.js';
import { answerCacheable } from './etag.js';

const CACHED = Symbol('cached');
const JSON_TYPE = 'application/json; charset=utf-8';

@Injectable()
export class CachedAnswers implements NestInterceptor<unknown, string | undefined> {
  constructor(
    private readonly reflector: Reflector,
    private readonly cache: Cache,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<string | undefined> {
    return from(this.answer(context, next));
  }

  private async answer(context: ExecutionContext, next: CallHandler<unknown>): Promise<string | undefined> {
    const key = this.reflector.get<CacheKey>(CACHED, context.getHandler());
    const http = context.switchToHttp();
    const request = http.getRequest<AuthenticatedRequest>();
    const reply = http.getResponse<FastifyReply>();
    const compute = async () => textOf(await firstValueFrom(next.handle()));
    const body = await this.cache.through(key, request.actor ?? {}, detailOf(request.url), compute);
    const answer = answerCacheable(request, reply, body, cacheControlOf(CACHE_POLICIES[key]));
    if (answer !== undefined && !reply.hasHeader('content-type'))
      void reply.header('content-type', JSON_TYPE);
    return answer;
  }
}

/**
 * Answers a GET from the cache: one kept answer for each path and query, and for whomever the key's scope says. The
 * handler returns its answer (an object, or JSON as text), 200, and sets nothing on the reply: it does not run when the
 * answer is there. Another content type is a `@Header('content-type', …)`.
 */
export function Cached(key: CacheKey): MethodDecorator {
  return applyDecorators(SetMetadata(CACHED, key), UseInterceptors(CachedAnswers));
}

/** Path and query, its parameters in the order of their names; those of one name stay in theirs. */
export function detailOf(url: string): string {
  const [path = '', query] = url.split(/\?(.*)/s);
  if (!query) return path;
  const parameters = new URLSearchParams(query);
  parameters.sort();
  return `${path}?${parameters.toString()}`;
}

/** What is somebody's own is asked for again each time: they read their own writes. */
function cacheControlOf({ scope, ttlSeconds }: CachePolicy): string {
  return scope === 'public' ? `public, max-age=${ttlSeconds}` : 'private, no-cache';
}

function textOf(answer: unknown): string {
  return typeof answer === 'string' ? answer : JSON.stringify(answer);
}
