import { count, rates, table } from '../../shared/report/table.mjs';
import { median } from '../../shared/load/samples.mjs';
import { quantile } from './quantile.mjs';

const ms = (value) => (value < 100 ? value.toFixed(1) : count(Math.round(value)));
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

export function buildsSection(sizes) {
  const heads = sizes.map(({ containers }) => count(containers));
  const [{ builds: contestants }] = sizes;
  const astro = (size) => size.builds.find(({ name }) => name === 'astro');
  const rowsOf = (cell) =>
    contestants.map(({ title, name }) => [
      title,
      ...sizes.map((size) =>
        cell(
          size.builds.find((one) => one.name === name),
          size,
        ),
      ),
    ]);
  return [
    '## A site from its content: ms, from nothing / after one edit',
    '',
    `20 areas and so many containers: ${sizes.map(({ files, bytes }) => `${count(files)} files of ${megabytes(bytes)} MB`).join(', ')}.`,
    '',
    ...table(
      ['containers', ...heads],
      rowsOf(({ cold, edit }) => `${ms(cold)} / ${ms(edit)}`),
    ),
    '',
    '### Times faster than `astro build`',
    '',
    ...table(
      ['containers', ...heads],
      rowsOf(
        ({ cold, edit }, size) =>
          `${(astro(size).cold / cold).toFixed(1)} / ${(astro(size).edit / edit).toFixed(1)}`,
      ),
    ),
    '',
  ];
}

export function liveSection({ sites, containers, rounds }) {
  const figures = (took) => [0.5, 0.95, 1].map((share) => count(quantile(took, share)));
  return [
    `## ${sites} sites of ${count(containers)} containers that show the same change: ms until they are live`,
    '',
    ...table(
      ['round', 'p50', 'p95', 'last'],
      rounds.map((took, index) => [String(index + 1), ...figures(took)]),
    ),
    '',
    `Medians of the rounds: p50 ${count(median(rounds.map((took) => quantile(took, 0.5))))}, p95 ${count(median(rounds.map((took) => quantile(took, 0.95))))}.`,
    '',
  ];
}

export function memorySection({ samples, seconds, tenths }) {
  const { builds } = samples.at(-1);
  const peak = Math.max(...samples.map(({ bytes }) => bytes));
  return [
    `## Memory of the builder over ${count(builds)} builds`,
    '',
    ...table(
      ['builds', 'builds/s', 'MB in the second tenth', 'in the sixth', 'in the last', 'at the peak'],
      [
        [
          count(builds),
          (builds / seconds).toFixed(1),
          ...[tenths.second, tenths.sixth, tenths.last, peak].map(megabytes),
        ],
      ],
    ),
    '',
  ];
}

export function servingSection({ encodings, pages }) {
  const rows = Object.entries(encodings).flatMap(([encoding, servers]) =>
    Object.entries(servers).map(([name, figures]) => [
      `${name}, ${encoding}`,
      ...rates(figures),
      figures.serverCpuUs.toFixed(0),
      figures.loaderCpu.toFixed(2),
    ]),
  );
  return [
    `## ${pages} pages of a published site, precompressed`,
    '',
    ...table(['', 'answers/s', 'p50 ms', 'p95 ms', 'p99 ms', 'server CPU µs', 'loader cores'], rows),
    '',
  ];
}
