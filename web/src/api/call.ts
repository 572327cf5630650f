import { createClient, createConfig } from '@glaneur/sdk';
import { outcomeOf, type Outcome } from '../app/api.js';
import { session } from '../session/session.js';

/** A page of a list; `nextCursor` is null on the last. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total?: number;
}

export interface PageQuery {
  cursor?: string | undefined;
  limit?: number | undefined;
  count?: boolean | undefined;
}

/** Sends a request with the token; when that has just run out, once more with a new one. */
export async function authorised(request: Request): Promise<Response> {
  const again = request.clone();
  const answer = await fetch(withToken(request));
  if (answer.status !== 401) return answer;
  return (await session.renew()) ? fetch(withToken(again)) : answer;
}

function withToken(request: Request): Request {
  const token = session.accessToken();
  if (token !== null) request.headers.set('authorization', `Bearer ${token}`);
  return request;
}

const client = createClient(
  createConfig({
    baseUrl: window.location.origin,
    querySerializer: { array: { style: 'form', explode: false } },
    fetch: (request) => authorised(request as Request),
  }),
);

interface CallOptions {
  path?: Record<string, string>;
  query?: object | undefined;
  signal?: AbortSignal | undefined;
}

interface SendOptions extends CallOptions {
  body?: unknown;
  /** Version the change starts from: refused with 412 when somebody was faster. */
  version?: number | undefined;
  /** The same key again, after no answer came, does the thing once. */
  idempotencyKey?: string | undefined;
}

/** @param url below `/api/v1`, with `{names}` filled from `path` */
export async function read<T>(url: string, { query, ...options }: CallOptions = {}): Promise<Outcome<T>> {
  return outcomeOf(
    await client.get<{ 200: T }>({
      url: `/api/v1${url}`,
      cache: 'no-store',
      ...given(options),
      ...(query && { query: given(query) as Record<string, unknown> }),
    }),
  );
}

export async function send<T>(
  method: 'POST' | 'PATCH' | 'DELETE',
  url: string,
  { version, idempotencyKey, query, ...options }: SendOptions = {},
): Promise<Outcome<T>> {
  const headers: Record<string, string> = {};
  if (version !== undefined) headers['if-match'] = `"${version}"`;
  if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey;
  return outcomeOf(
    await client.request<{ 200: T }>({
      method,
      url: `/api/v1${url}`,
      headers,
      ...given(options),
      ...(query && { query: given(query) as Record<string, unknown> }),
    }),
  );
}

/** A file the API makes. */
export async function fetchFile(
  url: string,
  { query, ...options }: CallOptions & { body?: unknown } = {},
): Promise<Outcome<Blob>> {
  return outcomeOf(
    await client.request<{ 200: Blob }>({
      method: options.body === undefined ? 'GET' : 'POST',
      url: `/api/v1${url}`,
      parseAs: 'blob',
      ...given(options),
      ...(query && { query: given(query) as Record<string, unknown> }),
    }),
  );
}

/** Without what is undefined: absent is not the same as null in a merge. */
function given<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
