import { z } from 'zod';
import { rule } from './rule.js';

/** Stacks of fonts that devices already have: nothing is loaded from anybody. The template knows the stacks. */
export const WEBSITE_FONTS = ['system', 'humanist', 'geometric', 'rounded', 'serif', 'slab'] as const;
export type WebsiteFont = (typeof WEBSITE_FONTS)[number];

/** Body text below this ratio fails WCAG 2.2 AA (success criterion 1.4.3). */
export const MIN_CONTRAST = 4.5;

const COLOUR = /^#[0-9a-f]{6}$/i;

/** `#rrggbb` and nothing else: the value goes into a style sheet as it is. */
export const colourSchema = z
  .string()
  .refine((value) => COLOUR.test(value), rule('theme.colour_invalid', 'A colour is written as #rrggbb.'));

export const themeSchema = z
  .strictObject({
    primary: colourSchema,
    accent: colourSchema,
    background: colourSchema,
    text: colourSchema,
    font: z.enum(WEBSITE_FONTS),
  })
  .refine((theme) => !isReadable(theme) || contrastRatio(theme.text, theme.background) >= MIN_CONTRAST, {
    ...rule('theme.contrast_too_low', `Text and background need a contrast of at least ${MIN_CONTRAST}:1.`),
    path: ['text'],
  });
export type Theme = z.output<typeof themeSchema>;

/** A colour that is none has its own problem: no contrast is worked out from it. */
function isReadable({ text, background }: { text: string; background: string }): boolean {
  return COLOUR.test(text) && COLOUR.test(background);
}

/** The contrast of two colours `#rrggbb`, from 1 (the same) to 21 (black on white), as WCAG 2.2 defines it. */
export function contrastRatio(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of sRGB: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
