import type { RowError } from '../../domain/imports/row-error.js';
import type { ImportKey } from './import-key.js';

/** What is wrong with rows of an import, for the person who mends them. Works inside a unit of work. */
export abstract class RowErrors {
  /** Keeps them, up to `KEPT_ERRORS_MAX` for one import. */
  abstract add(of: ImportKey, errors: readonly RowError[]): Promise<void>;

  /** Removes at most `limit`. @returns how many */
  abstract drop(of: ImportKey, limit: number): Promise<number>;
}
