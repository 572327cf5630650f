import { InProcessRateLimiter } from '../../../src/infrastructure/embedded/in-process-rate-limiter.js';
import { describeRateLimiterContract } from '../rate-limiter.contract.js';

describeRateLimiterContract('in the process', async () => {
  let now = 1_000_000;
  const limiter = new InProcessRateLimiter(() => now);
  return {
    limiters: [limiter, limiter],
    pass: async (seconds) => void (now += seconds),
    close: async () => {},
  };
});
