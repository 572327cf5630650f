import type { ApiScope } from './api-key.js';

/** Who asks without being a person: a program, with a key of one organisation. */
export interface ApiClient {
  readonly keyId: string;
  readonly organisationId: string;
  readonly scopes: readonly ApiScope[];
}
