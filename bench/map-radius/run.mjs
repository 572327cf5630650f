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
import { connectionTo } from '../shared/database/connection.mjs';
import { EXIT } from '../shared/exit.mjs';
import { surroundingsOf } from '../shared/report/surroundings.mjs';
import { runOnServers } from '../shared/run-on-servers.mjs';
import { compareOn, growthOver } from './comparison.mjs';
import { findPgbench } from './contestants/pgbench.mjs';
import { ensureMapDatabase } from './database.mjs';
import { explainBoth } from './explain.mjs';
import { chooseOrigins } from './origins.mjs';
import { aimsOf } from './report/aims.mjs';
import { writeReport } from './report/index.mjs';
import { ORIGINS, planOf, QUESTION } from './settings.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, fresh: { type: 'boolean' } } });
const plan = planOf(values.quick ?? false);
const folder = values.quick ? join(localFolder, 'bench') : join(root, 'docs', 'benchmarks');

const pgbench = findPgbench();
if (pgbench) {
  await runOnServers((servers) => measureAll({ ...servers, pgbench }));
} else {
  process.stderr.write(
    'pgbench is missing: it comes with PostgreSQL (Debian: apt-get install postgresql).\n',
  );
  process.exitCode = EXIT.unavailable;
}

async function measureAll(place) {
  const databases = [];
  for (const containers of plan.sizes) {
    const database = await ensureMapDatabase(place.databaseUrl, containers, {
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

  const question = { ...QUESTION, origins: ORIGINS };
  const surroundings = { ...(await surroundingsOf(largest)), question };
  const figures = { surroundings, plan, comparisons, growth };
  return writeReport(folder, { ...figures, aims: aimsOf(figures) }, await explainBoth(largest, spread[0]));
}
