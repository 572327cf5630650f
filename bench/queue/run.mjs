/**
 * Jobs that follow from events against BullMQ on its own, on both profiles:
 *   npm run bench:queue [-- --quick]
 * Runs on the private services of this clone, or on the servers that GLANEUR_TEST_DATABASE_URL and
 * GLANEUR_TEST_REDIS_URL name. --quick tries it out and leaves docs/benchmarks alone. Fails where a job is handled twice
 * or not at all, never because of a slow machine.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localFolder, root } from '../../scripts/run/project.mjs';
import { releaseServers, serversForTests } from '../../scripts/test/servers.mjs';
import { median } from '../shared/load/samples.mjs';
import { bareOn, glaneurOn } from './contestants.mjs';
import { onEmbedded, onServers } from './places.mjs';
import { writeReport } from './report.mjs';
import { planOf } from './settings.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean' } } });
const plan = planOf(values.quick ?? false);
const folder = values.quick ? join(localFolder, 'bench') : join(root, 'docs', 'benchmarks');
const SCENARIOS = ['live', 'backlog'];
/** As in sysexits.h: something that is needed is not here. */
const UNAVAILABLE = 69;

try {
  const servers = await serversForTests();
  if (servers.reason) {
    process.stderr.write(`Real PostgreSQL and Redis are missing: ${servers.reason}\n${servers.hint}\n`);
    process.exitCode = UNAVAILABLE;
  } else {
    const profiles = {
      server: await measureOn(await onServers(servers.env), plan.jobs.server),
      embedded: await measureOn(await onEmbedded(), plan.jobs.embedded),
    };
    process.stdout.write(writeReport(folder, { plan, profiles }));
  }
} finally {
  await releaseServers();
}

/** Each contestant in turn, so that what else happens on the machine meets all alike; the first round is not counted. */
async function measureOn(place, jobs) {
  const contestants = {
    glaneur: await glaneurOn(place),
    bare: await bareOn(place, true),
    plain: await bareOn(place, false),
  };
  const figures = {};
  for (const scenario of SCENARIOS) {
    figures[scenario] = Object.fromEntries(Object.keys(contestants).map((name) => [name, { rounds: [] }]));
    for (let round = 0; round <= plan.rounds; round += 1) {
      for (const [name, contestant] of Object.entries(contestants)) {
        await place.settle();
        const perSecond = jobs / (await contestant[scenario](jobs));
        process.stderr.write(`  ${scenario} ${name}: ${perSecond.toFixed(0)}/s\n`);
        if (round > 0) figures[scenario][name].rounds.push(perSecond);
      }
    }
    for (const figure of Object.values(figures[scenario])) figure.perSecond = median(figure.rounds);
  }
  for (const contestant of Object.values(contestants)) await contestant.close();
  await place.close();
  return { jobs, ...figures };
}
