/** What every contestant is asked. Metres; the status and type of a container do not matter. */
export const QUESTION = { radiusM: 5_000, limit: 50 };

/** Different positions in a list of origins. */
export const ORIGINS = 200;

/**
 * Rows of the tables and the plan of the rounds. `exact` is the number of origins whose answers are compared.
 */
const full = { sizes: [10_000, 100_000, 1_000_000], rounds: 3, warmUp: 3, settle: 1, measured: 5, exact: 50 };
const quick = { sizes: [1_000, 5_000, 20_000], rounds: 3, warmUp: 1, settle: 0.5, measured: 1, exact: 10 };

export const planOf = (isQuick) => (isQuick ? quick : full);

/**
 * Ratios of answers per second that are aimed at. For the growth with the table no number is given: 0.8 leaves room for
 * one more level of the index's tree and for the noise of a shared machine, not for a cost that follows the table.
 */
export const AIMS = { ofBareFastify: 0.9, ofPgbench: 0.7, ofTheUsualWay: 5, ofSmallerTables: 0.8 };
