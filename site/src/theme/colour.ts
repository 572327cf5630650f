/** A colour as three channels of sRGB, each 0 to 1. */
export type Rgb = readonly [number, number, number];

export function parse(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

export function format(colour: Rgb): string {
  return `#${colour
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** `share` 0 is all of the first colour, 1 all of the second. */
export function mix(one: string, other: string, share: number): string {
  const [a, b] = [parse(one), parse(other)];
  const at = (index: 0 | 1 | 2) => a[index] + (b[index] - a[index]) * share;
  return format([at(0), at(1), at(2)]);
}

/** Relative luminance of sRGB: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(hex: string): number {
  const [red, green, blue] = parse(hex).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

export const isDark = (hex: string) => luminance(hex) < 0.18;

const STEPS = 40;

/**
 * The colour nearest to the wanted one that reaches a contrast on every ground: mixed with black or white,
 * whichever gets there, as little as needed.
 */
export function readable(wanted: string, grounds: readonly string[], ratio: number): string {
  const reaches = (colour: string) => grounds.every((ground) => contrast(colour, ground) >= ratio);
  const towards = grounds.every(isDark) ? ['#ffffff', '#000000'] : ['#000000', '#ffffff'];
  for (const end of towards) {
    for (let step = 0; step <= STEPS; step += 1) {
      const colour = mix(wanted, end, step / STEPS);
      if (reaches(colour)) return colour;
    }
  }
  const least = (colour: string) => Math.min(...grounds.map((ground) => contrast(colour, ground)));
  return least('#000000') >= least('#ffffff') ? '#000000' : '#ffffff';
}
