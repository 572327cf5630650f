/** Requests that store an event at the same time; as many add jobs to the bare queue. */
export const WRITERS = 8;

/** Jobs in hand at a time: that of the lane `quick`. */
export const CONCURRENCY = 8;

/** Jobs of one round, and rounds in turns after one that is not counted. */
const full = { rounds: 5, jobs: { server: 4_000, embedded: 1_000 } };
const quick = { rounds: 1, jobs: { server: 400, embedded: 100 } };

export const planOf = (isQuick) => (isQuick ? quick : full);
