import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeJson } from '../../scripts/run/json-file.mjs';
import { surroundingsLine } from '../shared/report/surroundings.mjs';
import { count, table } from '../shared/report/table.mjs';
import { HEAP_MB } from './memory.mjs';
import { AIMS, EXISTING } from './settings.mjs';

/** Writes import.md and import.json. @returns {string} the result for people */
export function writeReport(folder, result) {
  mkdirSync(folder, { recursive: true });
  const markdown = markdownOf(result);
  writeFileSync(join(folder, 'import.md'), markdown);
  writeJson(join(folder, 'import.json'), result);
  return markdown;
}

function markdownOf({ surroundings, plan, contestants, memory, searching }) {
  const [limit] = contestants;
  const [small, large] = memory;
  const { idle, during, slowest } = searching.perSecond;
  const glaneur = contestants.find(({ name }) => name === 'glaneur');
  const aims = [
    ['time over the limit', glaneur.seconds / limit.seconds, `≤ ${AIMS.overLimit}`],
    ['public searches during an import over those without', during / idle, `≥ ${AIMS.searching}`],
    [
      `peak memory, ${count(large.rows)} rows over ${count(small.rows)}`,
      large.peakBytes / small.peakBytes,
      'flat',
    ],
  ];
  return [
    '# Imports',
    '',
    `${surroundings.date}. Written by \`npm run bench:import\`; every round is in [import.json](import.json).`,
    '',
    ...table(
      ['ratio', 'measured', 'aim'],
      aims.map(([name, ratio, aim]) => [name, ratio.toFixed(2), aim]),
    ),
    '',
    `## ${count(plan.rows)} rows, from the upload until the public finds them`,
    '',
    ...table(
      ['', 'seconds', 'rows/s', 'this / limit'],
      contestants.map(({ title, seconds }) => [
        title,
        seconds.toFixed(1),
        count(Math.round(plan.rows / seconds)),
        (seconds / limit.seconds).toFixed(2),
      ]),
    ),
    '',
    '## Memory of server and worker together',
    '',
    ...table(
      ['rows', 'seconds', 'MB before', 'MB at the peak'],
      memory.map(({ rows, seconds, idleBytes, peakBytes }) => [
        count(rows),
        seconds.toFixed(1),
        ...[idleBytes, peakBytes].map((bytes) => count(Math.round(bytes / 1e6))),
      ]),
    ),
    '',
    `## The public search while ${count(searching.rows)} rows come in`,
    '',
    `${count(Math.round(idle))}/s without an import, ${count(Math.round(during))}/s during it, ${count(Math.round(slowest))}/s in the slowest of ${searching.during.length} windows of ${plan.window} s. No search failed.`,
    '',
    '## Method',
    '',
    surroundingsLine(surroundings),
    `- Each round on a fresh copy of a database with ${count(EXISTING)} containers, which the rows come on top of; ${plan.rounds} rounds in turns, medians. Afterwards every row must be a container that the public search finds.`,
    '- All write into the same table with its indexes, foreign key and triggers, which keep the public map, the clusters and the codes of the labels. The limit checks no row. Glaneur also judges each row, finds doubles, lists errors, keeps the history of every container and what an undo needs, shows progress, and can be killed at any time.',
    '- TypeORM saves entities by the thousand in one transaction, with one query for the areas of a thousand.',
    `- Glaneur: server profile, worker beside the server; asked every 50 ms whether it is done. Memory is the resident memory of both processes, each with a heap of at most ${HEAP_MB} MB, read every 50 ms, without the database's.`,
    `- Search: autocannon, ${surroundings.concurrency} requests under way, 5 km, 50 results, in towns.`,
    '',
  ].join('\n');
}
