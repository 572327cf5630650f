import { HttpException } from '@nestjs/common';
import { DomainError } from '../../../domain/shared/domain-error.js';
import { type Problem, problem, STATUS_OF_KIND } from './problem.js';
import { RefusedRequest } from './refused-request.js';

/** Error codes of Fastify and what we call them. */
const SERVER_CODES: Readonly<Record<string, { status: number; code: string; detail: string }>> = {
  FST_ERR_BAD_URL: {
    status: 400,
    code: 'request.bad_url',
    detail: 'The address is not valid percent-encoded UTF-8.',
  },
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    code: 'request.too_large',
    detail: 'The body is larger than this address takes.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    status: 400,
    code: 'request.empty_body',
    detail: 'A JSON body was announced and none came.',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'request.media_type',
    detail: 'Send application/json.',
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    code: 'request.content_length',
    detail: 'The body is not as long as its Content-Length says.',
  },
};

/** What PostgreSQL answers to text it has no room for: the last net, as every field is checked before. */
const NOT_STORABLE = /^22(021|P05)$/;

const CODES_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  404: 'request.no_such_address',
  405: 'request.method',
  413: 'request.too_large',
  414: 'request.address_too_long',
  415: 'request.media_type',
};

/** Codes of PostgreSQL (classes 08, 53, 57) and of the socket that mean: the database is away or overloaded, try again. */
const UNAVAILABLE = /^(08...|53...|57P0.|57014|55P03|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT)$/;
const UNAVAILABLE_MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Turns whatever was thrown into a problem. What is unknown is a 500 that gives nothing away. */
export function problemOfError(error: unknown, requestId: string): Problem {
  if (error instanceof DomainError) {
    return problem(STATUS_OF_KIND[error.kind], error.code, error.message, requestId, error.violations);
  }
  if (error instanceof RefusedRequest) return problem(error.status, error.code, error.message, requestId);
  if (error instanceof HttpException && error.getStatus() < 500)
    return problemOfStatus(error.getStatus(), error.message, requestId);
  const { code, message, statusCode } = shapeOf(error);
  const known = Object.hasOwn(SERVER_CODES, code) ? SERVER_CODES[code] : undefined;
  if (known) return problem(known.status, known.code, known.detail, requestId);
  if (NOT_STORABLE.test(code))
    return problem(422, 'text.not_storable', 'A text contains a character that cannot be stored.', requestId);
  if (UNAVAILABLE.test(code) || UNAVAILABLE_MESSAGES.test(message)) {
    return problem(
      503,
      'service.unavailable',
      'A part of the service is away. Try again in a moment.',
      requestId,
    );
  }
  if (statusCode >= 400 && statusCode < 500) return problemOfStatus(statusCode, message, requestId);
  return problem(
    500,
    'service.failed',
    'The request could not be answered. The request id finds the cause in our log.',
    requestId,
  );
}

function problemOfStatus(status: number, message: string, requestId: string): Problem {
  return problem(status, CODES_OF_STATUS[status] ?? `request.status_${status}`, message, requestId);
}

function shapeOf(error: unknown): { code: string; message: string; statusCode: number } {
  const shape = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {};
  const { code, message, statusCode } = shape;
  return {
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message : '',
    statusCode: typeof statusCode === 'number' ? statusCode : 0,
  };
}
