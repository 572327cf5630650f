import { LRUCache } from 'lru-cache';
import { type RateLimit, RateLimiter, type RateVerdict } from '../../application/shared/rate-limiter.port.js';
import { type Bucket, takeToken } from '../../application/shared/token-bucket.js';
import { digestOf } from '../crypto/digest.js';

/** Of one limit. Beyond it the bucket that was asked longest ago is forgotten, and full again. About 4 MB. */
const BUCKETS_MAX = 20_000;

/** The limits of a single process. Each limit has its own room: a flood of addresses pushes out no user. */
export class InProcessRateLimiter extends RateLimiter {
  private readonly limits = new Map<string, LRUCache<string, Bucket>>();

  /** @param now seconds that no change of the clock sets back */
  constructor(
    private readonly now: () => number = () => performance.now() / 1000,
    private readonly bucketsMax = BUCKETS_MAX,
  ) {
    super();
  }

  async take(limit: RateLimit, subject: string): Promise<RateVerdict> {
    const buckets = this.bucketsOf(limit);
    const name = digestOf(subject);
    const { bucket, verdict } = takeToken(limit, buckets.get(name), this.now());
    buckets.set(name, bucket);
    return verdict;
  }

  private bucketsOf({ name }: RateLimit): LRUCache<string, Bucket> {
    let buckets = this.limits.get(name);
    if (!buckets) this.limits.set(name, (buckets = new LRUCache({ max: this.bucketsMax })));
    return buckets;
  }
}
