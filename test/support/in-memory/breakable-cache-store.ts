import { CacheStore, type CacheReading } from '../../../src/application/shared/cache-store.port.js';

/** A store that a test can put out of reach. */
export class BreakableCacheStore extends CacheStore {
  away = false;

  constructor(private readonly store: CacheStore) {
    super();
  }

  async read(entry: string, generations: readonly string[]): Promise<CacheReading> {
    this.refuseWhenAway();
    return this.store.read(entry, generations);
  }

  async keep(entry: string, content: string, ttlSeconds: number): Promise<void> {
    this.refuseWhenAway();
    await this.store.keep(entry, content, ttlSeconds);
  }

  async renew(generations: readonly string[]): Promise<void> {
    this.refuseWhenAway();
    await this.store.renew(generations);
  }

  private refuseWhenAway(): void {
    if (this.away) throw new Error('The store is away.');
  }
}
