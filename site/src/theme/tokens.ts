import type { Theme } from '@glaneur/website-config';
import { contrast, isDark, mix, readable } from './colour.js';

/** Contrast of text and of the parts of a control: WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
const TEXT = 4.5;
const CONTROL = 3;

/** The colours of the style sheet, worked out from the four that an operator chose. */
export interface Tokens {
  readonly scheme: 'light' | 'dark';
  readonly colours: Readonly<Record<string, string>>;
}

/** Every text colour reaches 4.5:1 on every ground that it stands on, every control's edge 3:1, whatever was chosen. */
export function tokensOf({ primary, accent, background, text }: Theme): Tokens {
  const dark = isDark(background);
  const paper = background;
  const card = groundOf(paper, '#ffffff', dark ? 0.06 : 0.65);
  const wash = groundOf(paper, primary, dark ? 0.16 : 0.07);
  const tint = groundOf(paper, primary, dark ? 0.26 : 0.14);
  const glow = groundOf(paper, accent, dark ? 0.24 : 0.14);
  const grounds = [paper, card, wash, tint, glow];
  const ink = readable(text, grounds, TEXT);
  const fill = apart(primary, paper);
  const spark = apart(accent, paper);
  const onFill = onColour(fill, paper, ink);
  const deep = mix(fill, isDark(onFill) ? '#ffffff' : '#000000', 0.16);
  return {
    scheme: dark ? 'dark' : 'light',
    colours: {
      paper,
      card,
      wash,
      tint,
      glow,
      ink,
      muted: readable(mix(ink, paper, 0.3), grounds, TEXT),
      line: mix(paper, ink, 0.16),
      edge: readable(mix(ink, paper, 0.5), grounds, CONTROL),
      primary: fill,
      'primary-deep': deep,
      'on-deep': onColour(deep, paper, ink),
      'on-primary': onFill,
      'primary-text': readable(primary, grounds, TEXT),
      accent: spark,
      'on-accent': onColour(spark, paper, ink),
      'accent-text': readable(accent, grounds, TEXT),
      focus: readable(accent, grounds, CONTROL),
    },
  };
}

/** The page's ground with a share of a colour: as much of it as leaves text readable, on a middling ground none. */
function groundOf(paper: string, colour: string, share: number): string {
  const text = isDark(paper) ? '#ffffff' : '#000000';
  const shares = [share, share * 0.6, share * 0.3];
  return (
    shares.map((part) => mix(paper, colour, part)).find((ground) => contrast(text, ground) >= TEXT) ?? paper
  );
}

/** A ground of its own must be seen as one: at least 1.6:1 from the page that it lies on. */
function apart(colour: string, paper: string): string {
  return readable(colour, [paper], 1.6);
}

/** The text on a coloured ground: the page's own paper or ink where they can be read on it, else white or black. */
function onColour(ground: string, paper: string, ink: string): string {
  const found = [paper, ink].find((colour) => contrast(colour, ground) >= TEXT + 0.5);
  return found ?? (contrast('#ffffff', ground) >= TEXT ? '#ffffff' : readable('#000000', [ground], TEXT));
}
