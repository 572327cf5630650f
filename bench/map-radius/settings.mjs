/** What every contestant is asked. Metres; the status and type of a container do not matter. */
export const QUESTION = { radiusM: 5_000, limit: 50 };

/** Requests under way at any time, the same for every contestant. */
export const CONCURRENCY = 8;

/** Connections to the database of each HTTP server: the application's own default. */
export const POOL_SIZE = 10;

/** Different positions in a list of origins. */
export const ORIGINS = 200;

/** @typedef {{ perSecond: number, p50: number, p95: number, p99: number }} Rates answers per second; latencies in ms */

/**
 * Rows of the tables and lengths in seconds. `settle` is the beginning of each round, which is not counted: connections
 * are new in it. `exact` is the number of origins whose answers are compared.
 */
const full = { sizes: [10_000, 100_000, 1_000_000], rounds: 3, warmUp: 3, settle: 1, measured: 5, exact: 50 };
const quick = { sizes: [1_000, 5_000, 20_000], rounds: 3, warmUp: 1, settle: 0.5, measured: 1, exact: 10 };

export const planOf = (isQuick) => (isQuick ? quick : full);

/**
 * Ratios of answers per second that are aimed at. For the growth with the table no number is given: 0.8 leaves room for
 * one more level of the index's tree and for the noise of a shared machine, not for a cost that follows the table.
 */
export const AIMS = { ofBareFastify: 0.9, ofPgbench: 0.7, ofTheUsualWay: 5, ofSmallerTables: 0.8 };
