/**
 * So many rows are staged, compared or written by one statement: enough that the statement's own cost does not count,
 * few enough for the memory of a small worker, and for the embedded database, where everybody waits for it.
 */
export const CHUNK_ROWS = 5_000;
