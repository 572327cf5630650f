/** Requests under way at any time, the same for every contestant. */
export const CONCURRENCY = 8;

/** Connections to the database of each HTTP server: the application's own default. */
export const POOL_SIZE = 10;

/** @typedef {{ perSecond: number, p50: number, p95: number, p99: number }} Rates answers per second; latencies in ms */

/**
 * @typedef {object} Plan
 * @property {number} rounds
 * @property {number} warmUp seconds before the first round
 * @property {number} settle seconds at the beginning of each round, which are not counted: connections are new in them
 * @property {number} measured seconds of a round that are counted
 */
