import type { CacheKey } from './cache-keys.js';

/** Whose answer it is. The scope of the key says which of them count. */
export interface CacheOwner {
  readonly organisationId?: string;
  readonly userId?: string;
}

/**
 * Answers that are read more often than they change. A cache that is away is no error: the answer is computed.
 * Nothing is ever deleted by name: what a key depends on has a generation, which is part of what makes an entry valid.
 */
export abstract class Cache {
  /**
   * The kept answer, or else what `compute` answers, kept for the key's time. Many who ask at once for the same answer
   * share one computation, unless a drop came between them.
   * @param detail what distinguishes answers under one key: the query, sorted
   */
  abstract through(
    key: CacheKey,
    owner: CacheOwner,
    detail: string,
    compute: () => Promise<string>,
  ): Promise<string>;

  /** What depends on these topics is computed anew from now on: in this organisation and in public. */
  abstract drop(topics: readonly string[], organisationId: string): Promise<void>;
}
