import { LRUCache } from 'lru-cache';
import { type CacheReading, CacheStore } from '../../application/shared/cache-store.port.js';

export interface CacheBounds {
  readonly entries: number;
  /** As UTF-16 in memory, names included. */
  readonly bytes: number;
  /** Each organisation has a handful. One that was pushed out costs a computation, never a wrong answer. */
  readonly generations: number;
}

const BOUNDS: CacheBounds = { entries: 5_000, bytes: 64 * 1024 * 1024, generations: 100_000 };

/** The cache of a single process: the least recently asked for goes first. */
export class InProcessCacheStore extends CacheStore {
  private readonly entries: LRUCache<string, string>;
  private readonly marks: LRUCache<string, number>;
  private lastMark = 0;

  /** @param now milliseconds that no change of the clock sets back */
  constructor(now: () => number = () => performance.now(), bounds = BOUNDS) {
    super();
    this.entries = new LRUCache({
      max: bounds.entries,
      maxSize: bounds.bytes,
      sizeCalculation: (content, name) => 2 * (content.length + name.length),
      perf: { now },
      ttlResolution: 0,
    });
    this.marks = new LRUCache({ max: bounds.generations });
  }

  async read(entry: string, generations: readonly string[]): Promise<CacheReading> {
    const marks = generations.map((generation) => this.marks.get(generation) ?? this.renewOne(generation));
    return { kept: this.entries.get(entry), generations: marks.join(',') };
  }

  async keep(entry: string, content: string, ttlSeconds: number): Promise<void> {
    this.entries.set(entry, content, { ttl: ttlSeconds * 1000 });
  }

  async renew(generations: readonly string[]): Promise<void> {
    for (const generation of generations) this.renewOne(generation);
  }

  private renewOne(generation: string): number {
    this.marks.set(generation, ++this.lastMark);
    return this.lastMark;
  }
}
