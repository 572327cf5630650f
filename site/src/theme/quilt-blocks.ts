interface Cloth {
  readonly ground: string;
  readonly cloth: string;
  readonly trim: string;
}

const field = (fill: string) => `<path d="M0 0h100v100H0z" fill="${fill}"/>`;
const shape = (fill: string, d: string) => `<path d="${d}" fill="${fill}"/>`;
const thread = (stroke: string, width: number, d: string) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;

/** The blocks of a quilt, each on a field of 100 × 100; the names are those of quilters. */
export const BLOCKS: readonly ((colours: Cloth) => string)[] = [
  // half-square triangle
  ({ ground, cloth }) => field(ground) + shape(cloth, 'M0 0h100L0 100z'),
  // drunkard's path
  ({ ground, cloth }) => field(ground) + shape(cloth, 'M0 0h100A100 100 0 0 1 0 100z'),
  // leaf
  ({ ground, cloth, trim }) =>
    field(ground) +
    shape(cloth, 'M0 100V50A50 50 0 0 1 50 0h50v50a50 50 0 0 1-50 50z') +
    thread(trim, 3, 'M14 86 86 14'),
  // rainbow
  ({ ground, cloth, trim }) =>
    field(ground) +
    shape(cloth, 'M0 100V0a100 100 0 0 1 100 100z') +
    shape(ground, 'M0 100V34a66 66 0 0 1 66 66z') +
    shape(trim, 'M0 100V67a33 33 0 0 1 33 33z'),
  // rail fence
  ({ ground, cloth, trim }) =>
    field(ground) + shape(cloth, 'M0 0h20v100H0zM40 0h20v100H40z') + shape(trim, 'M80 0h20v100H80z'),
  // hourglass
  ({ ground, cloth }) => field(ground) + shape(cloth, 'M0 0h100L0 100h100z'),
  // button
  ({ ground, cloth, trim }) =>
    field(ground) +
    `<circle cx="50" cy="50" r="34" fill="${cloth}"/><circle cx="50" cy="50" r="25" fill="none" stroke="${trim}" stroke-width="2.5"/>` +
    [
      [43, 43],
      [57, 43],
      [43, 57],
      [57, 57],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4" fill="${ground}"/>`)
      .join(''),
  // four patch
  ({ ground, cloth, trim }) =>
    field(ground) + shape(cloth, 'M0 0h50v50H0z') + shape(trim, 'M50 50h50v50H50z'),
  // flying geese
  ({ ground, cloth, trim }) =>
    field(ground) + shape(cloth, 'M0 50 50 0l50 50z') + shape(trim, 'M0 100l50-50 50 50z'),
  // plain, with a running stitch
  ({ ground, trim }) =>
    field(ground) +
    `<path d="M14 14h72v72H14z" fill="none" stroke="${trim}" stroke-width="2.5" stroke-dasharray="9 7" stroke-linecap="round"/>`,
  // shell
  ({ ground, cloth, trim }) =>
    field(ground) +
    shape(cloth, 'M0 100a50 50 0 0 1 100 0z') +
    shape(trim, 'M25 100a25 25 0 0 1 50 0z') +
    shape(cloth, 'M0 50a50 50 0 0 1 100 0z'),
];
