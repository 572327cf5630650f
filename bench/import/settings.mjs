/** Containers that are there before: the tables and indexes that the rows go into are not empty. */
export const EXISTING = 20_000;

/** The aims of docs/benchmarks/import.md. */
export const AIMS = {
  /** Glaneur's time over the limit's. */
  overLimit: 2.5,
  /** Public searches per second during an import over those without one. */
  searching: 0.5,
};

/**
 * @typedef {object} Plan
 * @property {number} rows of the file that every contestant takes in
 * @property {number} rounds
 * @property {number} small @property {number} large rows of the files between which memory must stay flat
 * @property {number} window seconds of one measurement of the public search
 */
const full = { rows: 200_000, rounds: 3, small: 20_000, large: 1_000_000, window: 5 };
const quick = { rows: 10_000, rounds: 1, small: 2_000, large: 20_000, window: 0.5 };

/** @returns {Plan} */
export const planOf = (isQuick) => (isQuick ? quick : full);
