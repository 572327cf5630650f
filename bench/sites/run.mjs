/**
 * Public websites: built beside a plain `astro build`, Hugo and Eleventy from the same content; from a change until a
 * hundred sites show it; memory over thousands of builds; pages served beside nginx:
 *   npm run bench:sites [-- --quick] [-- --fresh] [-- --only builds,live,memory,serving]
 * Runs on the private services of this clone, or on the servers that GLANEUR_TEST_DATABASE_URL and
 * GLANEUR_TEST_REDIS_URL name. Hugo and nginx are taken where they are installed; Eleventy is installed below .glaneur.
 * --quick tries it out with small sites and leaves docs/benchmarks alone, as --only does; --fresh makes the database anew.
 * Ends with 1 where a site is built or shown otherwise than it should be, never because of a slow machine.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { step } from '../../scripts/run/command.mjs';
import { localFolder, root } from '../../scripts/run/project.mjs';
import { connectionTo } from '../shared/database/connection.mjs';
import { ensureDemoDatabase } from '../shared/database/demo-database.mjs';
import { surroundingsOf } from '../shared/report/surroundings.mjs';
import { runOnServers } from '../shared/run-on-servers.mjs';
import { measureBuilds } from './building/measure-builds.mjs';
import { thoseThatAreHere } from './contestants/index.mjs';
import { measureMemory } from './live/memory.mjs';
import { measureTriggerToLive } from './live/trigger-to-live.mjs';
import { writeReport } from './report/index.mjs';
import { measureServing } from './serving/measure-serving.mjs';
import { planOf } from './settings.mjs';

/** The builder prunes what it builds in `memory`, and that would slow down what comes after it: see scratch.mjs. */
const PARTS = ['builds', 'live', 'serving', 'memory'];
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, fresh: { type: 'boolean' }, only: { type: 'string' } },
});
const plan = planOf(values.quick ?? false);
const parts = values.only?.split(',') ?? PARTS;
const forDocs = !values.quick && !values.only;
const folder = forDocs ? join(root, 'docs', 'benchmarks') : join(localFolder, 'bench');

await runOnServers(async (servers) => {
  const options = { fresh: values.fresh ?? false };
  const template = await ensureDemoDatabase(servers.databaseUrl, 'sites', plan.live.containers, options);
  const { here, missing } = await thoseThatAreHere();
  const measure = {
    async builds() {
      const sizes = [];
      for (const size of plan.sizes)
        sizes.push(await step(`builds, ${size} containers`, () => measureBuilds(here, size, plan.rounds)));
      return sizes;
    },
    serving: () => step('pages served', () => measureServing(plan.serving)),
    memory: () => step(`memory, ${plan.memory.builds} builds`, () => measureMemory(plan.memory)),
    live: () =>
      step(`${plan.live.sites} sites changed at once`, () =>
        measureTriggerToLive({ ...servers, template }, plan.live),
      ),
  };
  const measured = {};
  for (const part of PARTS.filter((one) => parts.includes(one))) measured[part] = await measure[part]();
  const surroundings = await surroundingsOf(connectionTo(servers.databaseUrl, template));
  const versions = Object.fromEntries(here.flatMap(({ name, found }) => (found ? [[name, found]] : [])));
  return writeReport(folder, { surroundings, plan, versions, missing, ...measured });
});
