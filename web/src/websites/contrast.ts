import { contrastRatio, MIN_CONTRAST } from '@glaneur/website-config';

/** WCAG 2.2, 1.4.3: enough for letters from 24 px, or 18.7 px in bold. */
const LARGE_CONTRAST = 3;

export type Readability = 'good' | 'large' | 'low';

/** How well one colour is read on another; null while one of them is not written as #rrggbb. */
export function readability(one: string, other: string): { ratio: number; verdict: Readability } | null {
  if (!isColour(one) || !isColour(other)) return null;
  const ratio = contrastRatio(one, other);
  return { ratio, verdict: ratio >= MIN_CONTRAST ? 'good' : ratio >= LARGE_CONTRAST ? 'large' : 'low' };
}

export const isColour = (value: string): boolean => /^#[0-9a-f]{6}$/i.test(value);

/** What somebody types for a colour, as the rules want it: `ABC` and `#abc` become `#aabbcc`. */
export function writtenColour(typed: string): string {
  const digits = typed.trim().replace(/^#/, '').toLowerCase();
  if (/^[0-9a-f]{3}$/.test(digits)) return `#${[...digits].map((digit) => digit + digit).join('')}`;
  return /^[0-9a-f]{6}$/.test(digits) ? `#${digits}` : typed;
}
