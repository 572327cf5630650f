/** Distances between lines, degrees; each reads well as a decimal. */
const STEPS = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30];

/** The smallest step whose lines stand at least `smallestPx` apart at this scale. */
export function graticuleStep(pixelsPerDegree: number, smallestPx: number): number {
  return STEPS.find((step) => step * pixelsPerDegree >= smallestPx) ?? 30;
}

/** Numbers of the lines (multiples of `step`) between two sides, both included, one beyond on each side. */
export function linesBetween(low: number, high: number, step: number): number[] {
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** `43.61° N`, with as many decimals as the step needs. */
export function lineLabel(degrees: number, step: number, sides: readonly [string, string]): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const side = degrees < 0 ? sides[1] : sides[0];
  return `${Math.abs(degrees).toFixed(decimals)}° ${side}`;
}
