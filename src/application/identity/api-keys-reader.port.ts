import type { Actor, ApiScope } from '../../domain/identity/index.js';
import type { Page, PageRequest } from '../shared/page.js';

/** A key as a person sees it: without its secret, which nobody can see again. */
export interface ApiKeyView {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly lastFour: string;
  /** Their name is null when they are no member any more. */
  readonly createdBy: { readonly id: string; readonly name: string | null };
  /** ISO 8601 UTC, like every time here. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** To the minute; null: never. */
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
  readonly version: number;
}

export type ApiKeySort = 'name';

/** Reads the actor's organisation's keys. Throws DomainError `not_found` `key.not_found`, `page.cursor_invalid`. */
export abstract class ApiKeysReader {
  abstract apiKey(actor: Actor, id: string): Promise<ApiKeyView>;
  abstract apiKeys(actor: Actor, page: PageRequest<ApiKeySort>): Promise<Page<ApiKeyView>>;
}
