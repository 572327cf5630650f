import type { Meter } from '../../application/shared/meter.port.js';
import { type RateLimit, RateLimiter, type RateVerdict } from '../../application/shared/rate-limiter.port.js';

/**
 * The limits of all processes while they can be asked, else this process's own. The own buckets are drawn from all the
 * time, so that nobody finds them full just because Redis went away.
 */
export class FallbackRateLimiter extends RateLimiter {
  constructor(
    private readonly shared: RateLimiter,
    private readonly own: RateLimiter,
    private readonly meter: Meter,
  ) {
    super();
  }

  async take(limit: RateLimit, subject: string): Promise<RateVerdict> {
    const own = await this.own.take(limit, subject);
    try {
      return await this.shared.take(limit, subject);
    } catch {
      this.meter.count('rate_limits_held_locally_total', { limit: limit.name });
      return own;
    }
  }
}
