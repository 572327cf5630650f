/**
 * The public search by radius against its limit and its peers:
 *   npm run bench:map-radius [-- --quick] [-- --fresh]
 * Runs on the private services of this clone, or on the servers that GLANEUR_TEST_DATABASE_URL and
 * GLANEUR_TEST_REDIS_URL name. Its databases are kept for the next run; --fresh makes them anew. --quick tries it out on
 * small tables and leaves docs/benchmarks alone. Ends with 1 where an answer is wrong, never because of a slow machine.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localFolder, root } from '../../scripts/run/project.mjs';
import { releaseServers, serversForTests } from '../../scripts/test/servers.mjs';
import { compareOn, growthOver } from './comparison.mjs';
import { findPgbench } from './contestants/pgbench.mjs';
import { ensureBenchDatabase } from './database/bench-databases.mjs';
import { connectionTo } from './database/connection.mjs';
import { explainBoth } from './explain.mjs';
import { chooseOrigins } from './origins.mjs';
import { aimsOf } from './report/aims.mjs';
import { writeReport } from './report/index.mjs';
import { surroundingsOf } from './report/surroundings.mjs';
import { planOf } from './settings.mjs';
import { WrongAnswer } from './wrong-answer.mjs';

/** As in sysexits.h: something that is needed is not here; something broke. Neither is a wrong answer. */
const EXIT = { wrongAnswer: 1, unavailable: 69, broken: 70 };

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, fresh: { type: 'boolean' } } });
const plan = planOf(values.quick ?? false);
const folder = values.quick ? join(localFolder, 'bench') : join(root, 'docs', 'benchmarks');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => void releaseServers().finally(() => process.exit(EXIT.broken)));
}

process.exitCode = await runOnServers().catch((error) => {
  process.stderr.write(
    `${error instanceof WrongAnswer ? `WRONG ANSWER. ${error.message}` : error.stack}\n${error.output ?? ''}\n`,
  );
  return error instanceof WrongAnswer ? EXIT.wrongAnswer : EXIT.broken;
});

async function runOnServers() {
  const pgbench = findPgbench();
  if (!pgbench) {
    process.stderr.write(
      'pgbench is missing: it comes with PostgreSQL (Debian: apt-get install postgresql).\n',
    );
    return EXIT.unavailable;
  }
  try {
    const servers = await serversForTests();
    if (servers.reason) {
      process.stderr.write(`Real PostGIS and Redis are missing: ${servers.reason}\n${servers.hint}\n`);
      return EXIT.unavailable;
    }
    const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = servers.env;
    process.stdout.write(await measureAll({ databaseUrl, redisUrl, pgbench }));
    return 0;
  } finally {
    await releaseServers();
  }
}

async function measureAll(place) {
  const databases = [];
  for (const containers of plan.sizes) {
    const database = await ensureBenchDatabase(place.databaseUrl, containers, {
      fresh: values.fresh ?? false,
    });
    databases.push({ containers, database });
  }
  const smallest = connectionTo(place.databaseUrl, databases[0].database);
  const largest = connectionTo(place.databaseUrl, databases.at(-1).database);
  const { spread, town } = await chooseOrigins(smallest);

  const comparisons = [];
  for (const database of databases) comparisons.push(await compareOn(place, database, spread, plan));
  const growth = await growthOver(place, databases, town, plan);

  const figures = { surroundings: await surroundingsOf(largest), plan, comparisons, growth };
  return writeReport(folder, { ...figures, aims: aimsOf(figures) }, await explainBoth(largest, spread[0]));
}
