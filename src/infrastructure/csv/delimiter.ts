export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** So many rows are looked at: enough for a doubt in the header to be settled. */
const ROWS = 20;

/**
 * What separates the cells, told from the beginning of a file: the candidate that splits most rows as it splits the
 * header, and of several the one that makes more columns. What stands in quotes does not count. A single column has none: a comma.
 */
export function delimiterOf(sample: string): Delimiter {
  const rows = rowsOf(sample);
  const scores = DELIMITERS.map((delimiter) => scoreOf(delimiter, rows));
  const best = scores.reduce((one, other) => (isBetter(other, one) ? other : one));
  return best.columns > 0 ? best.delimiter : ',';
}

interface Score {
  readonly delimiter: Delimiter;
  /** Separators in the header. */
  readonly columns: number;
  readonly alike: number;
}

function scoreOf(delimiter: Delimiter, rows: readonly string[]): Score {
  const counts = rows.map((row) => row.split(delimiter).length - 1);
  const columns = counts[0] ?? 0;
  return { delimiter, columns, alike: counts.filter((count) => count === columns).length };
}

function isBetter(one: Score, other: Score): boolean {
  if (one.columns === 0 || other.columns === 0) return one.columns > 0;
  return one.alike === other.alike ? one.columns > other.columns : one.alike > other.alike;
}

/** The first rows without what they have in quotes. */
function rowsOf(sample: string): string[] {
  const bare = sample.replaceAll(/"(?:[^"]|"")*(?:"|$)/g, '');
  return bare
    .split(/\r\n|\n|\r/)
    .filter((row) => row !== '')
    .slice(0, ROWS);
}
