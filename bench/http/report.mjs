import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeJson } from '../../scripts/run/json-file.mjs';
import { surroundingsLine } from '../shared/report/surroundings.mjs';
import { count, rates, table } from '../shared/report/table.mjs';

/** Writes http.md and http.json. */
export function writeReport(folder, result) {
  mkdirSync(folder, { recursive: true });
  const markdown = markdownOf(result);
  writeFileSync(join(folder, 'http.md'), markdown);
  writeJson(join(folder, 'http.json'), result);
  return markdown;
}

function markdownOf({ surroundings, plan, operations }) {
  const head = ['', 'answers/s', 'p50 ms', 'p95 ms', 'p99 ms', 'server CPU µs', 'loader cores'];
  const ratios = ['answers/s', 'p50', 'p95', 'p99'].map((figure) => `${figure} / bare`);
  return [
    '# HTTP: five operations beside a bare server',
    '',
    `${surroundings.date}. Written by \`npm run bench:http\`; every round is in [http.json](http.json).`,
    '',
    'The bare server is Fastify and `pg` with the same SQL, in the same transactions under row-level security, with the same check of the token and the password. A ratio of answers above 1 and of times below 1 is for Glaneur.',
    '',
    ...table([...head, ...ratios], operations.flatMap(linesOf)),
    '',
    ...methodLines(surroundings, plan, operations),
    '',
  ].join('\n');
}

function linesOf({ title, cache, contestants }) {
  const { bare, off, on } = contestants;
  const line = (name, figures) => [
    `${title}: ${name}`,
    ...rates(figures),
    figures.serverCpuUs.toFixed(0),
    figures.loaderCpu.toFixed(2),
    ...['perSecond', 'p50', 'p95', 'p99'].map((key) => (figures[key] / bare[key]).toFixed(2)),
  ];
  return [
    line('bare', bare),
    line(cache ? 'Glaneur, cache off' : 'Glaneur', off),
    ...(on ? [line('Glaneur, cache on', on)] : []),
  ];
}

function methodLines(surroundings, { containers, rounds, measured, warmUp, settle }, operations) {
  const { hit, miss, joined, away, unfit } = operations.find(({ cache }) => cache).cache;
  return [
    '## Method',
    '',
    surroundingsLine(surroundings),
    `- Server profile on PostgreSQL and Redis; demo data of ${count(containers)} containers; the worker runs beside the server, as in production. No limits on how often one may ask (RATE_LIMITS=false).`,
    `- Load: autocannon in a process of its own, ${surroundings.concurrency} requests under way, pools of ${surroundings.poolSize}. "loader cores" is what autocannon took of the machine.`,
    `- After ${warmUp} s of warm-up, ${rounds} rounds of ${measured} s in turns for each operation; the first ${settle} s of each are not counted. Figures are medians over the rounds.`,
    `- Of the five, only \`GET /tours/today\` is kept in the cache; the others are the same with the cache on and off. Off: a query longer than the cache takes, which is answered without it. The application's own count for that operation: ${count(hit)} from the cache, ${count(miss + joined)} computed and kept, ${count(away)} while Redis took too long, ${count(unfit)} past it.`,
    '- The statements are recorded from the compiled readers. Login verifies an argon2id hash, opens a session and signs a token on both. The bare server checks no input, sends no ETag, no security headers, and keeps no figures.',
    '- Before: the bodies of both servers compared byte by byte for every request that is asked, the access token aside. Any answer that is no 2xx fails the run.',
  ];
}
