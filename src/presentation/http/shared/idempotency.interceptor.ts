import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { AnswerOnce } from '../../../application/shared/answer-once.js';
import { IDEMPOTENCY_ERRORS } from '../../../application/shared/idempotency-errors.js';
import type { FirstAnswer } from '../../../application/shared/idempotency-keys.port.js';
import type { AuthenticatedRequest } from './access.js';

const VISIBLE = /^[\x21-\x7e]{1,128}$/;
/** What an answer that creates says besides its body. */
const KEPT_HEADERS = ['location', 'etag'] as const;

/**
 * Answers a POST that carries an `Idempotency-Key` once: the handler runs in the unit of work that stores its answer, and
 * a repetition is given that answer again, with `Idempotency-Replayed: true`. Part of `@Endpoint({ idempotent: true })`.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor<unknown, unknown> {
  constructor(private readonly answerOnce: AnswerOnce) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<AuthenticatedRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined) return next.handle();
    return from(this.answer(String(key), request, http.getResponse<FastifyReply>(), next));
  }

  /** @throws DomainError `idempotency.key_invalid|key_reused|in_flight` */
  private async answer(
    key: string,
    request: AuthenticatedRequest,
    reply: FastifyReply,
    next: CallHandler<unknown>,
  ): Promise<unknown> {
    const { actor } = request;
    if (!actor) throw new Error('A public route keeps no keys: nobody owns them.');
    if (!VISIBLE.test(key)) throw IDEMPOTENCY_ERRORS.keyInvalid();
    const fingerprint = fingerprintOf(request);
    // Nested too deeply to be written down: the check of its shape refuses it.
    if (fingerprint === undefined) return firstValueFrom(next.handle());
    const keyed = { organisationId: actor.organisationId, userId: actor.userId, key, fingerprint };
    try {
      const give = async () => answerOf(reply, await firstValueFrom(next.handle()));
      const { answer, replayed } = await this.answerOnce.execute(keyed, give);
      if (replayed) void reply.status(answer.status).headers(answer.headers);
      if (replayed) void reply.header('idempotency-replayed', 'true');
      void reply.header('content-type', 'application/json; charset=utf-8');
      return answer.body;
    } catch (error) {
      // The handler may have come to an end and its transaction not: there is nothing at that address.
      for (const name of KEPT_HEADERS) void reply.removeHeader(name);
      throw error;
    }
  }
}

function answerOf(reply: FastifyReply, view: unknown): FirstAnswer {
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = reply.getHeader(name);
    return value === undefined ? [] : [[name, String(value)]];
  });
  const kept = Object.fromEntries(headers) as Record<string, string>;
  return { status: reply.statusCode, headers: kept, body: JSON.stringify(view) };
}

/** Of method, address and body; the order of properties makes no difference. */
function fingerprintOf({ method, url, body }: AuthenticatedRequest): string | undefined {
  let text: string;
  try {
    text = JSON.stringify([method, url, body], (_name, value: unknown) =>
      isRecord(value) ? sorted(value) : value,
    );
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return createHash('sha256').update(text).digest('hex');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
