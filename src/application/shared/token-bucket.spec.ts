import type { RateLimit } from './rate-limiter.port.js';
import { type Bucket, takeToken } from './token-bucket.js';

/** Attempts after pauses, on a clock that starts anywhere. */
function attempts(limit: RateLimit, between: readonly number[], start = 1_700_000_000) {
  let now = start;
  let bucket: Bucket | undefined;
  return between.map((pause) => {
    now += pause;
    const taken = takeToken(limit, bucket, now);
    bucket = taken.bucket;
    return { ...taken, now };
  });
}

describe('a token bucket', () => {
  const limit: RateLimit = { name: 'any', capacity: 3, refillPerSecond: 0.5 };

  it('is full at first, then gives a token each time one has come', () => {
    const verdicts = attempts(limit, [0, 0, 0, 0, 1.9, 0.2, 0]).map(({ verdict }) => verdict.allowed);
    expect(verdicts).toEqual([true, true, true, false, false, true, false]);
  });

  it('counts fractions', () => {
    const eager: RateLimit = { name: 'any', capacity: 1, refillPerSecond: 1 / 3 };
    const verdicts = attempts(eager, [0, 1, 1, 1]).map(({ verdict }) => verdict.allowed);
    expect(verdicts).toEqual([true, false, false, true]);
  });
});
