import type { LoggerService } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Meter } from '../../../application/shared/meter.port.js';
import { requestContexts } from './request-context.js';

/**
 * Gives each request its context, the headers that every answer has, its line in the log and its place in the figures.
 * Both name the route, not the address: query strings hold where people are, and figures of each address would never end.
 */
export function trackRequests(
  server: Pick<FastifyInstance, 'addHook'>,
  headers: Readonly<Record<string, string>>,
  logger: LoggerService,
  meter: Meter,
): void {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers).header('x-request-id', request.id);
    requestContexts.run({ requestId: request.id }, () => done(missingHost(request)));
  });
  server.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    const { statusCode, elapsedTime } = reply;
    const route = request.routeOptions.url ?? 'none';
    logger.log(
      { method, route, status: statusCode, durationMs: Math.round(elapsedTime * 10) / 10 },
      'Request',
    );
    const status = `${Math.floor(statusCode / 100)}xx`;
    meter.observe('http_request_duration_seconds', elapsedTime / 1000, { method, route, status });
    done();
  });
}

/** RFC 9112, 3.2: HTTP/1.1 without Host is answered 400. Node would do it in its own words. */
function missingHost({ raw }: FastifyRequest): Error | undefined {
  if (raw.headers.host !== undefined || raw.httpVersion !== '1.1') return undefined;
  return Object.assign(new Error('The Host header is missing.'), { statusCode: 400 });
}
