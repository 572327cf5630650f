import { randomUUID } from 'node:crypto';
import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyHttpOptions, FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_CONTENT_TYPE, problem, TITLES } from './problem.js';
import { problemOfError } from './problem-of-error.js';

/** A boundary of 10,000 positions at full precision takes about 400 KB. */
export const BODY_BYTES_MAX = 1024 * 1024;

/** A client that sends nothing for so long is let go. */
const CONNECTION_TIMEOUT_MS = 60_000;

const REQUEST_ID = /^[\w-]{8,64}$/;

/** What the HTTP server itself refuses is answered as problem+json too. */
export function fastifyOptions(trustProxy: boolean): FastifyHttpOptions<Server> {
  return {
    // One proxy: the address it has added last. What stands before that in X-Forwarded-For anybody may have written.
    trustProxy: trustProxy && ((_address: string, hop: number) => hop === 0),
    bodyLimit: BODY_BYTES_MAX,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    // HTTP/1.1 without Host is answered like any other request, not by Node in its own words.
    http: { requireHostHeader: false },
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      const answer = problemOfError(error, request.id);
      void reply
        .status(answer.status)
        .header('content-type', PROBLEM_CONTENT_TYPE)
        .send(JSON.stringify(answer));
    },
    clientErrorHandler: refuseBrokenHttp,
  };
}

/** Bytes that are no HTTP reach no route: the answer is written to the socket by hand. */
function refuseBrokenHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = JSON.stringify(
    problem(status, `request.status_${status}`, TITLES[status] ?? '', randomUUID()),
  );
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: ${PROBLEM_CONTENT_TYPE}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
