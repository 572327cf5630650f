import type { RateLimit, RateVerdict } from './rate-limiter.port.js';

/** What is known of a bucket: how full it was, and when. Unknown buckets are full. */
export interface Bucket {
  /** 0 to capacity; fractions of a token are on their way. */
  readonly tokens: number;
  /** Seconds, of any clock that all who share the bucket read. */
  readonly at: number;
}

/** What arithmetic loses on the way: a token that lacks no more than this is there. */
const ROUNDING = 1e-9;

/** Takes one token. A clock that was set back adds none, and counts on from where it is. */
export function takeToken(
  limit: RateLimit,
  bucket: Bucket | undefined,
  now: number,
): { readonly bucket: Bucket; readonly verdict: RateVerdict } {
  const refill = bucket === undefined ? Infinity : Math.max(0, now - bucket.at) * limit.refillPerSecond;
  const tokens = Math.min(limit.capacity, (bucket?.tokens ?? 0) + refill);
  const allowed = tokens >= 1 - ROUNDING;
  const left = allowed ? Math.max(0, tokens - 1) : tokens;
  return { bucket: { tokens: left, at: now }, verdict: verdictOf(limit, allowed, left) };
}

/** @param left tokens after the attempt */
export function verdictOf(limit: RateLimit, allowed: boolean, left: number): RateVerdict {
  return {
    allowed,
    remaining: Math.floor(left + ROUNDING),
    retryAfterSeconds: allowed ? 0 : (1 - left) / limit.refillPerSecond,
    resetSeconds: (limit.capacity - left) / limit.refillPerSecond,
  };
}
