import { createClient, createConfig, type ListSitesData } from '@glaneur/sdk';
import { outcomeOf, type Answer, type Outcome } from '../app/api.js';
import { session } from '../session/session.js';

/** A page of a list; `nextCursor` is null on the last. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total?: number;
}

/** What a list of the SDK can be asked for. */
export type Query<Data extends { query?: unknown }> = NonNullable<Data['query']>;

/** What every list can be asked for. */
export type PageQuery = Pick<Query<ListSitesData>, 'cursor' | 'limit' | 'count'>;

/** Sends a request with the token; when that has just run out, once more with a new one. */
async function authorised(request: Request): Promise<Response> {
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

/** Operations of the SDK are called with this by whoever is signed in. */
export const client = createClient(
  createConfig({ baseUrl: window.location.origin, fetch: (request) => authorised(request as Request) }),
);

/** The options of a call that reads: never from the browser's cache. */
export const reading = (signal: AbortSignal | undefined) => ({
  client,
  cache: 'no-store' as const,
  signal: signal ?? null,
});

/** The version a change starts from: refused with 412 when somebody was faster. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

/** The same key again, after no answer came, does the thing once. */
export const once = (idempotencyKey: string) => ({ 'Idempotency-Key': idempotencyKey });

/** What became of a call of the SDK. */
export async function outcome<T>(answer: Promise<Answer<T>>): Promise<Outcome<T>> {
  return outcomeOf(await answer);
}
