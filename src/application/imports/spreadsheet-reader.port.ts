import type { SheetRow } from '../../domain/imports/imported-container.js';

/** A table of text, as far as it has been read. */
export interface Spreadsheet {
  /** What stands between two cells: `,`, `;` or a tab. */
  readonly delimiter: string;
  /**
   * Every row that is not an empty line, in order: the first is the header. Read once, as far as somebody asks.
   * @throws UnreadableFile while it is read: `import.empty`, `import.not_csv`, `import.not_utf8`, `import.unclosed_quote`,
   * `import.stray_quote`, `import.row_too_long`
   */
  readonly rows: AsyncIterable<SheetRow>;
}

/** Reads a spreadsheet as a stream: no more of it is in memory than a piece and a row. */
export abstract class SpreadsheetReader {
  /** @throws UnreadableFile for what its first bytes show already */
  abstract open(content: AsyncIterable<Uint8Array>): Promise<Spreadsheet>;
}
