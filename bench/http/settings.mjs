/** Containers asked for one by one, in turns. */
export const CONTAINERS_ASKED = 200;

/** Rows of a page of containers. */
export const PAGE = 50;

/** @typedef {import('../shared/settings.mjs').Plan & { containers: number }} Plan rows of the table `containers` */
const full = { containers: 20_000, rounds: 5, warmUp: 3, settle: 1, measured: 5 };
const quick = { containers: 2_000, rounds: 2, warmUp: 0.5, settle: 0.3, measured: 0.7 };

/** @returns {Plan} */
export const planOf = (isQuick) => (isQuick ? quick : full);
