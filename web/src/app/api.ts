import { createClient, createConfig } from '@glaneur/sdk';

/** The API stands on the same origin as these pages; lists in a query are written with commas. */
export const api = createClient(
  createConfig({
    baseUrl: window.location.origin,
    querySerializer: { array: { style: 'form', explode: false } },
  }),
);

/** Why a call gave no answer, as far as a person can do something about it. */
export type Failure =
  | { kind: 'offline' }
  | { kind: 'not_found' }
  | { kind: 'refused'; detail: string | null }
  | { kind: 'rate_limited'; retryAfterS: number }
  | { kind: 'server' };

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

function failureOf(response: Response | undefined, problem: unknown): Failure {
  if (!response) return { kind: 'offline' };
  if (response.status === 429) return { kind: 'rate_limited', retryAfterS: retryAfter(response) };
  if (response.status === 404) return { kind: 'not_found' };
  if (response.status >= 400 && response.status < 500) return { kind: 'refused', detail: detailOf(problem) };
  return { kind: 'server' };
}

/** Seconds from `Retry-After`, written as seconds or as a date (RFC 9110); 10 when it is missing. */
function retryAfter(response: Response): number {
  const written = response.headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(written) ? Number(written) : (Date.parse(written) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : 10;
}

function detailOf(problem: unknown): string | null {
  if (typeof problem !== 'object' || problem === null || !('detail' in problem)) return null;
  return typeof problem.detail === 'string' ? problem.detail : null;
}
