import { createClient, createConfig, type Problem, type Violation } from '@glaneur/sdk';

/** The API stands on the same origin as these pages. */
export const api = createClient(createConfig({ baseUrl: window.location.origin }));

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

/** What an operation of the SDK answers. */
export interface Answer<T> {
  data?: T | undefined;
  error?: Problem | undefined;
  response?: Response | undefined;
}

export type Outcome<T> = { ok: true; data: T } | { ok: false; failure: Failure };

/** Turns an answer of the SDK into data or a failure. Callers drop outcomes of calls they aborted. */
export function outcomeOf<T>({ data, error, response }: Answer<T>): Outcome<T> {
  if (response?.ok && data !== undefined && error === undefined) return { ok: true, data };
  return { ok: false, failure: failureOf(response, error) };
}

/** @param problem the parsed body: a Problem when the API itself refused, anything when something before it did */
function failureOf(response: Response | undefined, problem: unknown): Failure {
  if (!response) return { kind: 'offline' };
  const { status } = response;
  if (status === 429) return { kind: 'rate_limited', retryAfterS: retryAfter(response.headers) };
  if (status === 404) return { kind: 'not_found' };
  if (status < 400 || status >= 500) return { kind: 'server' };
  if (!isProblem(problem)) return { kind: 'refused', status, code: '', detail: null, violations: [] };
  const { detail, code, errors = [] } = problem;
  return { kind: 'refused', status, code, detail, violations: errors };
}

/** Seconds from `Retry-After`, written as seconds or as a date (RFC 9110); 10 when it is missing. */
function retryAfter(headers: Headers): number {
  const written = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(written) ? Number(written) : (Date.parse(written) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : 10;
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'requestId' in body;
}
