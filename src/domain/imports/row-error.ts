/** What is wrong with one row of a file, in the words of the person who has to mend it. */
export interface RowError {
  /** The line on which the row begins, from 1, as an editor counts. */
  readonly line: number;
  /** The heading as it is written in the file; null: the row as a whole. */
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
  /** What stands there, shortened; null: nothing. */
  readonly value: string | null;
}

/** What is shown of a cell: enough to find it again. Characters. */
export const SHOWN_VALUE_MAX = 200;

/** As many are kept of one import; how many rows were rejected is counted exactly. */
export const KEPT_ERRORS_MAX = 10_000;

export function shownValue(cell: string): string | null {
  if (cell === '') return null;
  if (cell.length <= SHOWN_VALUE_MAX) return cell;
  return `${[...cell.slice(0, 2 * SHOWN_VALUE_MAX)].slice(0, SHOWN_VALUE_MAX - 1).join('')}…`;
}
