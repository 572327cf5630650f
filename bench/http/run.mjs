/**
 * Five operations of the API beside a bare Fastify server that sends the same SQL:
 *   npm run bench:http [-- --quick] [-- --fresh]
 * Runs on the private services of this clone, or on the servers that GLANEUR_TEST_DATABASE_URL and
 * GLANEUR_TEST_REDIS_URL name. Its database is kept for the next run of the day; --fresh makes it anew. --quick tries it
 * out on a small table and leaves docs/benchmarks alone. Ends with 1 where an answer is wrong, never because of a slow
 * machine.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localFolder, root } from '../../scripts/run/project.mjs';
import { connectionTo, withClient } from '../shared/database/connection.mjs';
import { ensureDemoDatabase } from '../shared/database/demo-database.mjs';
import { surroundingsOf } from '../shared/report/surroundings.mjs';
import { runOnServers } from '../shared/run-on-servers.mjs';
import { answerOf } from './agreement.mjs';
import { measure } from './measure.mjs';
import { loginOf, operationsOn } from './operations.mjs';
import { writeReport } from './report.mjs';
import { startBoth } from './servers.mjs';
import { planOf } from './settings.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, fresh: { type: 'boolean' } } });
const plan = planOf(values.quick ?? false);
const folder = values.quick ? join(localFolder, 'bench') : join(root, 'docs', 'benchmarks');

await runOnServers(async (place) => {
  const options = { fresh: values.fresh ?? false };
  const database = await ensureDemoDatabase(place.databaseUrl, 'http', plan.containers, options);
  const connection = connectionTo(place.databaseUrl, database);
  // Sessions of the run before are of no use.
  await withClient(connection, (client) => client.query('TRUNCATE sessions'));
  const servers = await startBoth({ ...place, database });
  try {
    const tokenOf = async (role) => JSON.parse(await answerOf(servers.glaneur, loginOf(role))).accessToken;
    const operations = [];
    for (const operation of await operationsOn(connection, tokenOf))
      operations.push(await measure(operation, servers, plan));
    return writeReport(folder, { surroundings: await surroundingsOf(connection), plan, operations });
  } finally {
    await Promise.all([servers.bare.stop(), servers.glaneur.stop()]);
  }
});
