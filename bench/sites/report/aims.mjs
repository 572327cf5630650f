import { AIMS } from '../settings.mjs';
import { quantile } from './quantile.mjs';

/** What was aimed at, what was measured, and one over the other. */
export function aimsOf({ builds, live, memory, serving }) {
  return [
    ...(builds ? buildAims(builds) : []),
    ...(live ? [liveAim(live)] : []),
    ...(memory ? memoryAims(memory) : []),
    ...(serving ? servingRatios(serving) : []),
  ];
}

function buildAims(sizes) {
  const size = sizes.find(({ containers }) => containers === AIMS.containers);
  if (!size) return [];
  const of = Object.fromEntries(size.builds.map((figures) => [figures.name, figures]));
  const { compiledWarm, builder, astro, hugo } = of;
  const at = `${AIMS.containers} containers`;
  const { fasterThanAstro, overHugo, editFasterThanHugo } = AIMS;
  return [
    row(
      `everything, warm, ${at}: times faster than \`astro build\``,
      astro.cold / compiledWarm.cold,
      fasterThanAstro,
      '≥',
    ),
    ...(hugo
      ? [
          row(`everything, warm, ${at}: time over Hugo's`, compiledWarm.cold / hugo.cold, overHugo, '≤'),
          row(
            `one edit until live, ${at}: times faster than Hugo's rebuild`,
            hugo.edit / builder.edit,
            editFasterThanHugo,
            '≥',
          ),
        ]
      : []),
  ];
}

function liveAim({ rounds, sites }) {
  const p95 = quantile(rounds.flat(), 0.95) / 1_000;
  return row(`${sites} sites changed at once: trigger to live, p95, s`, p95, AIMS.triggerToLive, '≤');
}

/** A process that is new and one that is warm are both what memory may be compared with. */
function memoryAims({ tenths: { second, sixth, last } }) {
  return [
    row('memory, last tenth of the builds over the second', last / second, 1, 'flat'),
    row('memory, last tenth of the builds over the sixth', last / sixth, 1, 'flat'),
  ];
}

/** No aim was set for these: they are reported beside the others. */
function servingRatios({ encodings }) {
  return Object.entries(encodings).flatMap(([encoding, { glaneur, nginx }]) =>
    nginx
      ? [
          [
            `pages served, ${encoding}: requests/s over nginx's`,
            (glaneur.perSecond / nginx.perSecond).toFixed(2),
            'none set',
            '',
          ],
        ]
      : [],
  );
}

function row(title, measured, aim, sign) {
  const wanted = sign === 'flat' ? 'flat' : `${sign} ${aim}`;
  return [title, measured.toFixed(2), wanted, (measured / aim).toFixed(2)];
}
