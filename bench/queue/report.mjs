import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { writeJson } from '../../scripts/run/json-file.mjs';
import { TITLES } from './contestants.mjs';
import { CONCURRENCY, WRITERS } from './settings.mjs';

const PROFILES = {
  server: 'Server profile: PostgreSQL, BullMQ on Redis',
  embedded: 'Embedded profile: PGlite, BullMQ on its PostgreSQL backend',
};
const SCENARIOS = {
  live: (jobs) => `${jobs.toLocaleString('en')} jobs that follow from ${WRITERS} writers' requests, one each`,
  backlog: (jobs) => `${jobs.toLocaleString('en')} jobs that wait together (bare: added by the hundred)`,
};

/** Writes queue.md and queue.json. @returns {string} the result for people */
export function writeReport(folder, result) {
  const processors = cpus();
  const surroundings = {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
  };
  const markdown = markdownOf(surroundings, result);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'queue.md'), markdown);
  writeJson(join(folder, 'queue.json'), { surroundings, ...result });
  return markdown;
}

function markdownOf({ date, node, cores, processor, memoryGb }, { plan, profiles }) {
  return [
    '# Jobs that follow from events',
    '',
    `${date}. Written by \`npm run bench:queue\`; every round is in [queue.json](queue.json).`,
    '',
    'What does it cost that no event is lost? BullMQ on its own forgets the job when a process dies between the commit and the `add`; the outbox does not.',
    '',
    ...Object.entries(profiles).flatMap(([name, figures]) => profileLines(PROFILES[name], figures)),
    '## Method',
    '',
    `- Node ${node}; ${cores} cores (${processor}), ${memoryGb} GB. Servers, writers and workers share them; writers, relay and worker are one process for every contestant.`,
    `- Empty handlers, ${CONCURRENCY} at a time. From the first write (live) or the start of the relay (backlog) to the end of the last handler.`,
    `- ${plan.rounds} rounds in turns after one that is not counted; medians. Every job must be handled exactly once.`,
    '',
  ].join('\n');
}

function profileLines(title, { jobs, ...scenarios }) {
  const lines = Object.entries(scenarios).flatMap(([name, contestants]) => [
    `${SCENARIOS[name](jobs)}:`,
    '',
    '|  | jobs/s | Glaneur / this |',
    '| --- | ---: | ---: |',
    ...Object.entries(contestants).map(([contestant, { perSecond }]) => {
      const ratio = contestants.glaneur.perSecond / perSecond;
      return `| ${TITLES[contestant]} | ${Math.round(perSecond).toLocaleString('en')} | ${ratio.toFixed(2)} |`;
    }),
    '',
  ]);
  return [`## ${title}`, '', ...lines];
}
