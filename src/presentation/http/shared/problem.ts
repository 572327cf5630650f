import type { ErrorKind, Violation } from '../../../domain/shared/domain-error.js';

export const PROBLEM_CONTENT_TYPE = 'application/problem+json; charset=utf-8';

/** The one table from the kind of an error to its HTTP status. */
export const STATUS_OF_KIND: Readonly<Record<ErrorKind, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  stale: 412,
  invalid: 422,
  unavailable: 503,
};

export const TITLES: Readonly<Record<number, string>> = {
  400: 'The request is malformed',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  408: 'The request took too long to arrive',
  409: 'A rule is broken',
  412: 'Changed meanwhile',
  413: 'Too large',
  414: 'The address is too long',
  415: 'This media type is not understood',
  422: 'Some values are not valid',
  428: 'Say which version you have seen',
  429: 'Too many requests',
  431: 'The headers are too large',
  500: 'Something went wrong on our side',
  503: 'Not available at the moment',
};

/** RFC 9457. `code` is stable and dotted; `errors` lists every broken value at once. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly requestId: string;
  readonly errors?: readonly Violation[];
}

/** `about:blank` as the type: the code says what it is, and there is no page to point at. */
export function problem(
  status: number,
  code: string,
  detail: string,
  requestId: string,
  errors: readonly Violation[] = [],
): Problem {
  const title = TITLES[status] ?? 'The request failed';
  return {
    type: 'about:blank',
    title,
    status,
    detail,
    code,
    requestId,
    ...(errors.length > 0 ? { errors } : {}),
  };
}
