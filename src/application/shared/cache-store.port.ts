export interface CacheReading {
  /** What was kept under the entry, and has not run out. */
  readonly kept: string | undefined;
  /** The present generations in the order asked for, in one text without line breaks. */
  readonly generations: string;
}

/**
 * Where a cache keeps its entries and generations. A generation is a mark that is never used twice; one that is missing,
 * however it went, is made anew by whoever looks, so nothing kept before can become valid again.
 * Every method fails when the store is away.
 */
export abstract class CacheStore {
  /** The entry and the generations in one round trip. */
  abstract read(entry: string, generations: readonly string[]): Promise<CacheReading>;
  /** May be declined without a word when there is no room. */
  abstract keep(entry: string, content: string, ttlSeconds: number): Promise<void>;
  /** Gives each of these generations a new mark. */
  abstract renew(generations: readonly string[]): Promise<void>;
}
