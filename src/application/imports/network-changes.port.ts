import type { Headings } from '../../domain/imports/columns.js';
import type { ImportCounts } from '../../domain/imports/import.details.js';
import type { ImportKey, LineRange } from './import-key.js';

export interface TakenBack {
  /** Handed to the next call. */
  readonly throughContainerId: string;
  /** Containers that were removed, or have their earlier values again. */
  readonly undone: number;
  /** Containers that were changed after the import, or are needed by something that came after it. */
  readonly kept: number;
}

/**
 * Writes accepted rows into the network and takes them back, set by set and in one unit of work. Each container that is
 * made or changed has a line of history, and what an undo needs is written down.
 */
export abstract class NetworkChanges {
  /** Called first in the unit of work: waits until no other import of the organisation is being written or taken back. */
  abstract begin(of: ImportKey): Promise<void>;

  /** Holds the containers that `apply` will change, so that nobody changes them before. */
  abstract hold(of: ImportKey, headings: Headings): Promise<void>;

  /** Writes the accepted rows of a range. Cells of columns that the file does not have leave what is there. */
  abstract apply(
    of: ImportKey,
    headings: Headings,
    actorId: string,
    range: LineRange,
  ): Promise<Pick<ImportCounts, 'created' | 'updated' | 'unchanged'>>;

  /** Takes back at most `limit` changes behind a container. undefined: that was all. */
  abstract takeBack(
    of: ImportKey,
    actorId: string,
    afterContainerId: string | null,
    limit: number,
  ): Promise<TakenBack | undefined>;

  /** Forgets at most `limit` changes: they cannot be taken back any more. @returns how many */
  abstract forget(of: ImportKey, limit: number): Promise<number>;
}
