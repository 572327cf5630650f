import { AsyncLocalStorage } from 'node:async_hooks';

/** What every log line written on behalf of a request says of it. */
export interface RequestContext {
  readonly requestId: string;
  userId?: string;
  apiKeyId?: string;
  organisationId?: string;
}

export const requestContexts = new AsyncLocalStorage<RequestContext>();

/** The context of the request that is being answered here; empty outside of one. */
export function currentRequest(): Partial<RequestContext> {
  return requestContexts.getStore() ?? {};
}
