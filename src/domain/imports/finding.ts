import { ATTRIBUTES_MAX } from '../network/index.js';
import type { Position } from '../shared/position.js';
import type { Headings } from './columns.js';
import { SWAPPED_CODE, SWAPPED_MESSAGE } from './coordinates.js';
import { type RowError, shownValue } from './row-error.js';

/** Why a row that is good by itself is rejected, as the other rows and the network show it. */
export type Finding = { readonly line: number } & (
  | { readonly kind: 'duplicate'; readonly reference: string; readonly firstLine: number }
  | { readonly kind: 'reference_taken'; readonly reference: string }
  | { readonly kind: 'no_area'; readonly position: Position }
  /** No area here, but one where latitude and longitude are exchanged. */
  | { readonly kind: 'swapped'; readonly position: Position }
  /** Too many only together with those that the container has already. */
  | { readonly kind: 'too_many_attributes' }
);

/** The finding in the words of the person who has to mend the row. */
export function errorOf(finding: Finding, headings: Headings): RowError {
  const { line } = finding;
  const reference = headings.reference ?? 'reference';
  switch (finding.kind) {
    case 'duplicate': {
      const message = `The row on line ${finding.firstLine} has this reference too.`;
      const code = 'import.duplicate_reference';
      return { line, column: reference, code, message, value: shownValue(finding.reference) };
    }
    case 'reference_taken': {
      const message = 'A container has this reference. Import with mode upsert to change it.';
      const code = 'container.reference_taken';
      return { line, column: reference, code, message, value: shownValue(finding.reference) };
    }
    case 'no_area': {
      const message = 'No area covers this position. Draw one that does, or mend the position.';
      return { line, column: null, code: 'container.no_area_here', message, value: shown(finding.position) };
    }
    case 'swapped':
      return {
        line,
        column: null,
        code: SWAPPED_CODE,
        message: SWAPPED_MESSAGE,
        value: shown(finding.position),
      };
    case 'too_many_attributes': {
      const message = `With those that it has, the container would have more than ${ATTRIBUTES_MAX} attributes.`;
      return { line, column: null, code: 'container.too_many_attributes', message, value: null };
    }
  }
}

function shown({ latitude, longitude }: Position): string {
  return `${latitude}, ${longitude}`;
}
