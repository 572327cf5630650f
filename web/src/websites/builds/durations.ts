import type { Build } from '../../api/builds.js';

/** How long a build took from its start to its end, in seconds; null while nobody knows. */
export function secondsOf({ startedAt, finishedAt }: Pick<Build, 'startedAt' | 'finishedAt'>): number | null {
  if (startedAt === null || finishedAt === null) return null;
  return (Date.parse(finishedAt) - Date.parse(startedAt)) / 1_000;
}

/** `48 ms`, `1.7 s`: milliseconds while they are few. */
export function writeMs(ms: number, language: string): string {
  const [value, unit] = ms < 1_000 ? [Math.round(ms), 'millisecond'] : [ms / 1_000, 'second'];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(value);
}
