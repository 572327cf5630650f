import type { LoggerService } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requestContexts } from './request-context.js';

/**
 * Gives each request its context, the headers that every answer has, and its line in the log. The line names the route,
 * not the address: query strings hold where people are.
 */
export function trackRequests(
  server: Pick<FastifyInstance, 'addHook'>,
  headers: Readonly<Record<string, string>>,
  logger: LoggerService,
): void {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers).header('x-request-id', request.id);
    requestContexts.run({ requestId: request.id }, () => done(missingHost(request)));
  });
  server.addHook('onResponse', (request, reply, done) => {
    const durationMs = Math.round(reply.elapsedTime * 10) / 10;
    const route = request.routeOptions.url ?? 'none';
    logger.log({ method: request.method, route, status: reply.statusCode, durationMs }, 'Request');
    done();
  });
}

/** RFC 9112, 3.2: HTTP/1.1 without Host is answered 400. Node would do it in its own words. */
function missingHost({ raw }: FastifyRequest): Error | undefined {
  if (raw.headers.host !== undefined || raw.httpVersion !== '1.1') return undefined;
  return Object.assign(new Error('The Host header is missing.'), { statusCode: 400 });
}
