import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_CONTENT_TYPE } from './problem.js';
import { problemOfError } from './problem-of-error.js';

/** Seconds after which a client may try again while a part of the service is away. */
const RETRY_AFTER_S = 2;

/** Answers every error as problem+json. What nobody foresaw is logged whole and answered without a word of it. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const answer = problemOfError(error, request.id);
    if (answer.status >= 500) this.logger.error({ err: error, code: answer.code });
    if (answer.status === 401) void reply.header('www-authenticate', 'Bearer');
    if (answer.status === 503) void reply.header('retry-after', RETRY_AFTER_S);
    void reply
      .status(answer.status)
      .header('content-type', PROBLEM_CONTENT_TYPE)
      .header('cache-control', 'no-store')
      .send(answer);
  }
}
