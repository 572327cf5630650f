import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TrueTypeFont } from './true-type-font.js';

const FILES = {
  code: 'DejaVuSansMono-Bold.ttf',
  strong: 'DejaVuSans-Bold.ttf',
  plain: 'DejaVuSans.ttf',
} as const;

export type FontName = keyof typeof FILES;

export interface LabelFont {
  readonly file: Buffer;
  readonly outlines: TrueTypeFont;
}

export type LabelFonts = Readonly<Record<FontName, LabelFont>>;

/** DejaVu comes with the program: labels look the same on every machine, and hold Latin, Greek, Cyrillic and more. */
export function loadLabelFonts(): LabelFonts {
  const { resolve } = createRequire(import.meta.url);
  const load = (name: FontName): LabelFont => {
    const file = readFileSync(resolve(`dejavu-fonts-ttf/ttf/${FILES[name]}`));
    return { file, outlines: new TrueTypeFont(file) };
  };
  return { code: load('code'), strong: load('strong'), plain: load('plain') };
}
