/**
 * A spreadsheet from its upload until the public finds every container in it, beside the least that can be done and the
 * usual way; memory between a small and a large one; the public search meanwhile:
 *   npm run bench:import [-- --quick] [-- --fresh]
 * Runs on the private services of this clone, or on the servers that GLANEUR_TEST_DATABASE_URL and
 * GLANEUR_TEST_REDIS_URL name. --quick tries it out with small files and leaves docs/benchmarks alone; --fresh makes the
 * database anew that every round gets a copy of. Ends with 1 where a row is lost, never because of a slow machine.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demoDay } from '../../dist/seeds/demo-day.js';
import { step } from '../../scripts/run/command.mjs';
import { localFolder, root } from '../../scripts/run/project.mjs';
import { ensureDemoDatabase } from '../shared/database/demo-database.mjs';
import { connectionTo } from '../shared/database/connection.mjs';
import { onCopy } from '../shared/database/on-copy.mjs';
import { median } from '../shared/load/samples.mjs';
import { surroundingsOf } from '../shared/report/surroundings.mjs';
import { runOnServers } from '../shared/run-on-servers.mjs';
import { glaneur } from './contestants/glaneur.mjs';
import { limit } from './contestants/limit.mjs';
import { typeorm } from './contestants/typeorm.mjs';
import { writeFiles } from './files.mjs';
import { measureMemory } from './memory.mjs';
import { requireSearchable } from './place.mjs';
import { writeReport } from './report.mjs';
import { measureSearching } from './searching.mjs';
import { EXISTING, planOf } from './settings.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, fresh: { type: 'boolean' } } });
const plan = planOf(values.quick ?? false);
const folder = values.quick ? join(localFolder, 'bench') : join(root, 'docs', 'benchmarks');
const { rows, rounds, small, large, window } = plan;

await runOnServers(async ({ databaseUrl, redisUrl }) => {
  const options = { fresh: values.fresh ?? false };
  const template = await ensureDemoDatabase(databaseUrl, 'import', EXISTING, options);
  const place = { databaseUrl, redisUrl, template };
  const files = await step('files', () => writeFiles([rows, small, large], demoDay(new Date())));
  try {
    const pathOf = (size) => files.paths.get(size);
    const contestants = await inTurns(place, pathOf(rows));
    const memory = [];
    for (const size of [small, large])
      memory.push(await step(`memory, ${size} rows`, () => measureMemory(place, pathOf(size), size)));
    const searching = await step('search', () => measureSearching(place, pathOf(rows), rows, window));
    const surroundings = await surroundingsOf(connectionTo(databaseUrl, template));
    return writeReport(folder, { surroundings, plan, contestants, memory, searching });
  } finally {
    files.remove();
  }
});

/** Each contestant in turn, so that what else happens on the machine meets all alike. */
async function inTurns(place, path) {
  const figures = [];
  for (const { name, title } of [limit, glaneur, typeorm]) figures.push({ name, title, rounds: [] });
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contestant] of [limit, glaneur, typeorm].entries()) {
      const seconds = await onCopy(place, async (copy) => {
        const taken = await contestant.round(path, rows, copy);
        await requireSearchable(copy.connection, rows, contestant.name);
        return taken;
      });
      process.stderr.write(`  ${contestant.name}: ${seconds.toFixed(1)} s\n`);
      figures[index].rounds.push(seconds);
    }
  }
  return figures.map((figure) => ({ ...figure, seconds: median(figure.rounds) }));
}
