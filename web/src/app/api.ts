import { createClient, createConfig } from '@glaneur/sdk';

/** The API stands on the same origin as these pages; lists in a query are written with commas. */
export const api = createClient(
  createConfig({
    baseUrl: window.location.origin,
    querySerializer: { array: { style: 'form', explode: false } },
  }),
);

/** One broken value, as the API names it: a dotted path into what was sent, a stable code, a sentence. */
export interface Violation {
  path: string;
  code: string;
  message: string;
}

/** The API said no, for a reason with a stable code. `detail` is a sentence in English. */
export interface Refusal {
  kind: 'refused';
  status: number;
  code: string;
  detail: string | null;
  violations: readonly Violation[];
}

/** Why a call gave no answer, as far as a person can do something about it. */
export type Failure =
  | { kind: 'offline' }
  | { kind: 'not_found' }
  | Refusal
  | { kind: 'rate_limited'; retryAfterS: number }
  | { kind: 'server' };

/** Somebody else changed the thing since it was read. */
export const isStale = (failure: Failure): boolean => failure.kind === 'refused' && failure.status === 412;

interface Answer<T> {
  data?: T | undefined;
  error?: unknown;
  response?: Response | undefined;
}

export type Outcome<T> = { ok: true; data: T } | { ok: false; failure: Failure };

/** Turns an answer of the SDK into data or a failure. Callers drop outcomes of calls they aborted. */
export function outcomeOf<T>({ data, error, response }: Answer<T>): Outcome<T> {
  if (response?.ok && data !== undefined && error === undefined) return { ok: true, data };
  return { ok: false, failure: failureOf(response, error) };
}

/** @param problem the parsed body, `application/problem+json` when the API itself refused */
export function failureOf(
  response: Pick<Response, 'status' | 'headers'> | undefined,
  problem: unknown,
): Failure {
  if (!response) return { kind: 'offline' };
  const { status } = response;
  if (status === 429) return { kind: 'rate_limited', retryAfterS: retryAfter(response.headers) };
  if (status === 404) return { kind: 'not_found' };
  if (status < 400 || status >= 500) return { kind: 'server' };
  const { detail, code, errors } = recordOf(problem);
  return {
    kind: 'refused',
    status,
    code: typeof code === 'string' ? code : '',
    detail: typeof detail === 'string' ? detail : null,
    violations: Array.isArray(errors) ? (errors as Violation[]) : [],
  };
}

/** Seconds from `Retry-After`, written as seconds or as a date (RFC 9110); 10 when it is missing. */
function retryAfter(headers: Headers): number {
  const written = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(written) ? Number(written) : (Date.parse(written) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : 10;
}

function recordOf(problem: unknown): Record<string, unknown> {
  return typeof problem === 'object' && problem !== null ? (problem as Record<string, unknown>) : {};
}
