import type { Theme } from '@glaneur/website-config';
import { fontOf } from './fonts.js';
import { tokensOf } from './tokens.js';

/**
 * The one style sheet that depends on the operator's choices: a change of colour rewrites this file only.
 * What goes in was checked by the schema (`#rrggbb`, a font of the list) or was worked out from it.
 */
export function themeCss(theme: Theme): string {
  const { scheme, colours } = tokensOf(theme);
  const { face, display, body } = fontOf(theme.font);
  const lines = [
    `color-scheme:${scheme}`,
    ...Object.entries(colours).map(([name, colour]) => `--${name}:${colour}`),
    `--tiles:${TILES[scheme]}`,
    `--font-display:${display}`,
    `--font-body:${body}`,
  ];
  const fontFace = face
    ? `@font-face{font-family:'${face.family}';src:url(${face.url}) format('woff2');font-weight:${face.weights};font-display:optional;unicode-range:${LATIN}}\n`
    : '';
  return `${fontFace}:root{${lines.join(';')}}\n`;
}

/** Tiles are drawn for a light page: quieter on one, turned over on a dark one. */
const TILES = {
  light: 'saturate(0.65)',
  dark: 'invert(1) hue-rotate(180deg) saturate(0.6) brightness(0.9) contrast(0.9)',
};

/** What the files contain. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
