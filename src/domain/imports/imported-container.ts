import type { ContainerType, DescribedContainer } from '../network/index.js';
import type { Position } from '../shared/position.js';
import type { RowError } from './row-error.js';

/** A row of a file: the line on which it begins, from 1, and its cells. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a row says of a container. null: the cell is empty, or the file has no such column. */
export interface ImportedContainer {
  readonly reference: string;
  readonly name: string | null;
  readonly type: ContainerType | null;
  readonly position: Position;
  readonly capacityL: number | null;
  readonly address: string | null;
  /** null: the cell is empty, so the attribute is none, or no longer. */
  readonly attributes: Readonly<Record<string, string | null>>;
}

export type RowVerdict =
  | { readonly line: number; readonly accepted: true; readonly container: ImportedContainer }
  | {
      readonly line: number;
      readonly accepted: false;
      /** Counts as an occurrence, so that a later row with the same one is told. */
      readonly reference: string | null;
      readonly errors: readonly RowError[];
    };

/** What a new container is when its row does not say. */
export const NEW_CONTAINER_TYPE: ContainerType = 'textile';

/** True for rows that a spreadsheet leaves at its end: separators and nothing else. */
export function isBlankRow({ cells }: SheetRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** What the row would be as a new container. */
export function asNew(row: ImportedContainer): DescribedContainer {
  const attributes = Object.entries(row.attributes).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return {
    reference: row.reference,
    name: row.name ?? row.reference,
    type: row.type ?? NEW_CONTAINER_TYPE,
    position: row.position,
    capacityL: row.capacityL,
    address: row.address,
    municipalityCode: null,
    attributes: Object.fromEntries(attributes),
  };
}
