import { AIMS } from '../settings.mjs';

/**
 * The ratios of answers per second that are aimed at: against the others on the largest table, and of the largest table
 * against the smaller ones.
 * @returns {{ title: string, ratio: number, aim: number, met: boolean }[]}
 */
export function aimsOf({ comparisons, growth }) {
  const { contestants } = comparisons.at(-1);
  const against = (name) => contestants.glaneur.perSecond / contestants[name].perSecond;
  const largest = growth.at(-1);
  const size = (containers) => containers.toLocaleString('en');
  return [
    aim('Glaneur / bare Fastify', against('bareFastify'), AIMS.ofBareFastify),
    aim('Glaneur / pgbench', against('pgbench'), AIMS.ofPgbench),
    aim('Glaneur / the usual way', against('usual'), AIMS.ofTheUsualWay),
    ...growth
      .slice(0, -1)
      .map((smaller) =>
        aim(
          `Glaneur at ${size(largest.containers)} / at ${size(smaller.containers)}, equally many rows answered`,
          largest.glaneur.perSecond / smaller.glaneur.perSecond,
          AIMS.ofSmallerTables,
        ),
      ),
  ];
}

function aim(title, ratio, wanted) {
  return { title, ratio, aim: wanted, met: ratio >= wanted };
}
