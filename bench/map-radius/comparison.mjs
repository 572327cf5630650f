import { startAll } from '../shared/contestant.mjs';
import { connectionTo } from '../shared/database/connection.mjs';
import { measureInTurns } from '../shared/rounds.mjs';
import { starters } from './contestants/index.mjs';
import { requireAgreement, requireExactness } from './exactness.mjs';
import { crowdOf } from './origins.mjs';

/**
 * All contestants on one table, once their answers are known to be right.
 * @param {{ databaseUrl: string, redisUrl: string, pgbench: string }} place
 * @returns {Promise<{ containers: number, crowd: object, contestants: Record<string, object> }>}
 */
export async function compareOn(place, { containers, database }, origins, plan) {
  process.stderr.write(`${containers.toLocaleString('en')} containers\n`);
  const connection = connectionTo(place.databaseUrl, database);
  const sample = origins.slice(0, plan.exact);
  await requireExactness(connection, sample);
  const contestants = await startAll(
    Object.values(starters).map((start) => () => start({ ...place, database })),
  );
  try {
    await requireAgreement(contestants, sample);
    return {
      containers,
      crowd: await crowdOf(connection, origins),
      contestants: await measureInTurns(contestants, origins, plan),
    };
  } finally {
    await Promise.all(contestants.map(({ stop }) => stop()));
  }
}

/**
 * The application and the limit on tables of all sizes in the same turns, at origins where all of them answer equally
 * many rows: what is left is what the size of the table costs.
 * @returns {Promise<{ containers: number, crowd: object, pgbench: object, glaneur: object }[]>}
 */
export async function growthOver(place, databases, origins, plan) {
  process.stderr.write('growth with the table\n');
  const contestants = [];
  try {
    for (const { containers, database } of databases) {
      for (const name of ['pgbench', 'glaneur']) {
        const contestant = await starters[name]({ ...place, database });
        contestants.push({ ...contestant, name: `${name} ${containers}` });
      }
    }
    const figures = await measureInTurns(contestants, origins, plan);
    return await Promise.all(
      databases.map(async ({ containers, database }) => ({
        containers,
        crowd: await crowdOf(connectionTo(place.databaseUrl, database), origins),
        pgbench: figures[`pgbench ${containers}`],
        glaneur: figures[`glaneur ${containers}`],
      })),
    );
  } finally {
    await Promise.all(contestants.map(({ stop }) => stop()));
  }
}
