import { medians } from './load/samples.mjs';

/**
 * Warms every contestant up, then measures them in turns, so that what else happens on the machine meets all alike.
 * @param {{ name: string, round: Function }[]} contestants
 * @param {object[]} asked what every round asks, handed on as it is
 * @param {import('./settings.mjs').Plan} plan
 * @returns {Promise<Record<string, object>>} by name: the median of each figure, and `rounds` with every round's
 */
export async function measureInTurns(contestants, asked, plan) {
  const { rounds, warmUp, settle, measured } = plan;
  for (const contestant of contestants) await contestant.round(asked, { settle: 0, measured: warmUp });
  const figures = new Map(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, round: measure } of contestants) {
      const rates = await measure(asked, { settle, measured });
      figures.get(name).push(rates);
      process.stderr.write(`  ${name}: ${rates.perSecond.toFixed(0)}/s\n`);
    }
  }
  return Object.fromEntries([...figures].map(([name, all]) => [name, { ...medians(all), rounds: all }]));
}
