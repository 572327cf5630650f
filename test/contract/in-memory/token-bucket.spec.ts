import fc from 'fast-check';
import type { RateLimit } from '../../../src/application/shared/rate-limiter.port.js';
import { type Bucket, takeToken } from '../../../src/application/shared/token-bucket.js';

const limits = fc.record({
  name: fc.constant('any'),
  capacity: fc.integer({ min: 1, max: 1_000 }),
  refillPerSecond: fc.double({ min: 1e-6, max: 1_000, noNaN: true }),
});
/** Seconds between attempts; the clock is also set back. */
const pauses = fc.array(fc.double({ min: -1_000, max: 1_000, noNaN: true }), { maxLength: 200 });

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

describe('any token bucket', () => {
  it('never holds less than nothing or more than its capacity', () => {
    fc.assert(
      fc.property(limits, pauses, (of, between) => {
        for (const { bucket, verdict } of attempts(of, between)) {
          expect(bucket.tokens).toBeGreaterThanOrEqual(0);
          expect(bucket.tokens).toBeLessThanOrEqual(of.capacity);
          expect(verdict.remaining).toBeLessThanOrEqual(of.capacity);
          expect(verdict.resetSeconds).toBeGreaterThanOrEqual(verdict.retryAfterSeconds * 0.999_999);
        }
      }),
    );
  });

  it('lets no more pass than it held and what has come since, also when the clock is set back', () => {
    fc.assert(
      fc.property(limits, pauses, (of, between) => {
        const passed = attempts(of, between).filter(({ verdict }) => verdict.allowed).length;
        const come = between.reduce((sum, pause) => sum + Math.max(0, pause), 0) * of.refillPerSecond;
        expect(passed).toBeLessThanOrEqual(of.capacity + come + 1e-3);
      }),
    );
  });

  it('keeps its word: who waits as long as it says passes, who comes before does not', () => {
    fc.assert(
      fc.property(limits, pauses, (of, between) => {
        const last = attempts(of, [...between, 0]).at(-1);
        if (!last || last.verdict.allowed) return;
        const at = (seconds: number) => takeToken(of, last.bucket, last.now + seconds).verdict.allowed;
        // Seconds since 1970 are exact to about a microsecond.
        const wait = last.verdict.retryAfterSeconds;
        expect(at(wait + 1e-6 + 1e-8 / of.refillPerSecond)).toBe(true);
        expect(at(wait * 0.99 - 1e-6)).toBe(false);
      }),
    );
  });
});
