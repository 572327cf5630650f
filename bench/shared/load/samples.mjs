/** @typedef {{ atMs: number, latencyMs: number }} Sample when an answer was complete, and how long it took */

/**
 * The rates of the answers that came in a window of time.
 * @param {Sample[]} samples
 * @returns {import('../settings.mjs').Rates}
 */
export function ratesOf(samples, fromMs, seconds) {
  const toMs = fromMs + seconds * 1_000;
  const latencies = samples
    .filter(({ atMs }) => atMs >= fromMs && atMs < toMs)
    .map(({ latencyMs }) => latencyMs)
    .sort((a, b) => a - b);
  const rank = (share) => latencies[Math.max(0, Math.ceil(share * latencies.length) - 1)] ?? NaN;
  return { perSecond: latencies.length / seconds, p50: rank(0.5), p95: rank(0.95), p99: rank(0.99) };
}

/** The middle one; of an even number the mean of the middle two. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Each figure's own median over the rounds. */
export function medians(rounds) {
  return Object.fromEntries(
    Object.keys(rounds[0]).map((key) => [key, median(rounds.map((round) => round[key]))]),
  );
}
