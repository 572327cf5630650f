import type { Finding } from '../../domain/imports/finding.js';
import type { ImportMode } from '../../domain/imports/import.details.js';
import type { RowVerdict } from '../../domain/imports/imported-container.js';
import type { ImportKey, LineRange } from './import-key.js';

/** A row on its way, with the id that it will have if it makes a new container. */
export type StagedRow = RowVerdict & { readonly containerId: string };

/**
 * The rows of an import between the file and the network, set by set: no row is looked at alone. Works inside a unit of
 * work, so that a set is stored together with how far the import has come.
 */
export abstract class StagedRows {
  /** Stores judged rows, and finds the area of each that was accepted: as `Areas.findCovering` does. */
  abstract stage(of: ImportKey, rows: readonly StagedRow[]): Promise<void>;

  /** The next rows behind a line, at most `limit`; undefined where there are none. */
  abstract next(
    of: ImportKey,
    afterLine: number,
    limit: number,
  ): Promise<{ readonly throughLine: number; readonly rows: number } | undefined>;

  /** Looks for each accepted row which container has its reference now. */
  abstract match(of: ImportKey): Promise<void>;

  /**
   * Compares the accepted rows of a range with the rows before them and with the container it was matched with, and
   * rejects those that do not fit. A row whose container stands where it says needs no area: it keeps the one it has.
   * @returns what was found, by line; one finding a row
   */
  abstract compare(of: ImportKey, mode: ImportMode, range: LineRange): Promise<readonly Finding[]>;

  /** Removes at most `limit` rows. @returns 0 when there are none left */
  abstract drop(of: ImportKey, limit: number): Promise<number>;
}
