import type { Theme } from '@glaneur/website-config';
import { mix } from './colour.js';
import { BLOCKS } from './quilt-blocks.js';
import { randomOf } from './random.js';
import { tokensOf } from './tokens.js';

const COLUMNS = 7;
const ROWS = 6;
const SIDE = 100;

/** A patchwork of cloth in the colours of the site; every site has its own. */
export function quilt(theme: Theme, seed: string): string {
  const random = randomOf(seed);
  const palette = paletteOf(theme);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const blocks: string[] = [];
  let before = -1;
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      let kind = Math.floor(random() * BLOCKS.length);
      if (kind === before) kind = (kind + 1) % BLOCKS.length;
      before = kind;
      const ground = pick(palette);
      const cloth = pick(palette.filter((colour) => colour !== ground));
      const trim = pick(palette.filter((colour) => colour !== ground && colour !== cloth));
      const turn = Math.floor(random() * 4) * 90;
      const drawn = (BLOCKS[kind] as (typeof BLOCKS)[number])({ ground, cloth, trim });
      blocks.push(
        `<g transform="translate(${column * SIDE} ${row * SIDE}) rotate(${turn} 50 50)">${drawn}</g>`,
      );
    }
  }
  return svg(COLUMNS * SIDE, ROWS * SIDE, `${blocks.join('')}${seams(theme)}`);
}

/** One block of the quilt: a leaf of cloth, for the tab of the browser. */
export function favicon(theme: Theme): string {
  const { colours } = tokensOf(theme);
  return svg(
    100,
    100,
    `<rect width="100" height="100" rx="24" fill="${colours.primary}"/>` +
      `<path d="M22 78V50a28 28 0 0 1 28-28h28v28a28 28 0 0 1-28 28z" fill="${colours['on-primary']}"/>` +
      `<path d="M32 68 66 34" stroke="${colours.accent}" stroke-width="6" stroke-dasharray="10 7" stroke-linecap="round"/>`,
  );
}

function paletteOf(theme: Theme): string[] {
  const { colours, scheme } = tokensOf(theme);
  const [primary, accent, paper, ink] = [
    theme.primary,
    theme.accent,
    theme.background,
    colours.ink ?? theme.text,
  ];
  const colour = [
    primary,
    mix(primary, ink, 0.35),
    mix(primary, paper, 0.45),
    mix(primary, paper, 0.78),
    accent,
    mix(accent, paper, 0.4),
    mix(accent, paper, 0.75),
    scheme === 'dark' ? mix(paper, ink, 0.2) : mix(paper, accent, 0.06),
  ];
  return [...new Set(colour)].length > 3
    ? [...new Set(colour)]
    : [...colour, '#ffffff', '#d9d4c8', '#5b6660', '#222222'];
}

/** Running stitches along some of the seams. */
function seams(theme: Theme): string {
  const thread = mix(theme.background, '#ffffff', 0.5);
  const line = (d: string) =>
    `<path d="${d}" fill="none" stroke="${thread}" stroke-width="2" stroke-dasharray="9 7" stroke-linecap="round" opacity=".85"/>`;
  const across = Array.from({ length: ROWS - 1 }, (_, row) => `M0 ${(row + 1) * SIDE - 6}H${COLUMNS * SIDE}`);
  const down = Array.from(
    { length: COLUMNS - 1 },
    (_, column) => `M${(column + 1) * SIDE + 6} 0V${ROWS * SIDE}`,
  );
  return line([...across, ...down].join(''));
}

function svg(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${content}</svg>\n`;
}
