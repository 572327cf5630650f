import { totalmem } from 'node:os';
import config from '../../jest.config.js';

const smallMachine = 6 * 2 ** 30;

/** The projects of jest.config.js in the order they run; those with profiles run once on each. */
const order = [
  { suite: 'unit' },
  { suite: 'site', flags: ['--runInBand'] },
  { suite: 'site-web', needsChromium: true, flags: ['--runInBand'] },
  { suite: 'embedded', flags: ['--runInBand'] },
  { suite: 'e2e', profiles: ['embedded', 'server'] },
  { suite: 'web', profiles: ['embedded', 'server'], needsChromium: true, mayBeAbsent: true },
];

export const profiles = ['embedded', 'server'];

/**
 * @param {{ only?: string[], profile?: string }} choice names of suites, and the one profile to run
 * @returns {{ suite: string, profile: string | null, needsChromium: boolean, flags: string[] }[]}
 */
export function plannedSuites({ only, profile: onlyProfile }) {
  const known = new Set(config.projects.map(({ displayName }) => displayName?.name ?? displayName));
  return order
    .filter(({ suite, mayBeAbsent }) => (only ? only.includes(suite) : !mayBeAbsent || known.has(suite)))
    .flatMap(({ profiles: own = [null], needsChromium = false, flags, suite }) =>
      own
        .filter((profile) => profile === null || !onlyProfile || profile === onlyProfile)
        .map((profile) => ({ suite, profile, needsChromium, flags: flags ?? workers(profile) })),
    );
}

/** Names that `only` may hold. */
export const suiteNames = order.map(({ suite }) => suite);

/** A PGlite takes about 1 GB, and each worker of the embedded profile has its own. */
function workers(profile) {
  const memory = Math.min(totalmem(), process.constrainedMemory?.() || Infinity);
  return [`--maxWorkers=${profile === 'embedded' && memory < smallMachine ? 1 : 2}`];
}
