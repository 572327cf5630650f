import { useEffect, useState } from 'react';
import type { Failure } from '../app/api.js';

/** Seconds until it makes sense to try again after too many requests; 0 otherwise. */
export function useSecondsLeft(failure: Failure | null): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    setLeft(failure?.kind === 'rate_limited' ? failure.retryAfterS : 0);
    if (failure?.kind !== 'rate_limited') return;
    const clock = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(clock);
  }, [failure]);
  return left;
}
