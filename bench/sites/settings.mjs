/** Areas of every site that is built. */
export const AREAS = 20;

/** The aims of docs/benchmarks/sites.md. Ratios, but for the one that is seconds. */
export const AIMS = {
  /** Containers of the site that the aims of a build are for. */
  containers: 200,
  /** Everything rendered by a process that runs already, times faster than `astro build`. */
  fasterThanAstro: 15,
  /** The same, its time over Hugo's. */
  overHugo: 1,
  /** One thing edited, times faster than Hugo's rebuild. */
  editFasterThanHugo: 10,
  /** From a change that all sites show until the 95th of a hundred shows it, seconds. */
  triggerToLive: 1,
};

/**
 * @typedef {object} Plan
 * @property {number[]} sizes containers of the sites
 * @property {number} rounds of builds
 * @property {{ sites: number, containers: number, rounds: number }} live sites of one organisation that all show the same change
 * @property {{ builds: number, sites: number, containers: number }} memory
 * @property {import('../shared/settings.mjs').Plan} serving
 */
const full = {
  sizes: [0, 200, 2_000],
  rounds: 5,
  live: { sites: 100, containers: 200, rounds: 3 },
  memory: { builds: 3_000, sites: 50, containers: 50 },
  serving: { rounds: 5, warmUp: 3, settle: 1, measured: 5 },
};
const quick = {
  sizes: [0, 200],
  rounds: 1,
  live: { sites: 10, containers: 50, rounds: 1 },
  memory: { builds: 200, sites: 10, containers: 20 },
  serving: { rounds: 1, warmUp: 1, settle: 0.5, measured: 1 },
};

/** @returns {Plan} */
export const planOf = (isQuick) => (isQuick ? quick : full);
