/** A token bucket: `capacity` at once, then `refillPerSecond`. */
export interface RateLimit {
  readonly name: string;
  readonly capacity: number;
  readonly refillPerSecond: number;
}

export interface RateVerdict {
  readonly allowed: boolean;
  /** Whole tokens left. */
  readonly remaining: number;
  /** Until a token is there again; 0 when allowed. */
  readonly retryAfterSeconds: number;
  /** Until the bucket is full again. */
  readonly resetSeconds: number;
}

/** Takes a token from the bucket of one subject (an address, a user, a key), exactly, however many processes ask at once. */
export abstract class RateLimiter {
  abstract take(limit: RateLimit, subject: string): Promise<RateVerdict>;
}
