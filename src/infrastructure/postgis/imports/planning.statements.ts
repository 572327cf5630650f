/*
 * What the planner has to be told where rows come by the million, and nobody has counted them yet: they are new, and an
 * organisation that imports for the first time is not in any statistics. It would believe that there is one row, and take
 * plans whose cost is the square of the truth. So a lookup by key stands behind OFFSET 0, a row that was found is changed by
 * its ctid, and the rest is set here, for the transaction.
 */

/**
 * Checks of foreign keys and triggers keep the plans of their first time in this session, which may have been made for an
 * empty table: a sequential scan for each of a million rows.
 */
export const FRESH_PLANS = 'DISCARD PLANS';
export const BY_INDEX = 'SET LOCAL enable_seqscan = off';

/** For joins of whole sets. */
export const WITHOUT_LOOPS = 'SET LOCAL enable_nestloop = off';
export const WITH_LOOPS = 'SET LOCAL enable_nestloop = on';

/** Longer than any import takes to be written. The limit of ordinary statements is made for people who wait. */
export const UNLIMITED = `SET LOCAL statement_timeout = '30min'`;
