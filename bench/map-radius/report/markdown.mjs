import { surroundingsLine } from '../../shared/report/surroundings.mjs';
import { count, rates, table } from '../../shared/report/table.mjs';
import { TITLES } from '../contestants/index.mjs';

/** The result for people. */
export function markdownOf({ surroundings, plan, comparisons, growth, aims }) {
  return [
    '# Public search by radius',
    '',
    `${surroundings.date}. Written by \`npm run bench:map-radius\`; every round is in [map-radius.json](map-radius.json), the plans are in [map-radius-explain.txt](map-radius-explain.txt).`,
    '',
    ...aimLines(aims),
    '',
    ...comparisons.flatMap((comparison) => comparisonLines(comparison)),
    ...growthLines(growth),
    ...methodLines(surroundings, plan),
    '',
  ].join('\n');
}

export function aimLines(aims) {
  const rows = aims.map(({ title, ratio, aim, met }) => [
    title,
    ratio.toFixed(2),
    `≥ ${aim}`,
    met ? 'met' : 'not met',
  ]);
  return table(['answers per second', 'ratio', 'aim', ''], rows);
}

function comparisonLines({ containers, crowd, contestants }) {
  const { bareFastify, pgbench } = contestants;
  const rows = Object.entries(contestants).map(([name, figures]) => [
    TITLES[name],
    ...rates(figures),
    (figures.perSecond / pgbench.perSecond).toFixed(2),
    (figures.perSecond / bareFastify.perSecond).toFixed(2),
    figures.serverCpuUs === undefined ? '' : figures.serverCpuUs.toFixed(0),
    figures.loaderCpu === undefined ? '' : figures.loaderCpu.toFixed(2),
  ]);
  return [
    `## ${count(containers)} containers`,
    '',
    `${crowd.inRadius.toFixed(1)} public containers in the radius on average, ${crowd.answered.toFixed(1)} answered.`,
    '',
    ...table(
      ['', 'answers/s', 'p50 ms', 'p95 ms', 'p99 ms', '/ pgbench', '/ bare', 'server CPU µs', 'loader cores'],
      rows,
    ),
    '',
  ];
}

function growthLines(growth) {
  const rows = growth.map(({ containers, crowd, pgbench, glaneur }) => [
    count(containers),
    crowd.inRadius.toFixed(0),
    crowd.fewest === crowd.answered ? String(crowd.fewest) : crowd.answered.toFixed(1),
    ...rates(pgbench),
    ...rates(glaneur),
  ]);
  const figures = (name) => [`${name}/s`, 'p50 ms', 'p95 ms', 'p99 ms'];
  return [
    '## Growth with the table',
    '',
    'In towns only, where even the smallest table fills the limit: every table answers equally many rows. All sizes in the same turns.',
    '',
    ...table(['containers', 'in the radius', 'answered', ...figures('pgbench'), ...figures('Glaneur')], rows),
    '',
  ];
}

function methodLines(surroundings, plan) {
  const { question, concurrency, poolSize } = surroundings;
  const { rounds, measured, warmUp, settle, exact } = plan;
  return [
    '## Method',
    '',
    surroundingsLine(surroundings),
    `- Question: ${question.radiusM / 1000} km, at most ${question.limit} rows, no filter; ${question.origins} origins drawn once by a fixed seed from where the containers of the smallest table stand, the same for all. ${concurrency} requests under way; pools of ${poolSize}. No limits on how often one may ask (RATE_LIMITS=false).`,
    `- Load: autocannon in a process of its own for HTTP; \`pgbench -M prepared\` as role glaneur_public for the limit, with the text of the application's statement. "loader cores" is what autocannon took of the machine.`,
    `- After ${warmUp} s of warm-up, ${rounds} rounds of ${measured} s in turns; the first ${settle} s of each are not counted. Figures are medians over the rounds.`,
    `- Before: ${exact} answers of each server compared by ids, order and distances (Glaneur's and bare Fastify's byte by byte), and the statement with a sort of all rows by ST_Distance. The usual way reads \`containers\` with a GiST index made for it, as owner of the schema. Any answer that is no 2xx fails the run.`,
  ];
}
